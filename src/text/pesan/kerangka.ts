/** Words that ask to be replaced, in an empty record. */
import { awalKecil } from '../huruf.ts';

export const PESAN_KERANGKA = {
  nama: {
    inovasi: 'Kerangka inovasi (.md)',
    replikasi: 'Kerangka replikasi (.json)',
    kebutuhan: 'Kerangka kebutuhan (.md)',
    rencana: 'Kerangka rencana aksi (.md)',
    kesepakatan: 'Kerangka kesepakatan (.json)',
  },
  unduh: 'Unduh kerangka untuk diisi sendiri',
  ganti: (apa: string) => `Ganti dengan ${awalKecil(apa.replace(/\.$/, ''))}`,
  bagian: 'Ganti dengan uraian bagian ini.',
  penerbit: 'Nama penerbit',
  rujukan: {
    opd: 'ganti-dengan-id-perangkat-daerah',
    inovasi: '<daerah-asal>/<inovasi>',
    kode: '<kode daerah>',
  } as Readonly<Record<string, string>>,
} as const;
