import { ambil, type Entri } from '../entri.ts';
import { lebihLambat } from '../tanggal.ts';
import type { Aturan, Temu } from './aturan.ts';

/** Statuses before anything was tried: no innovation can have come of such a plan. */
const SEBELUM_INISIATIF = new Set(['gagasan', 'rancangan']);
/** Statuses of a step that has begun. */
const SUDAH_MULAI = new Set(['berjalan', 'selesai']);

function* keseluruhan(entri: Entri<'rencana'>): Generator<Temu> {
  const { inovasi, status, sebabBerhenti } = entri.isi;
  if (inovasi !== undefined && !inovasi.startsWith(`${entri.folder}/`))
    yield {
      entri,
      jalan: ['inovasi'],
      pesan: `"${inovasi}" adalah inovasi daerah lain`,
      saran: 'sebut inovasi yang lahir dari rencana ini; tiruan dicatat di folder replikasi',
    };
  if (inovasi !== undefined && SEBELUM_INISIATIF.has(status))
    yield {
      entri,
      jalan: ['status'],
      pesan: `rencana sudah menjadi inovasi, tetapi statusnya masih "${status}"`,
      saran: 'perbarui status, atau hapus `inovasi`',
    };
  if (sebabBerhenti && status !== 'dihentikan')
    yield {
      entri,
      jalan: ['sebabBerhenti'],
      pesan: `ada sebab berhenti, tetapi statusnya "${status}"`,
      saran: 'tulis `status: dihentikan`, atau hapus sebabnya',
    };
}

function* langkah(entri: Entri<'rencana'>, hariIni: string): Generator<Temu> {
  for (const [i, l] of entri.isi.langkah.entries()) {
    if (SUDAH_MULAI.has(l.status) && lebihLambat(l.mulai, hariIni))
      yield {
        entri,
        jalan: ['langkah', i, 'status'],
        pesan: `langkah ini "${l.status}", tetapi baru mulai ${l.mulai}`,
        saran: 'perbaiki `mulai`, atau tulis `status: belum`',
      };
  }
}

export const rencanaWajar: Aturan = {
  id: 'rencana-wajar',
  kalimat: 'Status rencana aksi cocok dengan langkah, tanggal, dan inovasi yang lahir darinya.',
  *jalankan(k) {
    for (const entri of ambil(k.entri, 'rencana')) {
      yield* keseluruhan(entri);
      yield* langkah(entri, k.tanggal);
    }
  },
};
