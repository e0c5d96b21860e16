import { ambil } from '../entri.ts';
import { kodeFolder } from '../replikasi.ts';
import type { Aturan } from './aturan.ts';
import { saranTerdekat } from './bantu.ts';
import { wilayahRusak } from './konteks.ts';

export const folderDaerah: Aturan = {
  id: 'folder-daerah',
  kalimat: 'Folder daerah bernama kode dan nama resmi, dan berisi daerah.json.',
  *jalankan(k) {
    const benar = new Set(k.folderKode.values());
    const punya = new Set(ambil(k.entri, 'daerah').map((e) => e.folder));
    const sudah = new Set<string>();
    for (const entri of k.entri) {
      const { folder } = entri;
      if (!folder || entri.jenis === 'wilayah' || sudah.has(folder)) continue;
      sudah.add(folder);
      const kode = kodeFolder(folder);
      if (wilayahRusak(k, kode)) continue;
      if (!benar.has(folder)) {
        const seharusnya = k.folderKode.get(kode);
        const saran = seharusnya
          ? `ganti nama folder menjadi "${seharusnya}"`
          : saranTerdekat(folder, benar, `kode ${kode} tidak ada di folder wilayah; periksa kodenya`);
        yield { entri, pesan: `folder "${folder}" tidak cocok dengan daftar wilayah`, saran };
      } else if (!punya.has(folder) && !k.rusak.has(`daerah/${folder}/daerah.json`)) {
        yield {
          berkas: `daerah/${folder}/daerah.json`,
          pesan: `folder "${folder}" belum punya daerah.json`,
          saran: 'buat berkas itu dengan kode dan nama daerahnya',
        };
      }
    }
    for (const entri of ambil(k.entri, 'daerah')) {
      if (!benar.has(entri.folder!)) continue;
      const kode = kodeFolder(entri.folder!);
      if (entri.isi.kode !== kode) {
        yield { entri, jalan: ['kode'], pesan: `kode "${entri.isi.kode}" berbeda dari folder "${entri.folder}"`, saran: `tulis "${kode}"` };
        continue;
      }
      const nama = k.namaKode.get(kode);
      if (nama && entri.isi.nama !== nama)
        yield { entri, jalan: ['nama'], pesan: `nama "${entri.isi.nama}" berbeda dari daftar wilayah`, saran: `tulis "${nama}"` };
    }
  },
};
