/** The self-assessment: answers → sums, the way to 90, evidence, files. Nothing of it leaves the browser. */
import type { BahanKematangan } from '../../domain/kematangan/bahan.ts';
import { kunciLembar, lembarBerisi, lembarKosong, rapikanNama, type Lembar } from '../../domain/kematangan/lembar.ts';
import { skorKematangan } from '../../domain/kematangan/skor.ts';
import type { EdisiKematangan } from '../../domain/schema/kosakata.ts';
import { PESAN_PINDAH } from '../../text/pesan/kematangan-bawa.ts';
import { PESAN_RINGKAS, PESAN_SIMPAN as P, PESAN_UJI } from '../../text/pesan/kematangan-uji.ts';
import { ambilJson } from '../ambil.ts';
import { tombol, unsur } from '../unsur.ts';
import { Ambil } from './ambil.ts';
import { pasangBawa } from './bawa.ts';
import { Formulir } from './formulir.ts';
import { gambarJalan } from './jalan.ts';
import { Rak, type Perubahan } from './rak.ts';
import { gambarRingkas } from './ringkas.ts';
import { gambarBukti, gambarPindah } from './sesudah.ts';
import { gambarTersimpan } from './tersimpan.ts';

/** After the last change: soon for the eyes, later for the ears, so that arrows through the choices are not all told. */
const JEDA_GAMBAR_MS = 120;
const JEDA_TUTUR_MS = 1200;

const akar = document.querySelector<HTMLElement>('[data-uji]');
if (akar) void mulai(akar);

async function mulai(akar: HTMLElement): Promise<void> {
  try {
    pasang(akar, (await ambilJson(akar.dataset['berkas']!)) as BahanKematangan);
  } catch {
    const kabar = akar.querySelector('[data-kabar]')!;
    const lagi = tombol('tombol tombol--kedua', PESAN_UJI.cobaLagi, () => {
      kabar.replaceChildren();
      void mulai(akar);
    });
    kabar.replaceChildren(unsur('p', '', PESAN_UJI.gagalMuat), lagi);
  }
}

