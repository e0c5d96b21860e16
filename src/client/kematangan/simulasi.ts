/** The simulation of the index: what the visitor states → a number, or the span of what it may be. */
import type { BahanKematangan } from '../../domain/kematangan/bahan.ts';
import { ambangTahun, kelasPasti } from '../../domain/kematangan/kelas.ts';
import type { HasilIid, Rentang, Rumus } from '../../domain/kematangan/iid.ts';
import { rentangSpd, simulasiRentang } from '../../domain/kematangan/simulasi.ts';
import { skorKematangan } from '../../domain/kematangan/skor.ts';
import type { Ambang } from '../../domain/schema/nasional.ts';
import { angka, uraiAngka } from '../../text/angka.ts';
import { PESAN_SIMULASI as P, rentang } from '../../text/pesan/kematangan-simulasi.ts';
import { ambilJson } from '../ambil.ts';
import { unsur } from '../unsur.ts';
import { Rak } from './rak.ts';
import { pasangTerbitan } from './terbitan.ts';

const JEDA_TUTUR_MS = 1200;
const BERKAS_EDISI = 'kematangan/bahan.json';

interface Bahan {
  rumus: { label: string; tahun: number; rumus: Rumus }[];
  ambang?: Ambang;
  predikat: Record<string, string>;
}

const akar = document.querySelector<HTMLElement>('[data-simulasi]');
if (akar) pasang(akar, JSON.parse(akar.dataset['simulasi']!) as Bahan);

