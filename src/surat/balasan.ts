/** Surat balasan: the origin answers the very questions that the letter of interest asked, in their order. */
import { kepalaUnit } from '../text/pesan/surat.ts';
import { isi, kepala, namaInovasi, namaPenuh, pemda, pertanyaan, TITIK, type BahanSurat } from './bahan.ts';
import { kakiSurat, kepalaLampiran, kepalaSurat } from './kepala-surat.ts';
import { daftar, paragraf, type Blok, type Naskah } from './naskah.ts';
import { BAPPEDA, BSKDN, diDaerah } from './pejabat.ts';

/** Room for an answer of two lines. */
const RUANG = TITIK.repeat(4);

export function balasan({ inovasi: i, isian: s }: BahanSurat): Naskah {
  const tanya = pertanyaan(i);
  const dari = i?.asal;
  const isiLampiran: Blok[] = [
    ...kepalaLampiran(s, `JAWABAN ATAS PERTANYAAN TENTANG INOVASI ${namaInovasi(i).toUpperCase()}`),
    {
      jenis: 'daftar',
      gaya: 'angka',
      butir: (tanya.length > 0 ? tanya : [TITIK, TITIK, TITIK]).map((teks) => ({ teks, jawaban: `Jawaban: ${RUANG}` })),
    },
  ];
  return {
    judul: `Surat balasan replikasi ${namaInovasi(i)}`,
    isi: [
      ...kepalaSurat({
        dari,
        isian: s,
        hal: `Jawaban atas Minat Replikasi Inovasi ${namaInovasi(i)}`,
        lampiran: '1 (satu) berkas',
        kepada: [kepala(s.daerah)],
      }),
      paragraf(
        `Menanggapi surat ${pemda(s.daerah)} nomor ${TITIK} tanggal ${TITIK} tentang minat replikasi inovasi ${namaPenuh(i)}, dengan hormat kami sampaikan hal-hal sebagai berikut:`,
      ),
      daftar([
        `${pemda(dari)} menyambut baik minat ${pemda(s.daerah)} dan bersedia / belum dapat*) mendampingi replikasi tersebut.`,
        'Jawaban atas pertanyaan yang diajukan kami sampaikan dalam lampiran surat ini.',
        `Pertemuan daring atau kunjungan kerja dapat dilaksanakan pada hari ${i?.kunjungan ?? TITIK}, tanggal ${TITIK}, di ${TITIK}.`,
        `Bantuan yang dapat kami berikan: ${TITIK}. Syarat penggunaan inovasi: ${TITIK}.`,
        `Untuk koordinasi, kantor kami yang dapat dihubungi adalah ${isi(s.narahubung)}, telepon/surel ${isi(s.saluran)}.`,
      ]),
      paragraf('Demikian kami sampaikan. Atas perhatian dan kerja sama Bapak/Ibu, kami ucapkan terima kasih.'),
      ...kakiSurat(dari, s, [BSKDN, diDaerah(kepalaUnit(BAPPEDA), s.daerah)]),
      { jenis: 'catatan', teks: '*) Coret yang tidak perlu.' },
      ...isiLampiran,
    ],
  };
}
