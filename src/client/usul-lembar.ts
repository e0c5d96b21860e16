/** The page of the spreadsheet door: a file, its columns, its source, its receipt. Nothing of it leaves the browser. */
import type { DaerahLembar, KosakataLembar } from '../format/lembar/bahan.ts';
import { BERKAS_MAKS } from '../format/lembar/tipe.ts';
import { PESAN_DAERAH_SAYA } from '../text/pesan/daerah-saya.ts';
import { PESAN_IMPOR } from '../text/pesan/impor.ts';
import { PESAN_BACA } from '../text/pesan/lembar-baca.ts';
import { PESAN_LEMBAR } from '../text/pesan/lembar.ts';
import { PESAN_USUL_LEMBAR as P } from '../text/pesan/usul-lembar.ts';
import { alamat, ambilJson } from './ambil.ts';
import type { SaluranKirim } from './berkas-jadi.ts';
import { hariIni } from './hari-ini.ts';
import { pasangKetikWilayah, type WilayahTerpilih } from './ketik-wilayah.ts';
import { gambarHasil } from './lembar/hasil.ts';
import type { Kabar, Perintah } from './lembar/kabar.ts';
import { gambarPeta } from './lembar/tabel-peta.ts';
import { unsur } from './unsur.ts';

for (const formulir of document.querySelectorAll<HTMLFormElement>('[data-usul-lembar]')) pasang(formulir);

