/** The parts that all letters share: letterhead, numbers and addressee above, signature and copies below. */
import { isi, TITIK, type DaerahSurat, type Isian } from './bahan.ts';
import type { Blok } from './naskah.ts';
import { kop, penandaTangan, tanggalSurat } from './pejabat.ts';

export function barisKop(d: DaerahSurat | undefined, s: Isian): Blok {
  const alamat = [s.alamat, s.saluran]
    .map((x) => x?.trim())
    .filter(Boolean)
    .join(', ');
  return { jenis: 'kop', baris: kop(d, s), alamat: alamat || `Alamat, telepon, surel: ${TITIK}` };
}

interface KepalaSurat {
  /** The region that writes. */
  dari: DaerahSurat | undefined;
  isian: Isian;
  hal: string;
  lampiran: string;
  kepada: readonly string[];
}

export function kepalaSurat({ dari, isian: s, hal, lampiran, kepada }: KepalaSurat): Blok[] {
  return [
    barisKop(dari, s),
    {
      jenis: 'perihal',
      tempatTanggal: `${isi(s.tempat)}, ${tanggalSurat(s)}`,
      rincian: [
        ['Nomor', isi(s.nomor)],
        ['Sifat', 'Biasa'],
        ['Lampiran', lampiran],
        ['Hal', hal],
      ],
      kepada: [`Yth. ${kepada[0]}`, ...kepada.slice(1), 'di tempat'],
    },
  ];
}

export function kakiSurat(dari: DaerahSurat | undefined, s: Isian, salinan: readonly string[]): Blok[] {
  return [
    { jenis: 'tanda-tangan', kanan: penandaTangan(dari, s) },
    { jenis: 'tembusan', butir: salinan },
  ];
}

/** First lines of an attachment, on its own page. */
export function kepalaLampiran(s: Isian, judul: string): Blok[] {
  return [
    { jenis: 'ganti-halaman' },
    {
      jenis: 'pasangan',
      isi: [
        ['Lampiran surat nomor', isi(s.nomor)],
        ['Tanggal', tanggalSurat(s)],
      ],
    },
    { jenis: 'judul', baris: [judul] },
  ];
}
