/** Surat pernyataan telah mereplikasi: the adopter's word that the copy runs. To be signed only once it does. */
import { kepalaUnit } from '../text/pesan/surat.ts';
import { namaDaerah, namaInovasi, namaPenuh, pemda, TITIK, isi, type BahanSurat } from './bahan.ts';
import { barisKop } from './kepala-surat.ts';
import { rata, type Naskah } from './naskah.ts';
import { diDaerah, penandaTangan, tandaBertanggal, UNIT_UMUM } from './pejabat.ts';

export function pernyataan({ inovasi: i, isian: s }: BahanSurat): Naskah {
  const jabatan = penandaTangan(s.daerah, s).jabatan.join(' ').replace(/,$/, '');
  return {
    judul: `Surat pernyataan telah mereplikasi ${namaInovasi(i)}`,
    isi: [
      barisKop(s.daerah, s),
      { jenis: 'judul', baris: ['SURAT PERNYATAAN', 'TELAH MEREPLIKASI INOVASI'], nomor: [`Nomor: ${s.nomor?.trim() || TITIK}`] },
      rata('Yang bertanda tangan di bawah ini:'),
      {
        jenis: 'pasangan',
        isi: [
          ['Nama', isi(s.pejabat)],
          ['Jabatan', jabatan],
          ['Instansi', pemda(s.daerah)],
        ],
      },
      rata(
        `dengan ini menyatakan bahwa ${pemda(s.daerah)} telah mereplikasi inovasi milik ${pemda(i?.asal)} dengan keterangan sebagai berikut:`,
      ),
      {
        jenis: 'pasangan',
        isi: [
          ['Nama inovasi asal', namaPenuh(i)],
          ['Daerah asal', namaDaerah(i?.asal)],
          ['Nama di daerah kami', TITIK],
          ['Unit pelaksana', TITIK],
          ['Mulai uji coba', TITIK],
          ['Mulai diterapkan', TITIK],
          ['Yang direplikasi', 'sebagian / keseluruhan*)'],
          ['Bagian yang diubah', `${TITIK}, karena ${TITIK}`],
          ['Hasil', `${TITIK} (angka awal, angka kini, tahun)`],
          ['Dokumen pendukung', `${TITIK} (jenis, nomor, tanggal)`],
        ],
      },
      rata(
        'Surat pernyataan ini dibuat dengan sebenarnya untuk digunakan sebagai data dukung indikator Replikasi pada Indeks Inovasi Daerah.',
      ),
      { jenis: 'tanda-tangan', kanan: tandaBertanggal(s.daerah, s) },
      {
        jenis: 'tembusan',
        butir: [i ? diDaerah(kepalaUnit(i.unit ?? UNIT_UMUM), i.asal) : `Daerah asal inovasi ${TITIK}`],
      },
      { jenis: 'catatan', teks: '*) Coret yang tidak perlu.' },
    ],
  };
}