function pasang(akar: HTMLElement, bahan: Bahan): void {
  const satu = <E extends HTMLElement>(pemilih: string) => akar.querySelector<E>(pemilih)!;
  const isian = (nama: string) => satu<HTMLInputElement>(`[data-isian="${nama}"]`);
  const edisi = satu<HTMLSelectElement>('[data-edisi]');
  const tutur = satu('[data-tutur]');
  let jeda: ReturnType<typeof setTimeout> | undefined;
  const kini = () => bahan.rumus.find((r) => r.rumus.edisi === edisi.value)!;
  /** Of the parts that only some editions have, that of this one. */
  const milik = <E extends HTMLElement>(pemilih: string) => satu<E>(`[data-hanya="${CSS.escape(edisi.value)}"]${pemilih}`);

  /** The number in a box; undefined when it is empty. What cannot be is told below it, and NaN. */
  function baca(nama: string, paling: number, bulat = false): number | undefined {
    const kotak = isian(nama);
    const teks = kotak.value.trim();
    // A point may be the mark of decimals as well: nobody types thousands here but in the number of innovations.
    const n = teks === '' ? undefined : bulat ? uraiAngka(teks) : Number(teks.replace(',', '.'));
    const salah = n !== undefined && (!(n >= 0 && n <= paling) || (bulat && !Number.isInteger(n)));
    if (salah) kotak.setAttribute('aria-invalid', 'true');
    else kotak.removeAttribute('aria-invalid');
    satu(`#sim-${nama}-salah`).textContent = !salah ? '' : bulat ? P.salahJumlah : P.salah(angka(paling));
    return salah ? NaN : n;
  }

  function spd(r: Rumus): Rentang | undefined {
    const tertulis = baca('spd', r.maks.spd);
    const arti = satu('[data-arti-spd]');
    const baris = r.spd ? [...milik('[data-spd]').querySelectorAll<HTMLSelectElement>('[data-baris]')] : [];
    const tingkat = Object.fromEntries(baris.flatMap((s) => (s.value === '' ? [] : [[s.dataset['baris']!, Number(s.value)]])));
    const rinci = rentangSpd(r, tingkat);
    arti.textContent = rinci ? P.spdDariRincian(rinci) : P.artiSpd;
    return rinci ?? (tertulis === undefined ? undefined : { dari: tertulis, sampai: tertulis });
  }

  function hitung(): void {
    const { rumus: r } = kini();
    const jumlah = baca('jumlah', Number.MAX_SAFE_INTEGER, true);
    const rerata = baca('rerata', r.maks.kematangan);
    const nilaiSpd = spd(r);
    const urusan = r.jumlahInovasi.urusanDasar === undefined ? '' : milik<HTMLSelectElement>(' [data-urusan]').value;
    clearTimeout(jeda);
    const salah = [jumlah, rerata, nilaiSpd?.dari].some((n) => Number.isNaN(n));
    if (jumlah === undefined || rerata === undefined || salah)
      return satu('[data-hasil]').replaceChildren(unsur('p', '', salah ? P.perbaiki : P.awal));
    const h = simulasiRentang(r, { jumlah, rerata, spd: nilaiSpd, ...(urusan !== '' && { urusanDasar: Number(urusan) }) });
    gambar(h);
    jeda = setTimeout(() => (tutur.textContent = P.tutur(h)), JEDA_TUTUR_MS);
  }

  function gambar(h: HasilIid): void {
    const { rumus: r, tahun } = kini();
    const kelas = kelasPasti(bahan.ambang, tahun, h);
    const baris = (nama: string, poin: Rentang, paling: number) => {
      const th = unsur('th', '', nama);
      th.scope = 'row';
      return unsur('tr', '', th, unsur('td', '', rentang(poin)), unsur('td', '', angka(paling)));
    };
    const kepala = Object.values(P.kolom).map((k) => {
      const th = unsur('th', '', k);
      th.scope = 'col';
      return th;
    });
    const { spd, kematangan, jumlahInovasi } = h.bagian;
    satu('[data-hasil]').replaceChildren(
      unsur('p', 'simulasi__indeks', P.indeks(h)),
      ...(ambangTahun(bahan.ambang, tahun)
        ? [unsur('p', '', kelas !== undefined ? P.predikat(bahan.predikat[kelas] ?? kelas, tahun) : P.tanpaPredikat)]
        : []),
      unsur(
        'table',
        'tabel',
        unsur('thead', '', unsur('tr', '', ...kepala)),
        unsur(
          'tbody',
          '',
          baris(P.bagian.spd, spd, r.maks.spd),
          baris(P.bagian.kematangan, { dari: kematangan, sampai: kematangan }, r.maks.kematangan),
          baris(P.bagian.jumlahInovasi, jumlahInovasi, r.maks.jumlahInovasi),
        ),
      ),
      unsur('p', 'keterangan', P.bukanHasil),
    );
  }

  function bentukUlang(): void {
    for (const x of akar.querySelectorAll<HTMLElement>('[data-hanya]')) x.hidden = x.dataset['hanya'] !== edisi.value;
    satu('[data-label-rerata]').textContent = P.rerata(kini().rumus.maks.kematangan);
    satu('[data-label-spd]').textContent = P.spd(kini().rumus.maks.spd);
    satu('[data-isian-status]').textContent = '';
    hitung();
  }

  async function pakaiIsian(): Promise<void> {
    const status = satu('[data-isian-status]');
    const { label, rumus } = kini();
    try {
      const { edisi: semua } = (await ambilJson(BERKAS_EDISI)) as BahanKematangan;
      const e = semua.find((x) => x.edisi === rumus.edisi);
      const nilai = e
        ? new Rak(semua)
            .semua()
            .filter((l) => l.edisi === e.edisi)
            .map((l) => skorKematangan(e, l.jawaban))
            .filter((s) => s.belumDijawab.length === 0)
            .map((s) => s.nilai)
        : [];
      if (nilai.length === 0) {
        status.textContent = P.tanpaIsian(label);
        return;
      }
      const rerata = Math.round((nilai.reduce((a, b) => a + b, 0) / nilai.length) * 100) / 100;
      isian('rerata').value = angka(rerata);
      status.textContent = P.isian(nilai.length, label, rerata);
      hitung();
    } catch {
      status.textContent = P.gagalIsian;
    }
  }

  akar.addEventListener('input', (e) => {
    if (e.target !== edisi && (e.target as HTMLElement).id !== 'sim-daerah') hitung();
  });
  edisi.addEventListener('change', () => {
    const url = new URL(location.href);
    if (edisi.selectedIndex === 0) url.searchParams.delete('edisi');
    else url.searchParams.set('edisi', edisi.value);
    history.replaceState(null, '', url);
    bentukUlang();
  });
  satu('[data-pakai-isian]').addEventListener('click', () => void pakaiIsian());

  const diminta = new URLSearchParams(location.search).get('edisi');
  if (bahan.rumus.some((r) => r.rumus.edisi === diminta)) edisi.value = diminta!;
  pasangTerbitan(akar);
  bentukUlang();
  akar.hidden = false;
  akar.dataset['siap'] = '';
}