function pasang(formulir: HTMLFormElement): void {
  const satu = <E extends HTMLElement>(pemilih: string) => formulir.querySelector<E>(pemilih)!;
  const isian = (id: string) => satu<HTMLInputElement>(`#${id}`);
  const status = satu('[data-status]');
  const hasil = document.querySelector<HTMLElement>('[data-lembar-hasil]')!;
  const pilihLembar = satu<HTMLSelectElement>('#lembar-nama');
  const barisJudul = isian('lembar-judul');
  const saluran = JSON.parse(formulir.dataset['saluran']!) as SaluranKirim;
  const kata = (teks: string) => (status.textContent = teks);
  const kataGalat = ([pesan, saran]: readonly string[]) => kata(`${pesan![0]!.toUpperCase()}${pesan!.slice(1)}; ${saran!}.`);
  const buka = (langkah: string, ya: boolean) => (satu(`[data-langkah="${langkah}"]`).hidden = !ya);

  let daerah: WilayahTerpilih | undefined;
  let namaBerkas = '';
  let tangan: Record<string, string> = {};
  let kurang: readonly string[] = [];
  let bahan: KosakataLembar | undefined;
  let pekerja: Worker | undefined;

  pasangKetikWilayah(
    isian('lembar-daerah'),
    status,
    (d) => {
      const penerbit = isian('sumber-penerbit');
      // A name that the visitor has changed stays.
      if (d && (penerbit.value === '' || penerbit.value === (daerah && PESAN_IMPOR.pemerintah(daerah.nama))))
        penerbit.value = PESAN_IMPOR.pemerintah(d.nama);
      daerah = d;
      hasil.hidden = true;
    },
    PESAN_DAERAH_SAYA.gagal,
  );

  const suruh = (p: Perintah, pindah: Transferable[] = []) => {
    pekerja ??= baruPekerja();
    pekerja.postMessage(p, pindah);
  };
  const baruPekerja = () => {
    const w = new Worker(new URL('./lembar/pekerja.ts', import.meta.url), { type: 'module' });
    w.addEventListener('message', (e: MessageEvent<Kabar>) => dengar(e.data));
    w.addEventListener('error', () => {
      pekerja = undefined;
      kata(P.gagalPekerja);
    });
    return w;
  };
  const petakan = (baris?: number) =>
    suruh({
      perintah: 'petakan',
      lembar: Number(pilihLembar.value),
      kosakata: bahan!,
      tangan,
      ...(baris !== undefined && { barisJudul: baris }),
    });

  async function pilihBerkas(berkas: File): Promise<void> {
    namaBerkas = berkas.name;
    tangan = {};
    buka('kolom', false);
    buka('sumber', false);
    hasil.hidden = true;
    // Before it is loaded: a film chosen by mistake must not fill the memory.
    if (berkas.size > BERKAS_MAKS) {
      kataGalat(PESAN_BACA.besar(berkas.size, BERKAS_MAKS));
      return;
    }
    kata(P.membaca(berkas.name));
    try {
      bahan = (await ambilJson('usul/lembar/bahan.json')) as KosakataLembar;
    } catch {
      kata(P.gagalBahan);
      return;
    }
    let bita: ArrayBuffer;
    try {
      bita = await berkas.arrayBuffer();
    } catch {
      kata(P.berkasHilang);
      return;
    }
    suruh({ perintah: 'baca', nama: berkas.name, bita }, [bita]);
  }

  function dengar(k: Kabar): void {
    if (k.kabar === 'galat') kataGalat([k.pesan, k.saran]);
    else if (k.kabar === 'salah-tanggal') {
      kata(P.salahTanggal);
      isian('sumber-tanggal').focus();
    } else if (k.kabar === 'maju') kata(P.memeriksa(k.selesai, k.semua));
    else if (k.kabar === 'buku') {
      pilihLembar.replaceChildren(
        ...k.lembar.map((l, i) => {
          const o = unsur('option', '', l.nama);
          o.value = String(i);
          return o;
        }),
      );
      pilihLembar.value = String(k.utama);
      satu('[data-pilih-lembar]').hidden = k.lembar.length < 2;
      const { nama, baris } = k.lembar[k.utama]!;
      kata(k.lembar.length > 1 ? P.terbacaBeberapa(k.lembar.length, nama, baris) : P.terbaca(baris));
      petakan();
    } else if (k.kabar === 'peta') {
      kurang = k.kurang;
      barisJudul.value = String(k.barisJudul);
      const aktif = (document.activeElement as HTMLElement | null)?.dataset['kolom'];
      gambarPeta(satu('[data-peta]'), k, (huruf, tujuan) => {
        // A field has one column: the one that had it gives way.
        for (const lain of k.kolom)
          if (lain.tujuan === tujuan && tujuan !== 'abaikan' && tujuan !== 'pribadi') tangan[lain.huruf] = 'abaikan';
        tangan[huruf] = tujuan;
        hasil.hidden = true;
        petakan(Number(barisJudul.value));
      });
      buka('kolom', true);
      buka('sumber', true);
      if (aktif) formulir.querySelector<HTMLElement>(`[data-kolom="${aktif}"]`)?.focus();
    } else {
      hasil.hidden = false;
      gambarHasil(hasil.querySelector<HTMLElement>('[data-hasil]')!, k, daerah!.nama, saluran);
      kata(P.siapDiambil(PESAN_LEMBAR.ringkas(k.hasil)));
      hasil.querySelector('h3')!.focus();
    }
  }

  const berkas = isian('lembar-berkas');
  berkas.addEventListener('change', () => {
    const f = berkas.files?.[0];
    if (f) void pilihBerkas(f);
    // The same file, mended, can be chosen again.
    berkas.addEventListener('click', () => (berkas.value = ''), { once: true });
  });
  const taruh = satu('[data-taruh]');
  for (const kejadian of ['dragenter', 'dragover'] as const)
    taruh.addEventListener(kejadian, (e) => {
      e.preventDefault();
      taruh.dataset['seret'] = '';
    });
  for (const kejadian of ['dragleave', 'drop'] as const) taruh.addEventListener(kejadian, () => delete taruh.dataset['seret']);
  taruh.addEventListener('drop', (e) => {
    e.preventDefault();
    const f = e.dataTransfer?.files[0];
    if (f) void pilihBerkas(f);
  });
  pilihLembar.addEventListener('change', () => {
    tangan = {};
    hasil.hidden = true;
    petakan();
  });
  barisJudul.addEventListener('change', () => {
    if (Number(barisJudul.value) >= 1) petakan(Number(barisJudul.value));
  });

  formulir.addEventListener('submit', (e) => {
    e.preventDefault();
    void periksa();
  });

  async function periksa(): Promise<void> {
    const [judul, penerbit, url] = ['sumber-judul', 'sumber-penerbit', 'sumber-url'].map((id) => isian(id).value.trim()) as [
      string,
      string,
      string,
    ];
    const salah = (teks: string, id: string) => {
      kata(teks);
      isian(id).focus();
    };
    if (!daerah) return salah(P.pilihDaerah, 'lembar-daerah');
    if (kurang.length > 0) return void kata(P.kurangKolom);
    if (!judul || !penerbit) return salah(P.isiSumber, judul ? 'sumber-penerbit' : 'sumber-judul');
    if (url && !/^https?:\/\/\S+$/i.test(url)) return salah(P.salahUrl, 'sumber-url');
    let isi: DaerahLembar;
    try {
      isi = (await ambilJson(`usul/lembar/daerah/${daerah.slug}.json`)) as DaerahLembar;
    } catch {
      kata(P.gagalBahan);
      return;
    }
    suruh({
      perintah: 'olah',
      bahan: { kosakata: bahan!, daerah: isi, tanggal: hariIni() },
      sumber: {
        judul,
        penerbit,
        jenis: satu<HTMLSelectElement>('#sumber-jenis').value,
        tanggal: isian('sumber-tanggal').value,
        ...(url && { url }),
      },
      situs: new URL(alamat(''), location.href).href,
      judul: `${namaBerkas}, lembar "${pilihLembar.selectedOptions[0]?.textContent ?? ''}"`,
    });
  }
}
