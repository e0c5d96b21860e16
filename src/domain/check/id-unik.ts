import { ambil, type Entri } from '../entri.ts';
import type { Jalan } from '../jelajah.ts';
import { keSlug } from '../slug.ts';
import { namaProvinsi } from '../wilayah.ts';
import type { Aturan, Temu } from './aturan.ts';
import { sumberBerkas } from './bantu.ts';
import type { Konteks } from './konteks.ts';

/** Reports every key that an earlier item has taken; `milik` says who. */
function* kembar(
  butir: Iterable<{ kunci: string; milik: string; entri: Entri; jalan: Jalan }>,
  pesan: (kunci: string, milik: string) => string,
  saran: string,
): Generator<Temu> {
  const ada = new Map<string, string>();
  for (const { kunci, milik, entri, jalan } of butir) {
    const lain = ada.get(kunci);
    if (lain !== undefined) yield { entri, jalan, pesan: pesan(kunci, lain), saran };
    else ada.set(kunci, milik);
  }
}

function dalamBerkas(entri: Entri, butir: readonly { id: string }[], awal: string, apa: string): Iterable<Temu> {
  return kembar(
    butir.map(({ id }, i) => ({ kunci: id, milik: '', entri, jalan: [awal, i, 'id'] })),
    (id) => `id ${apa} "${id}" dipakai dua kali`,
    'beri id yang berbeda',
  );
}

/** Kode and page addresses of all regions. */
function* wilayah(k: Konteks): Generator<Temu> {
  const daerah = ambil(k.entri, 'wilayah').flatMap((entri) => [
    { kode: entri.isi.kode, nama: namaProvinsi(entri.isi.nama), entri, jalan: [] as Jalan },
    ...entri.isi.daerah.map((d, i) => ({ kode: d.kode, nama: d.nama, entri, jalan: ['daerah', i] as Jalan })),
  ]);
  yield* kembar(
    daerah.map((d) => ({ kunci: d.kode, milik: d.nama, entri: d.entri, jalan: [...d.jalan, 'kode'] })),
    (kode, lain) => `kode ${kode} sudah dipakai ${lain}`,
    'periksa kodenya',
  );
  const profil = ambil(k.entri, 'daerah').flatMap((entri) =>
    (entri.isi.alias ?? []).map((a, i) => ({ kunci: a, milik: entri.isi.nama, entri, jalan: ['alias', i] as Jalan })),
  );
  yield* kembar(
    [
      ...daerah.map((d) => ({ kunci: keSlug(d.nama), milik: `${d.nama} (${d.kode})`, entri: d.entri, jalan: [...d.jalan, 'nama'] })),
      ...profil,
    ],
    (slug, lain) => `alamat halaman "${slug}" sudah dipakai ${lain}`,
    'bedakan namanya, atau hapus alamat lama itu',
  );
}

function* alamatInovasi(k: Konteks): Generator<Temu> {
  const inovasi = ambil(k.entri, 'inovasi');
  yield* kembar(
    [
      ...inovasi.map((e) => ({ kunci: `${e.folder}/${e.nama}`, milik: e.jalur, entri: e as Entri, jalan: ['nama'] as Jalan })),
      ...inovasi.flatMap((e) =>
        (e.isi.alias ?? []).map((a, i) => ({ kunci: `${e.folder}/${a}`, milik: e.jalur, entri: e as Entri, jalan: ['alias', i] as Jalan })),
      ),
    ],
    (kunci, lain) => `alamat lama "${kunci.slice(kunci.indexOf('/') + 1)}" sudah dipakai ${lain}`,
    'hapus, atau pilih alamat lain',
  );
}

export const idUnik: Aturan = {
  id: 'id-unik',
  kalimat: 'Id di dalam satu berkas, kode wilayah, dan alamat halaman tidak kembar.',
  *jalankan(k) {
    for (const e of k.entri) yield* dalamBerkas(e, sumberBerkas(e), 'sumber', 'sumber');
    for (const e of ambil(k.entri, 'opd')) yield* dalamBerkas(e, e.isi.opd, 'opd', 'OPD');
    for (const e of ambil(k.entri, 'kontak')) yield* dalamBerkas(e, e.isi.kontak, 'kontak', 'kontak');
    for (const e of ambil(k.entri, 'kosakata')) yield* dalamBerkas(e, e.isi.nilai, 'nilai', 'kosakata');
    for (const e of ambil(k.entri, 'kematangan')) yield* dalamBerkas(e, e.isi.indikator, 'indikator', 'indikator');
    for (const e of ambil(k.entri, 'situs')) yield* dalamBerkas(e, e.isi.portalNasional ?? [], 'portalNasional', 'portal');
    yield* wilayah(k);
    yield* alamatInovasi(k);
  },
};
