/** Surat tindak lanjut: where the ledger knows an earlier step between the two regions, it is taken up, not begun anew. */
import { PESAN_KESEPAKATAN } from '../text/pesan/replikasi.ts';
import { isi, namaInovasi, namaPenuh, pemda, pertanyaan, TITIK, type BahanSurat, type FaktaSurat, type RelasiSurat } from './bahan.ts';
import { kakiSurat, kepalaSurat } from './kepala-surat.ts';
import { lampiranTanya } from './minat.ts';
import { daftar, paragraf, rata, type Naskah } from './naskah.ts';
import { kepadaAsal, tembusan } from './pejabat.ts';
import { awalKecil } from '../text/huruf.ts';

/** What the ledger knows between this innovation and the region of this address. */
export function relasiDengan(i: FaktaSurat | undefined, slug: string | undefined): RelasiSurat | undefined {
  return i?.relasi.find((r) => r.slug === slug);
}

/** `nota kesepahaman (Januari 2023)`, `nota kesepahaman (Januari 2023, berakhir Januari 2025)` */
export function sebutLangkah(l: RelasiSurat['langkah'][number]): string {
  const nama = awalKecil(l.nama);
  const bernomor = l.nomor ? `${nama} nomor ${l.nomor}` : nama;
  const waktu = [l.tanggal, l.berakhir && PESAN_KESEPAKATAN.berakhir(l.berakhir)].filter(Boolean).join(', ');
  return waktu ? `${bernomor} (${waktu})` : bernomor;
}

export function tindakLanjut({ inovasi: i, isian: s }: BahanSurat): Naskah {
  const tanya = pertanyaan(i);
  const berlampiran = tanya.length + (s.jawaban?.length ?? 0) > 0;
  const langkah = relasiDengan(i, s.daerah?.slug)?.langkah ?? [];
  return {
    judul: `Surat tindak lanjut replikasi ${namaInovasi(i)}`,
    isi: [
      ...kepalaSurat({
        dari: s.daerah,
        isian: s,
        hal: `Tindak Lanjut Replikasi Inovasi ${namaInovasi(i)}`,
        lampiran: berlampiran ? '1 (satu) lembar' : '-',
        kepada: kepadaAsal(i, s),
      }),
      paragraf(
        `Menindaklanjuti langkah yang telah ditempuh ${pemda(s.daerah)} dan ${pemda(i?.asal)} dalam replikasi inovasi ${namaPenuh(i)}, yaitu:`,
      ),
      daftar(
        langkah.length > 0
          ? langkah.map((l, n) => `${sebutLangkah(l)}, sebagaimana disebut ${l.sumber || TITIK}${n === langkah.length - 1 ? ',' : ';'}`)
          : [`${TITIK}, tanggal ${TITIK}, nomor ${TITIK},`],
        'huruf',
      ),
      rata('dengan hormat kami sampaikan hal-hal sebagai berikut:'),
      daftar([
        `${pemda(s.daerah)} bermaksud melanjutkan replikasi tersebut.`,
        langkah.some((l) => l.berakhir)
          ? 'Kami mengusulkan pembaruan naskah yang telah berakhir, dan mohon keterangan siapa pengelolanya di pihak Bapak/Ibu.'
          : 'Kami mohon keterangan apakah dokumen dari langkah di atas masih berlaku dan siapa pengelolanya di pihak Bapak/Ibu.',
        ...(tanya.length > 0 ? ['Kami mohon pula jawaban atas pertanyaan dalam lampiran surat ini.'] : []),
        'Kami mengusulkan pertemuan daring atau kunjungan kerja untuk menyusun rencana kerja bersama, pada waktu yang Bapak/Ibu tentukan.',
        `Untuk koordinasi, kantor kami yang dapat dihubungi adalah ${isi(s.narahubung)}, telepon/surel ${isi(s.saluran)}.`,
      ]),
      paragraf('Demikian kami sampaikan. Atas perhatian dan kerja sama Bapak/Ibu, kami ucapkan terima kasih.'),
      ...kakiSurat(s.daerah, s, tembusan(i, s)),
      ...(berlampiran ? lampiranTanya(namaInovasi(i), tanya, s) : []),
    ],
  };
}
