/** Surat minat replikasi: the first letter, with what the record leaves open as numbered questions in its attachment. */
import { isi, namaInovasi, namaPenuh, pemda, pertanyaan, type BahanSurat } from './bahan.ts';
import { PEMBUKA_DASAR } from './dasar.ts';
import { kakiSurat, kepalaLampiran, kepalaSurat } from './kepala-surat.ts';
import { daftar, paragraf, rata, type Blok, type Naskah } from './naskah.ts';
import { kepadaAsal, tembusan } from './pejabat.ts';

export function minat({ inovasi: i, isian: s }: BahanSurat): Naskah {
  const tanya = pertanyaan(i);
  const jawab = s.jawaban ?? [];
  const berlampiran = tanya.length + jawab.length > 0;
  return {
    judul: `Surat minat replikasi ${namaInovasi(i)}`,
    isi: [
      ...kepalaSurat({
        dari: s.daerah,
        isian: s,
        hal: `Minat Replikasi Inovasi ${namaInovasi(i)}`,
        lampiran: berlampiran ? '1 (satu) lembar' : '-',
        kepada: kepadaAsal(i, s),
      }),
      paragraf(`${PEMBUKA_DASAR} Sehubungan dengan itu, dengan hormat kami sampaikan hal-hal sebagai berikut:`),
      daftar([
        `${pemda(s.daerah)} berminat mereplikasi inovasi ${namaPenuh(i)} yang dijalankan ${pemda(i?.asal)}.${i?.alamat ? ` Inovasi tersebut kami pelajari dari ${i.alamat}.` : ''}`,
        ...(tanya.length > 0
          ? ['Agar dapat menilai kesesuaiannya dengan keadaan daerah kami, kami mohon jawaban atas pertanyaan dalam lampiran surat ini.']
          : []),
        ...(jawab.length > 0 ? ['Keadaan awal daerah kami menurut penilaian sendiri turut kami sampaikan dalam lampiran.'] : []),
        `Kami mohon kesediaan menerima kami dalam pertemuan daring atau kunjungan kerja pada waktu yang Bapak/Ibu tentukan.${i?.kunjungan ? ` Menurut catatan yang kami baca, kunjungan diterima pada hari ${i.kunjungan}.` : ''}`,
        'Apabila hasilnya sesuai, kami siap melanjutkannya dengan nota kesepakatan dan perjanjian kerja sama, serta mencantumkan nama inovasi dan daerah asalnya.',
        `Untuk koordinasi, kantor kami yang dapat dihubungi adalah ${isi(s.narahubung)}, telepon/surel ${isi(s.saluran)}.`,
      ]),
      paragraf('Demikian kami sampaikan. Atas perhatian dan kerja sama Bapak/Ibu, kami ucapkan terima kasih.'),
      ...kakiSurat(s.daerah, s, tembusan(i, s)),
      ...(berlampiran ? lampiranTanya(namaInovasi(i), tanya, s) : []),
    ],
  };
}

/** The questions, then the answers that the writer gave to the self-check. */
export function lampiranTanya(nama: string, tanya: readonly string[], s: BahanSurat['isian']): Blok[] {
  const jawab = s.jawaban ?? [];
  return [
    ...kepalaLampiran(s, tanya.length > 0 ? `DAFTAR PERTANYAAN TENTANG INOVASI ${nama.toUpperCase()}` : 'KEADAAN AWAL DAERAH'),
    ...(tanya.length > 0 ? [daftar(tanya)] : []),
    ...(jawab.length > 0
      ? [
          ...(tanya.length > 0 ? [{ jenis: 'bab', teks: 'Keadaan awal daerah kami' } as Blok] : []),
          rata('Dijawab sendiri oleh daerah kami sebelum menulis surat ini:'),
          { jenis: 'daftar', gaya: 'huruf', butir: jawab.map((j) => ({ teks: j.tanya, jawaban: j.jawab })) } as Blok,
        ]
      : []),
  ];
}
