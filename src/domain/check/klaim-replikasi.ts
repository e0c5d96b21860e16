import { ambil } from '../entri.ts';
import { bedaKlaim } from '../kematangan/klaim.ts';
import { susunRelasi } from '../replikasi.ts';
import type { Aturan } from './aturan.ts';

/** A warning, not a fault: the papers may exist and only be missing here. */
export const klaimReplikasi: Aturan = {
  id: 'klaim-replikasi',
  kalimat: 'Tingkat indikator replikasi pada rincian kematangan sama dengan bukti bertanggal di buku replikasi.',
  *jalankan(k) {
    const berklaim = ambil(k.entri, 'inovasi').filter((e) => e.isi.kematangan?.some((m) => m.rincian?.['replikasi'] !== undefined));
    const langkah = ambil(k.entri, 'kosakata').find((e) => e.nama === 'langkah-replikasi');
    if (berklaim.length === 0 || !langkah) return;
    const relasi = Map.groupBy(susunRelasi(k.entri, langkah.isi, k.tanggal), (r) => r.inovasi);
    const kesepakatan = [
      ...ambil(k.entri, 'kesepakatan').map((e) => ({ ...e.isi, id: `${e.folder}/${e.nama}` })),
      ...ambil(k.entri, 'kesepakatanPublik').map((e) => ({ ...e.isi, id: e.nama! })),
    ];
    for (const entri of berklaim) {
      const id = `${entri.folder}/${entri.nama}`;
      for (const [n, m] of entri.isi.kematangan!.entries()) {
        const edisi = k.edisi.get(m.edisi);
        const tahun = m.tahun ?? edisi?.tahun.at(-1);
        if (!edisi || tahun === undefined) continue;
        const beda = bedaKlaim({ id, relasi: relasi.get(id) ?? [] }, kesepakatan, edisi, tahun, m.rincian);
        if (beda)
          yield {
            entri,
            jalan: ['kematangan', n, 'rincian', 'replikasi'],
            tingkat: 'peringatan',
            pesan: `rincian menyebut tingkat ${beda.klaim}, buku replikasi memuat bukti bertanggal untuk tingkat ${beda.bukti}`,
            saran: 'catat naskah replikasinya dengan tanggal, atau perbaiki tingkatnya',
          };
      }
    }
  },
};
