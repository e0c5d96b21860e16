import { ambil } from '../entri.ts';
import type { Aturan } from './aturan.ts';

/** A published predikat stands as it was announced; a contradiction with that year's cuts is only pointed out. */
export const predikatAmbang: Aturan = {
  id: 'predikat-ambang',
  kalimat: 'Predikat yang diumumkan dibandingkan dengan ambang tahunnya.',
  *jalankan(k) {
    const ambang = ambil(k.entri, 'ambang').flatMap((e) => e.isi.ambang);
    for (const entri of ambil(k.entri, 'indeks')) {
      for (const [i, f] of entri.isi.fakta.entries()) {
        if (f.skor === undefined || !f.predikat || (f.status ?? 'dilaporkan') !== 'dilaporkan') continue;
        const skor = f.skor;
        const a = ambang.find((x) => x.tahun.includes(f.tahun) && x.skala === f.skala && x.keyakinan !== 'C');
        if (f.skala === '0-100' && skor > 100) continue; // the rule `skor-skala` speaks first
        const kelas = a?.kelas.find((c) => skor >= c.min && skor <= (c.maks ?? Infinity));
        if (kelas && kelas.predikat !== f.predikat && !f.catatan && !f.tahunDiragukan) {
          yield {
            entri,
            jalan: ['fakta', i, 'predikat'],
            tingkat: 'peringatan',
            pesan: `skor ${skor} pada ${f.tahun} termasuk ambang "${kelas.predikat}", tetapi diumumkan "${f.predikat}"`,
            saran: 'periksa tahun dan sumbernya; bila memang begitu diumumkan, jelaskan di `catatan`',
          };
        }
      }
    }
  },
};
