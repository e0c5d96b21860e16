/** Keputusan (SK) on the team of the copy, with its members in an attachment. */
import { kepalaUnit } from '../text/pesan/surat.ts';
import { isi, kepala, namaDaerah, namaInovasi, namaPenuh, pemda, TITIK, type BahanSurat } from './bahan.ts';
import { DAFTAR_DASAR } from './dasar.ts';
import { rata, type Naskah } from './naskah.ts';
import { tanggalSurat } from './pejabat.ts';

/** The decree is signed by the head of the region, whoever signs the letters. */
export function tim({ inovasi: i, isian: s }: BahanSurat): Naskah {
  const pejabat = kepala(s.daerah);
  const nama = s.penanda === undefined || s.penanda === 'kepala-daerah' ? isi(s.pejabat) : TITIK;
  const tanda = { jenis: 'tanda-tangan' as const, kanan: { jabatan: [`${pejabat},`], nama } };
  const peran = i?.tim ?? [];
  const anggota: [string, string, string][] = [
    ['Pengarah', pejabat, 'Memberi arahan dan menetapkan kebijakan'],
    ['Penanggung jawab', 'Sekretaris Daerah', 'Menjamin dukungan antarperangkat daerah'],
    ['Ketua', kepalaUnit(s.kantor?.trim() || TITIK), 'Memimpin pelaksanaan replikasi'],
    ['Sekretaris', TITIK, 'Mengurus administrasi, data, dan laporan'],
    ...(peran.length > 0 ? peran : [TITIK, TITIK]).map((p): [string, string, string] => ['Anggota', TITIK, p]),
  ];
  return {
    judul: `Keputusan tim replikasi ${namaInovasi(i)}`,
    isi: [
      { jenis: 'judul', baris: [pejabat.toUpperCase()] },
      {
        jenis: 'judul',
        baris: [
          `KEPUTUSAN ${pejabat.toUpperCase()}`,
          `NOMOR ${s.nomor?.trim() || TITIK}`,
          'TENTANG',
          `TIM REPLIKASI INOVASI ${namaInovasi(i).toUpperCase()}`,
          `DI ${namaDaerah(s.daerah).toUpperCase()}`,
        ],
      },
      { jenis: 'paragraf', teks: `${pejabat.toUpperCase()},`, tengah: true },
      {
        jenis: 'diktum',
        nama: 'Menimbang',
        gaya: 'huruf',
        butir: [
          `bahwa untuk ${TITIK} di ${namaDaerah(s.daerah)} perlu direplikasi inovasi ${namaPenuh(i)} yang dijalankan ${pemda(i?.asal)};`,
          'bahwa agar replikasi berjalan tertib, terukur, dan berkelanjutan perlu dibentuk tim;',
          `bahwa berdasarkan pertimbangan sebagaimana dimaksud pada huruf a dan huruf b, perlu menetapkan Keputusan ${pejabat} tentang Tim Replikasi Inovasi ${namaInovasi(i)};`,
        ],
      },
      { jenis: 'diktum', nama: 'Mengingat', gaya: 'angka', butir: DAFTAR_DASAR },
      { jenis: 'paragraf', teks: 'MEMUTUSKAN:', tengah: true, tebal: true },
      {
        jenis: 'diktum',
        nama: 'Menetapkan',
        butir: [`KEPUTUSAN ${pejabat.toUpperCase()} TENTANG TIM REPLIKASI INOVASI ${namaInovasi(i).toUpperCase()}.`],
      },
      {
        jenis: 'diktum',
        nama: 'KESATU',
        butir: [
          `Membentuk Tim Replikasi Inovasi ${namaInovasi(i)} dengan susunan sebagaimana tercantum dalam Lampiran yang merupakan bagian tidak terpisahkan dari Keputusan ini.`,
        ],
      },
      {
        jenis: 'diktum',
        nama: 'KEDUA',
        butir: [
          'Tim bertugas menyiapkan, menyesuaikan, menguji coba, menerapkan, dan mengevaluasi replikasi, serta berkoordinasi dengan daerah asal.',
        ],
      },
      {
        jenis: 'diktum',
        nama: 'KETIGA',
        butir: [`Tim bertanggung jawab dan melaporkan hasil, termasuk kendala, kepada ${pejabat} setiap ${TITIK}.`],
      },
      { jenis: 'diktum', nama: 'KEEMPAT', butir: [`Biaya yang timbul akibat Keputusan ini dibebankan pada ${TITIK}.`] },
      { jenis: 'diktum', nama: 'KELIMA', butir: ['Keputusan ini mulai berlaku pada tanggal ditetapkan.'] },
      {
        jenis: 'pasangan',
        isi: [
          ['Ditetapkan di', s.tempat?.trim() || TITIK],
          ['pada tanggal', tanggalSurat(s)],
        ],
      },
      tanda,
      { jenis: 'ganti-halaman' },
      {
        jenis: 'pasangan',
        isi: [
          [`Lampiran Keputusan ${pejabat} nomor`, s.nomor?.trim() || TITIK],
          ['Tanggal', tanggalSurat(s)],
        ],
      },
      { jenis: 'judul', baris: ['SUSUNAN TIM REPLIKASI', `INOVASI ${namaInovasi(i).toUpperCase()}`] },
      {
        jenis: 'tabel',
        nama: 'Susunan tim',
        kepala: ['No.', 'Kedudukan dalam tim', 'Jabatan dinas', 'Tugas'],
        lebar: [7, 22, 33, 38],
        baris: anggota.map((a, n) => [String(n + 1), ...a]),
      },
      ...(peran.length > 0
        ? [rata(`Tugas anggota disusun dari tenaga yang dipakai ${i!.asal.nama}; sesuaikan dengan keadaan daerah sendiri.`)]
        : []),
      tanda,
    ],
  };
}
