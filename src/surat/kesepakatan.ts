/** Nota kesepakatan (kesepakatan bersama) between the heads of two regions: the frame, followed by an agreement of their offices. */
import { isi, kepala, namaInovasi, namaPenuh, pemda, TITIK, type BahanSurat, type DaerahSurat } from './bahan.ts';
import { DAFTAR_DASAR } from './dasar.ts';
import { daftar, pasal, rata, type Blok, type Naskah } from './naskah.ts';

/** Opening of an agreement: when, where, who. `jabatan` and `atasNama` of the first and the second side. */
export function pembukaPihak(pihak: readonly { jabatan: string; atasNama: string; nama?: string | undefined }[]): Blok[] {
  const urut = ['PIHAK KESATU', 'PIHAK KEDUA'];
  return [
    rata(
      `Pada hari ini, ${TITIK}, tanggal ${TITIK}, bulan ${TITIK}, tahun ${TITIK}, bertempat di ${TITIK}, yang bertanda tangan di bawah ini:`,
    ),
    {
      jenis: 'daftar',
      gaya: 'angka',
      butir: pihak.map((p, n) => ({
        teks: `${isi(p.nama)}, ${p.jabatan}, bertindak untuk dan atas nama ${p.atasNama}, selanjutnya disebut ${urut[n]}.`,
      })),
    },
    rata('PIHAK KESATU dan PIHAK KEDUA secara bersama-sama disebut PARA PIHAK, dengan memperhatikan:'),
    daftar(DAFTAR_DASAR, 'huruf'),
  ];
}

export function judulPihak(nama: string, asal: string, penerima: string, tentang: string): Blok {
  return {
    jenis: 'judul',
    baris: [nama, 'ANTARA', asal.toUpperCase(), 'DAN', penerima.toUpperCase(), 'TENTANG', tentang.toUpperCase()],
    nomor: [`Nomor: ${TITIK}`, `Nomor: ${TITIK}`],
  };
}

/** Both sides beside each other: the second to the left, the first to the right, as is the custom. */
export function tandaTanganPihak(kesatu: readonly string[], kedua: readonly string[], namaKedua: string): Blok {
  return {
    jenis: 'tanda-tangan',
    kiri: { jabatan: ['PIHAK KEDUA', ...kedua], nama: namaKedua },
    kanan: { jabatan: ['PIHAK KESATU', ...kesatu], nama: TITIK },
  };
}

/** What both kinds of agreement end with. */
export const PASAL_AKHIR: readonly (readonly [string, readonly Blok[]])[] = [
  ['PENYELESAIAN PERSELISIHAN', [rata('Perselisihan yang timbul diselesaikan PARA PIHAK secara musyawarah untuk mufakat.')]],
  [
    'PENUTUP',
    [
      daftar(
        [
          'Hal yang belum cukup diatur disepakati kemudian secara tertulis oleh PARA PIHAK.',
          'Naskah ini dibuat dalam rangkap 2 (dua), masing-masing sama bunyinya dan mempunyai kekuatan hukum yang sama.',
        ],
        'ayat',
      ),
    ],
  ],
];

export function jangkaWaktu(nama: string): readonly [string, readonly Blok[]] {
  return [
    'JANGKA WAKTU',
    [
      daftar(
        [
          `${nama} ini berlaku selama ${TITIK} terhitung sejak tanggal ditandatangani.`,
          `${nama} ini dapat diperpanjang atau diakhiri atas kesepakatan tertulis PARA PIHAK.`,
        ],
        'ayat',
      ),
    ],
  ];
}

export function kesepakatan({ inovasi: i, isian: s }: BahanSurat): Naskah {
  const asal: DaerahSurat | undefined = i?.asal;
  const kedua = s.penanda === undefined || s.penanda === 'kepala-daerah' ? isi(s.pejabat) : TITIK;
  return {
    judul: `Nota kesepakatan replikasi ${namaInovasi(i)}`,
    isi: [
      judulPihak('NOTA KESEPAKATAN', pemda(asal), pemda(s.daerah), `Replikasi Inovasi ${namaInovasi(i)}`),
      ...pembukaPihak([
        { jabatan: kepala(asal), atasNama: pemda(asal) },
        { jabatan: kepala(s.daerah), atasNama: pemda(s.daerah), nama: kedua },
      ]),
      rata('sepakat mengikatkan diri dalam Nota Kesepakatan dengan ketentuan sebagai berikut:'),
      ...pasal([
        [
          'MAKSUD DAN TUJUAN',
          [
            rata(
              `Nota Kesepakatan ini dimaksudkan sebagai landasan kerja sama PARA PIHAK agar inovasi ${namaPenuh(i)} dapat direplikasi di ${s.daerah?.nama ?? `wilayah PIHAK KEDUA`} sesuai dengan keadaan setempat.`,
            ),
          ],
        ],
        ['OBJEK', [rata(`Objek Nota Kesepakatan ini adalah inovasi ${namaInovasi(i)} milik PIHAK KESATU.`)]],
        [
          'RUANG LINGKUP',
          [
            rata('Ruang lingkup Nota Kesepakatan ini meliputi:'),
            daftar(
              [
                'pertukaran data, informasi, dan dokumen tentang inovasi;',
                'pendampingan dan peningkatan kapasitas pelaksana;',
                'penerapan dan penyesuaian inovasi di wilayah PIHAK KEDUA; dan',
                'pemantauan, evaluasi, dan pelaporan hasil replikasi.',
              ],
              'huruf',
            ),
          ],
        ],
        [
          'PELAKSANAAN',
          [
            daftar(
              [
                'Nota Kesepakatan ini ditindaklanjuti dengan Perjanjian Kerja Sama antara perangkat daerah yang membidangi.',
                `PIHAK KESATU menugaskan ${i?.unit ?? TITIK}; PIHAK KEDUA menugaskan ${TITIK}.`,
              ],
              'ayat',
            ),
          ],
        ],
        [
          'PEMBIAYAAN',
          [
            rata(
              'Biaya yang timbul dibebankan pada anggaran masing-masing pihak sesuai dengan ketentuan yang berlaku, kecuali disepakati lain dalam Perjanjian Kerja Sama.',
            ),
          ],
        ],
        jangkaWaktu('Nota Kesepakatan'),
        ...PASAL_AKHIR,
      ]),
      tandaTanganPihak([`${kepala(asal)},`], [`${kepala(s.daerah)},`], kedua),
    ],
  };
}
