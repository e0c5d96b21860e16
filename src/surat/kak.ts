/** Kerangka acuan kerja of the copy: what the record knows of problem, steps, people and needs, the rest to be written. */
import { namaDaerah, namaInovasi, namaPenuh, TITIK, type BahanSurat } from './bahan.ts';
import { DAFTAR_DASAR } from './dasar.ts';
import { daftar, paragraf, rata, type Blok, type Naskah } from './naskah.ts';
import { tandaKantor } from './pejabat.ts';

const HURUF = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K'];

/** What the origin did, else lines to write on. */
const sepertiAsal = (dari: readonly string[], pengantar: string): Blok[] =>
  dari.length > 0 ? [rata(pengantar), daftar(dari)] : [daftar([`${TITIK};`, `${TITIK};`, `${TITIK}.`])];

export function kak({ inovasi: i, isian: s }: BahanSurat): Naskah {
  const asal = namaDaerah(i?.asal);
  const bab: [string, Blok[]][] = [
    [
      'Latar belakang',
      [
        paragraf(`Masalah yang dihadapi ${namaDaerah(s.daerah)}: ${TITIK.repeat(3)} (angka awal, tahun, dan sumbernya).`),
        paragraf(
          `${asal} menjawab masalah serupa dengan inovasi ${namaPenuh(i)}.${i ? ` ${i.ringkasan}` : ''} Inovasi ini akan direplikasi dengan penyesuaian.`,
        ),
      ],
    ],
    ['Dasar hukum', [daftar(DAFTAR_DASAR)]],
    [
      'Maksud dan tujuan',
      [rata(`Maksud: menerapkan inovasi ${namaInovasi(i)} di ${namaDaerah(s.daerah)}.`), rata(`Tujuan, terukur: ${TITIK}.`)],
    ],
    ['Sasaran dan lokasi', [rata(`Penerima manfaat: ${TITIK}. Lokasi uji coba: ${TITIK}.`)]],
    [
      'Cara kerja dan tahapan',
      [
        ...(i?.caraKerja.length ? [rata(`Cara kerja di ${asal}:`), daftar(i.caraKerja)] : []),
        ...(i?.langkah.length ? [] : [rata('Tahapan penerapan di daerah sendiri:')]),
        ...sepertiAsal(i?.langkah ?? [], `Langkah yang ditempuh ${asal}, disesuaikan seperlunya:`),
      ],
    ],
    ['Tenaga pelaksana', sepertiAsal(i?.tim ?? [], `Tenaga yang dipakai ${asal}:`)],
    ['Prasyarat', sepertiAsal(i?.prasyarat ?? [], `Yang diperlukan menurut pengalaman ${asal}:`)],
    [
      'Keluaran dan ukuran hasil',
      [rata(`Keluaran: ${TITIK}. Ukuran hasil: ${TITIK}, dari ${TITIK} menjadi ${TITIK} pada tahun ${TITIK}.`)],
    ],
    ['Jangka waktu', [rata(`Pelaksanaan: ${TITIK} sampai ${TITIK}.${i?.waktu ? ` Di ${asal}: ${i.waktu}.` : ''}`)]],
    ['Biaya', [rata(`Sumber dana: ${TITIK}. Rincian biaya tercantum dalam Rencana Anggaran Biaya (RAB).`)]],
    ['Pelaporan', [rata(`Laporan disusun setiap ${TITIK} dan disampaikan kepada ${TITIK}, termasuk hasil, perubahan, dan kendala.`)]],
  ];
  return {
    judul: `Kerangka acuan kerja replikasi ${namaInovasi(i)}`,
    isi: [
      {
        jenis: 'judul',
        baris: [
          'KERANGKA ACUAN KERJA (KAK)',
          `REPLIKASI INOVASI ${namaInovasi(i).toUpperCase()}`,
          `DI ${namaDaerah(s.daerah).toUpperCase()}`,
        ],
      },
      {
        jenis: 'pasangan',
        isi: [
          ['Perangkat daerah', s.kantor?.trim() || TITIK],
          ['Program/kegiatan', TITIK],
          ['Tahun anggaran', TITIK],
        ],
      },
      ...bab.flatMap(([nama, isi], n): Blok[] => [{ jenis: 'bab', teks: `${HURUF[n]}. ${nama}` }, ...isi]),
      { jenis: 'tanda-tangan', kanan: tandaKantor(s.daerah, s) },
    ],
  };
}
