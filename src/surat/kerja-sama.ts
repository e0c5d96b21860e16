/** Perjanjian kerja sama between the two offices that do the work. What the record says of steps and rights goes into it. */
import { kepalaUnit } from '../text/pesan/surat.ts';
import { isi, kepala, namaInovasi, namaPenuh, pemda, TITIK, type BahanSurat } from './bahan.ts';
import { jangkaWaktu, judulPihak, PASAL_AKHIR, pembukaPihak, tandaTanganPihak } from './kesepakatan.ts';
import { daftar, pasal, rata, type Naskah } from './naskah.ts';
import { diDaerah } from './pejabat.ts';

/** Rights, as far as the record knows them; re-use by third regions needs consent unless the origin allows it. */
function pasalHak({ inovasi: i }: BahanSurat): string[] {
  return [
    `Hak atas inovasi ${namaInovasi(i)} tetap pada ${i?.pemilikHak ?? 'PIHAK KESATU'}.`,
    'PIHAK KEDUA berhak menggunakan dan menyesuaikan inovasi untuk keperluan pemerintahannya sendiri, tidak untuk diperjualbelikan.',
    'PIHAK KEDUA mencantumkan nama inovasi dan daerah asal dalam setiap penerapan dan publikasi.',
    i?.bolehUlang === true
      ? 'PIHAK KEDUA dapat meneruskan inovasi kepada daerah lain dengan memberitahukannya kepada PIHAK KESATU.'
      : 'PIHAK KEDUA tidak meneruskan inovasi kepada daerah lain tanpa persetujuan tertulis PIHAK KESATU.',
  ];
}

const TAHAP_UMUM = [
  'persiapan: penetapan tim, dasar hukum, dan anggaran;',
  'penyesuaian inovasi dengan keadaan PIHAK KEDUA;',
  'uji coba di lokasi terbatas;',
  'penerapan; dan',
  'evaluasi.',
];

export function kerjaSama(b: BahanSurat): Naskah {
  const { inovasi: i, isian: s } = b;
  const asal = i?.asal;
  const unitAsal = i?.unit ?? TITIK;
  const unitKedua = isi(s.penanda === 'bappeda' || s.penanda === 'dinas' ? s.kantor : undefined);
  const namaKedua = s.penanda === 'bappeda' || s.penanda === 'dinas' ? isi(s.pejabat) : TITIK;
  return {
    judul: `Perjanjian kerja sama replikasi ${namaInovasi(i)}`,
    isi: [
      judulPihak(
        'PERJANJIAN KERJA SAMA',
        diDaerah(unitAsal, asal),
        diDaerah(unitKedua, s.daerah),
        `Pelaksanaan Replikasi Inovasi ${namaInovasi(i)}`,
      ),
      ...pembukaPihak([
        { jabatan: kepalaUnit(unitAsal), atasNama: pemda(asal) },
        { jabatan: kepalaUnit(unitKedua), atasNama: pemda(s.daerah), nama: namaKedua },
      ]),
      rata(
        `sebagai tindak lanjut Nota Kesepakatan antara ${kepala(asal)} dan ${kepala(s.daerah)} nomor ${TITIK} tanggal ${TITIK}, sepakat mengadakan Perjanjian Kerja Sama dengan ketentuan sebagai berikut:`,
      ),
      ...pasal([
        [
          'MAKSUD DAN TUJUAN',
          [
            rata(
              `Perjanjian ini mengatur pelaksanaan replikasi inovasi ${namaPenuh(i)} oleh PIHAK KEDUA dengan pendampingan PIHAK KESATU.`,
            ),
          ],
        ],
        [
          'BAGIAN YANG DIREPLIKASI',
          i?.inti.length
            ? [
                rata('Bagian inti yang dipertahankan:'),
                daftar(i.inti, 'huruf'),
                rata(`Bagian yang disesuaikan dengan keadaan PIHAK KEDUA: ${TITIK}.`),
              ]
            : [
                daftar(
                  [`Bagian inti yang dipertahankan: ${TITIK}.`, `Bagian yang disesuaikan dengan keadaan PIHAK KEDUA: ${TITIK}.`],
                  'ayat',
                ),
              ],
        ],
        [
          'TAHAPAN',
          [
            rata(
              i?.langkah.length
                ? 'Replikasi dilaksanakan dengan mengikuti langkah yang ditempuh PIHAK KESATU:'
                : 'Replikasi dilaksanakan melalui tahap:',
            ),
            daftar(i?.langkah.length ? i.langkah : TAHAP_UMUM, 'huruf'),
          ],
        ],
        [
          'HAK DAN KEWAJIBAN PIHAK KESATU',
          [
            daftar(
              [
                'PIHAK KESATU berkewajiban menyerahkan salinan pedoman teknis, SOP, dan dokumen lain yang disepakati serta memberi pendampingan.',
                `Bentuk dan batas pendampingan: ${TITIK}.`,
                'PIHAK KESATU berhak menerima laporan pelaksanaan dan surat pernyataan telah mereplikasi dari PIHAK KEDUA.',
              ],
              'ayat',
            ),
          ],
        ],
        [
          'HAK DAN KEWAJIBAN PIHAK KEDUA',
          [
            daftar(
              [
                'PIHAK KEDUA berhak menerima dokumen dan pendampingan sebagaimana disepakati.',
                'PIHAK KEDUA berkewajiban menyiapkan tim, anggaran, dan sarana, serta menerapkan inovasi.',
                'PIHAK KEDUA berkewajiban menyampaikan hasil, perubahan yang dilakukan, dan kendala kepada PIHAK KESATU, termasuk bila penerapan dihentikan.',
              ],
              'ayat',
            ),
          ],
        ],
        ['HAK ATAS INOVASI', [daftar(pasalHak(b), 'ayat')]],
        [
          'PEMBIAYAAN',
          [rata(`Biaya pelaksanaan di wilayah PIHAK KEDUA dibebankan pada ${TITIK}. Biaya pendampingan dibebankan pada ${TITIK}.`)],
        ],
        [
          'PEMANTAUAN DAN EVALUASI',
          [rata(`PARA PIHAK memantau dan mengevaluasi pelaksanaan setiap ${TITIK} dengan ukuran hasil: ${TITIK}, angka awal ${TITIK}.`)],
        ],
        jangkaWaktu('Perjanjian'),
        ...PASAL_AKHIR,
      ]),
      tandaTanganPihak([`${kepalaUnit(unitAsal)},`], [`${kepalaUnit(unitKedua)},`], namaKedua),
    ],
  };
}
