/** The self-assessment: answers → sums, the way to 90, evidence, files. Nothing of it leaves the browser. */
import type { BahanKematangan } from '../../domain/kematangan/bahan.ts';
import { kunciLembar, lembarBerisi, lembarKosong, rapikanNama } from '../../domain/kematangan/lembar.ts';
import { PESAN_RINGKAS, PESAN_SIMPAN as P, PESAN_UJI } from '../../text/pesan/kematangan-uji.ts';
import { ambilJson } from '../ambil.ts';
import { tombol, unsur } from '../unsur.ts';
import { Ambil } from './ambil.ts';
import { bukaDiLayarLebar, lekatkan } from './lekat.ts';
import { Papan } from './papan.ts';
import { layakSimpan, Rak } from './rak.ts';

const akar = document.querySelector<HTMLElement>('[data-uji]');
if (akar) void mulai(akar);

async function mulai(akar: HTMLElement): Promise<void> {
  const bahan = await ambilJson(akar.dataset['berkas']!).catch(() => undefined);
  if (bahan) return pasang(akar, bahan as BahanKematangan);
  const kabar = akar.querySelector('[data-kabar]')!;
  const lagi = tombol('tombol tombol--kedua', PESAN_UJI.cobaLagi, () => {
    kabar.replaceChildren();
    void mulai(akar);
  });
  kabar.replaceChildren(unsur('p', '', PESAN_UJI.gagalMuat), lagi);
}

function pasang(akar: HTMLElement, bahan: BahanKematangan): void {
  const satu = <E extends HTMLElement>(pemilih: string) => akar.querySelector<E>(pemilih)!;
  const rak = new Rak(bahan.edisi);
  const papan = new Papan(akar, bahan, rak);
  const { nama } = papan;
  const pilihEdisi = satu<HTMLSelectElement>('[data-edisi]');

  nama.addEventListener('change', () => gantiNama(papan, rak));
  pilihEdisi.addEventListener('change', () => {
    papan.kabarkan();
    papan.bukaEdisi(pilihEdisi.value, papan.l.nama);
    papan.tulisAlamat('push');
  });
  satu('[data-baru]').addEventListener('click', () => {
    const { l } = papan;
    const kosong = lembarKosong(l.edisi);
    // A sheet without a name would be written over by the next one without a name.
    if (l.nama === '' && lembarBerisi(l)) papan.ganti(kosong, { [kunciLembar(l.edisi, '')]: undefined }, P.lembarBaruTanpaNama);
    else {
      papan.buka(kosong);
      papan.kabarkan(P.lembarBaru);
    }
    nama.focus();
  });
  satu('[data-hapus-isian]').addEventListener('click', () => {
    const { l } = papan;
    if (!layakSimpan(l)) return papan.kabarkan(P.kosong);
    papan.ganti(lembarKosong(l.edisi), { [kunciLembar(l.edisi, l.nama)]: undefined }, P.dihapus);
  });
  satu('[data-berikut]').addEventListener('click', () => {
    if (!papan.formulir.keBerikut()) papan.tuturkan(PESAN_RINGKAS.takAdaLagi);
  });
  addEventListener('popstate', () => {
    const tujuan = papan.edisi(new URLSearchParams(location.search).get('edisi')).edisi;
    // A step to another place on the same page changes nothing.
    if (tujuan !== papan.l.edisi) papan.bukaEdisi(tujuan, papan.l.nama);
  });

  const kueri = new URLSearchParams(location.search);
  bukaAwal(papan, rak, kueri.get('edisi'));
  for (const x of akar.querySelectorAll<HTMLElement>('[data-hidup]')) x.hidden = false;
  bukaDiLayarLebar(satu('[data-rinci]'));
  lekatkan(akar, satu('[data-lembar]'));
  const ambil = pasangAmbil(satu('[data-ambil]'), bahan, papan, rak);
  akar.dataset['siap'] = '';
  const catatan = kueri.get('i');
  if (catatan !== null) void ambil.dariCatatan(catatan, true);
}

/** The sheet that was open last in this edition, and what was answered before this script came, or put back by the browser. */
function bukaAwal(papan: Papan, rak: Rak, diminta: string | null): void {
  const { edisi } = papan.edisi(diminta);
  const terketik = papan.formulir.baca();
  const sama = edisi === papan.l.edisi;
  papan.buka(rak.terakhir(edisi) ?? lembarKosong(edisi, rapikanNama(papan.nama.value)));
  if (!sama || Object.keys(terketik.jawaban).length === 0) return;
  papan.catat({ jawaban: { ...terketik.jawaban, ...papan.l.jawaban } });
  papan.buka(papan.l);
}

/** A new name for the open sheet; where a sheet of that name has answers, it is opened instead, and this one stays. */
function gantiNama(papan: Papan, rak: Rak): void {
  const { l } = papan;
  const baru = rapikanNama(papan.nama.value);
  const [kunciLama, kunciBaru] = [kunciLembar(l.edisi, l.nama), kunciLembar(l.edisi, baru)];
  if (kunciLama === kunciBaru) return papan.catat({ nama: baru });
  const ada = rak.ambil(l.edisi, baru);
  if (ada && lembarBerisi(ada)) {
    papan.buka(ada);
    return papan.kabarkan(lembarBerisi(l) ? P.bukaYangAda(ada.nama || P.tanpaNama) : P.dibuka(ada.nama || P.tanpaNama));
  }
  const dinamai = { ...l, nama: baru };
  const ubah = { [kunciLama]: undefined, [kunciBaru]: dinamai };
  if (l.nama !== '' && lembarBerisi(l)) return papan.ganti(dinamai, ubah, P.dinamai(l.nama, baru || P.tanpaNama));
  rak.ubah(ubah, dinamai);
  papan.catat({ nama: baru });
}

function pasangAmbil(lipat: HTMLDetailsElement, bahan: BahanKematangan, papan: Papan, rak: Rak): Ambil {
  return new Ambil(lipat, {
    edisi: bahan.edisi,
    kini: () => papan.l.edisi,
    isi: (nama, p, pesan) => {
      const n = rapikanNama(nama ?? papan.l.nama);
      const baru = { ...(rak.ambil(p.edisi, n) ?? lembarKosong(p.edisi, n)), jawaban: p.jawaban };
      papan.ganti(baru, { [kunciLembar(p.edisi, n)]: baru }, pesan);
      papan.tulisAlamat('replace');
      papan.nama.focus();
    },
    namai: (nama, tamu) => {
      // Answers that have no name yet are of the innovation that was picked, but not of one that a link brought.
      if (tamu || papan.l.nama !== '') papan.bukaEdisi(papan.l.edisi, rapikanNama(nama));
      else {
        papan.nama.value = nama;
        gantiNama(papan, rak);
      }
      papan.tulisAlamat('replace');
    },
  });
}
