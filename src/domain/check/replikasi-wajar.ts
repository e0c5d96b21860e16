import { ambil, type Entri } from '../entri.ts';
import { kodeFolder, keadaanBerhenti } from '../replikasi.ts';
import type { Aturan, Temu } from './aturan.ts';
import type { Konteks } from './konteks.ts';

function* catatan(k: Konteks): Generator<Temu> {
  const ada = new Map<string, string>();
  for (const entri of [...ambil(k.entri, 'replikasi'), ...ambil(k.entri, 'replikasiPublik')] as (
    Entri<'replikasi'> | Entri<'replikasiPublik'>
  )[]) {
    const { isi } = entri;
    const penerima = 'penerima' in isi ? isi.penerima : kodeFolder(entri.folder!);
    const asal = kodeFolder(isi.inovasi);
    if (penerima === asal)
      yield {
        entri: entri as Entri,
        jalan: ['penerima' in isi ? 'penerima' : 'inovasi'],
        pesan: `daerah asal dan penerima sama (${asal})`,
        saran: 'perluasan di dalam daerah ditulis sebagai hasil pada inovasinya',
      };
    const kunci = `${entri.jenis} ${isi.inovasi} ${penerima}`;
    const lain = ada.get(kunci);
    if (lain)
      yield {
        entri: entri as Entri,
        jalan: ['inovasi'],
        pesan: `pasangan ini sudah tercatat di ${lain}`,
        saran: 'gabungkan langkah-langkahnya dalam satu berkas',
      };
    else ada.set(kunci, entri.jalur);
    const berhenti = isi.langkah.some((l) => l.langkah === 'berhenti') || keadaanBerhenti(isi.keadaan?.nilai);
    if (isi.sebabBerhenti && !berhenti) {
      yield {
        entri: entri as Entri,
        jalan: ['sebabBerhenti'],
        pesan: 'ada sebab berhenti, tetapi tidak ada langkah "berhenti" atau keadaan terhenti',
        saran: 'tambahkan langkah atau keadaannya, atau hapus sebabnya',
      };
    }
  }
}

function* pengakuan(k: Konteks): Generator<Temu> {
  for (const entri of ambil(k.entri, 'inovasi')) {
    for (const [i, p] of (entri.isi.pengakuan ?? []).entries()) {
      if (p.penerima === kodeFolder(entri.folder!))
        yield {
          entri,
          jalan: ['pengakuan', i, 'penerima'],
          pesan: `daerah asal dan penerima sama (${p.penerima})`,
          saran: 'tulis kode daerah yang meniru',
        };
    }
  }
}

function* kesepakatan(k: Konteks): Generator<Temu> {
  for (const entri of [...ambil(k.entri, 'kesepakatan'), ...ambil(k.entri, 'kesepakatanPublik')] as Entri<'kesepakatan'>[]) {
    const ada = new Set<string>();
    for (const [i, { kode }] of entri.isi.pihak.entries()) {
      const jalan = ['pihak', i, 'kode'];
      if (kode === entri.isi.asal) yield { entri, jalan, pesan: 'daerah asal tercantum lagi sebagai mitra', saran: 'hapus dari `pihak`' };
      else if (ada.has(kode)) yield { entri, jalan, pesan: `daerah ${kode} tercantum dua kali`, saran: 'hapus salah satunya' };
      ada.add(kode);
    }
  }
}

export const replikasiWajar: Aturan = {
  id: 'replikasi-wajar',
  kalimat: 'Daerah tidak meniru dirinya sendiri, dan satu pasangan tercatat satu kali per suara.',
  *jalankan(k) {
    yield* catatan(k);
    yield* pengakuan(k);
    yield* kesepakatan(k);
  },
};