function pasang(akar: HTMLElement, bahan: BahanKematangan): void {
  const satu = <E extends HTMLElement>(pemilih: string) => akar.querySelector<E>(pemilih)!;
  const nama = satu<HTMLInputElement>('[data-nama]');
  const pilihEdisi = satu<HTMLSelectElement>('[data-edisi]');
  const kabar = satu('[data-kabar]');
  const tutur = satu('[data-tutur]');
  const terbaru = bahan.edisi[0]!.edisi;
  const rak = new Rak(bahan.edisi);
  let l: Lembar = lembarKosong(terbaru);
  let jedaGambar: ReturnType<typeof setTimeout> | undefined;
  let jedaTutur: ReturnType<typeof setTimeout> | undefined;

  const edisi = (id: string | null) => bahan.edisi.find((e) => e.edisi === id) ?? bahan.edisi[0]!;
  const e = (): EdisiKematangan => edisi(l.edisi);
  const formulir = new Formulir(satu<HTMLFormElement>('[data-lembar]'), satu('[data-lompat]'), terbaru, () => {
    catat(formulir.baca());
    clearTimeout(jedaTutur);
    jedaTutur = setTimeout(() => {
      const s = skorKematangan(e(), l.jawaban);
      tutur.textContent = PESAN_RINGKAS.tutur(s.nilai, s.maks, e().indikator.length - s.belumDijawab.length, e().indikator.length);
    }, JEDA_TUTUR_MS);
  });
  const bawa = pasangBawa(akar, () => ({ e: e(), l }));

  /** The visitor changed the open sheet; what was offered to be undone lies before that. */
  function catat(ubah: Partial<Lembar>): void {
    l = { ...l, ...ubah };
    kabar.replaceChildren();
    rak.ubah({ [kunciLembar(l.edisi, l.nama)]: layakSimpan(l) ? l : undefined }, l);
    gambarSegera();
    clearTimeout(jedaGambar);
    jedaGambar = setTimeout(gambarLambat, JEDA_GAMBAR_MS);
  }

  /** Another sheet takes the place of the open one. @param ubah sheets to write with it */
  function buka(baru: Lembar, ubah: Perubahan = {}): Perubahan {
    l = baru;
    const balik = rak.ubah(ubah, l);
    nama.value = l.nama;
    pilihEdisi.value = l.edisi;
    satu('[data-keyakinan]').replaceChildren(
      unsur('strong', '', `${e().label}.`),
      ` ${PESAN_UJI.keyakinan[e().keyakinan]}. ${e().catatan ?? ''}`,
    );
    formulir.tulis(e(), l);
    clearTimeout(jedaTutur);
    gambarSegera();
    gambarLambat();
    return balik;
  }

  function gambarSegera(): void {
    gambarRingkas(satu('[data-ringkas]'), e(), skorKematangan(e(), l.jawaban));
    satu('[data-gagal-simpan]').hidden = !rak.ditolak;
  }

  function gambarLambat(): void {
    clearTimeout(jedaGambar);
    gambarJalan({ wadah: satu('[data-jalan]'), bahan, ubahTetap }, e(), l);
    gambarBukti(satu('[data-bukti]'), e(), l);
    gambarPindah(satu('[data-pindah]'), bahan, e(), l, (tujuan, p) => {
      const lama = rak.ambil(tujuan.edisi, l.nama);
      // What was judged there already stays.
      const baru = { ...lembarKosong(tujuan.edisi, l.nama), ...lama, jawaban: { ...p.pasti, ...lama?.jawaban } };
      ganti(baru, { [kunciLembar(baru.edisi, baru.nama)]: baru }, PESAN_PINDAH.dibawa(Object.keys(p.pasti).length, tujuan.label));
      tulisAlamat('push');
      satu('#lembar').scrollIntoView();
      pilihEdisi.focus({ preventScroll: true });
    });
    bawa.gambar(e(), l);
    gambarTersimpan(satu<HTMLDetailsElement>('[data-tersimpan]'), bahan.edisi, rak.semua(), l, (s) => {
      buka(s);
      tulisAlamat('push');
      kabarkan(P.dibuka(s.nama || P.tanpaNama));
      nama.focus();
    });
  }

  function ubahTetap(tetap: readonly string[]): void {
    catat({ tetap });
    gambarLambat();
  }

  const kabarkan = (pesan: string, ...lain: Node[]) => kabar.replaceChildren(unsur('p', '', pesan), ...lain);

  /** A change that may cost answers is told, with the way back. */
  function ganti(baru: Lembar, ubah: Perubahan, pesan: string): void {
    const lama = l;
    const balik = buka(baru, ubah);
    const urungkan = tombol('tombol tombol--kedua', P.urungkan, () => {
      buka(lama, balik);
      tulisAlamat('replace');
      kabarkan(P.diurungkan);
      nama.focus();
    });
    kabarkan(pesan, urungkan);
  }

  /** Only the edition stands in the address, and the newest needs no word; answers never do. */
  function tulisAlamat(cara: 'push' | 'replace'): void {
    const url = new URL(location.href);
    url.searchParams.delete('i');
    if (l.edisi === terbaru) url.searchParams.delete('edisi');
    else url.searchParams.set('edisi', l.edisi);
    if (url.href === location.href) return;
    if (cara === 'push') history.pushState(null, '', url);
    else history.replaceState(null, '', url);
  }

  const bukaEdisi = (id: string | null, namanya: string) => {
    const tujuan = edisi(id).edisi;
    buka(rak.ambil(tujuan, namanya) ?? lembarKosong(tujuan, namanya));
  };

  function gantiNama(): void {
    const baru = rapikanNama(nama.value);
    const [kunciLama, kunciBaru] = [kunciLembar(l.edisi, l.nama), kunciLembar(l.edisi, baru)];
    if (kunciLama === kunciBaru) return catat({ nama: baru });
    const ada = rak.ambil(l.edisi, baru);
    if (ada && lembarBerisi(ada)) {
      buka(ada);
      return kabarkan(lembarBerisi(l) ? P.bukaYangAda(ada.nama) : P.dibuka(ada.nama));
    }
    const lama = l;
    const dinamai = { ...l, nama: baru };
    if (lama.nama === '' || !lembarBerisi(lama)) {
      rak.ubah({ [kunciLama]: undefined }, l);
      return catat({ nama: baru });
    }
    ganti(dinamai, { [kunciLama]: undefined, [kunciBaru]: dinamai }, P.dinamai(lama.nama, baru || P.tanpaNama));
  }

  const ambil = new Ambil(satu<HTMLDetailsElement>('[data-ambil]'), {
    edisi: bahan.edisi,
    kini: () => l.edisi,
    isi: (namanya, p, pesan) => {
      const n = rapikanNama(namanya ?? l.nama);
      const lama = rak.ambil(p.edisi, n) ?? lembarKosong(p.edisi, n);
      const baru = { ...lama, jawaban: p.jawaban };
      ganti(baru, { [kunciLembar(p.edisi, n)]: baru }, pesan);
      tulisAlamat('replace');
      nama.focus();
    },
    namai: (namanya) => {
      const n = rapikanNama(namanya);
      buka(rak.ambil(l.edisi, n) ?? lembarKosong(l.edisi, n));
      tulisAlamat('replace');
    },
  });

  nama.addEventListener('change', gantiNama);
  pilihEdisi.addEventListener('change', () => {
    kabar.replaceChildren();
    bukaEdisi(pilihEdisi.value, l.nama);
    tulisAlamat('push');
  });
  satu('[data-baru]').addEventListener('click', () => {
    const kosong = lembarKosong(l.edisi);
    // A sheet without a name would be written over by the next one without a name.
    if (l.nama === '' && lembarBerisi(l)) ganti(kosong, { [kunciLembar(l.edisi, '')]: undefined }, P.lembarBaruTanpaNama);
    else {
      buka(kosong);
      kabarkan(P.lembarBaru);
    }
    nama.focus();
  });
  satu('[data-hapus-isian]').addEventListener('click', () => {
    if (!layakSimpan(l)) return kabarkan(P.kosong);
    ganti(lembarKosong(l.edisi), { [kunciLembar(l.edisi, l.nama)]: undefined }, P.dihapus);
  });
  satu('[data-berikut]').addEventListener('click', () => {
    if (!formulir.keBerikut()) tutur.textContent = PESAN_RINGKAS.takAdaLagi;
  });
  addEventListener('popstate', () => {
    const tujuan = edisi(new URLSearchParams(location.search).get('edisi')).edisi;
    // A step to another place on the same page.
    if (tujuan !== l.edisi) bukaEdisi(tujuan, l.nama);
  });

  const kueri = new URLSearchParams(location.search);
  const awal = edisi(kueri.get('edisi')).edisi;
  const terketik = formulir.baca();
  const tersimpan = rak.terakhir(awal) ?? lembarKosong(awal, rapikanNama(nama.value));
  buka(tersimpan);
  // Answered before this script came.
  if (Object.keys(terketik.jawaban).length > 0 && awal === terbaru) {
    catat({ jawaban: { ...l.jawaban, ...terketik.jawaban } });
    formulir.tulis(e(), l);
  }
  for (const x of akar.querySelectorAll<HTMLElement>('[data-hidup]')) x.hidden = false;
  const lebar = matchMedia('(min-width: 62rem)');
  const rinci = satu<HTMLDetailsElement>('[data-rinci]');
  const sesuaikan = () => (rinci.open = lebar.matches);
  lebar.addEventListener('change', sesuaikan);
  sesuaikan();
  akar.dataset['siap'] = '';
  const catatan = kueri.get('i');
  if (catatan !== null) void ambil.dariCatatan(catatan);
}

const layakSimpan = (l: Lembar): boolean => l.nama !== '' || lembarBerisi(l) || l.tetap.length > 0;
