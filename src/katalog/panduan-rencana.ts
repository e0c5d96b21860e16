/** The guide to writing a plan: its example goes through the same reader, schema and chart as every plan. */
import { modelGantt } from '../banding/gantt-rencana.ts';
import type { Bagan } from '../charts/bagan.ts';
import type { Katalog } from '../domain/katalog.ts';
import { rencana } from '../domain/schema/daerah.ts';
import { belah } from '../format/front-matter.ts';
import { uraiYaml } from '../format/yaml.ts';
import { tanggalIndonesia } from '../text/angka.ts';
import { HARI_CONTOH, ISI_CONTOH, OPD_CONTOH, PESAN_PANDUAN_RENCANA as P } from '../text/pesan/panduan-rencana.ts';
import { kerangka } from './kerangka.ts';

export interface PanduanRencana {
  status: { nama: string; arti: string }[];
  statusLangkah: { nama: string; arti: string }[];
  jadwal: Bagan;
  hariJadwal: string;
  kerangka: string;
}

export function panduanRencana(k: Katalog): PanduanRencana {
  const arti = (kosakata: string) => (k.kosakata.get(kosakata)?.nilai ?? []).map((n) => ({ nama: n.label, arti: n.keterangan ?? '' }));
  const isi = rencana.parse(uraiYaml(belah(ISI_CONTOH).yaml).nilai);
  const m = modelGantt(isi, { kosakata: k.kosakata, tanggal: HARI_CONTOH }, (id) => OPD_CONTOH[id]);
  return {
    status: arti('status-rencana'),
    statusLangkah: arti('status-langkah'),
    // Whoever cites or saves it takes the warning along.
    jadwal: { ...m, id: 'contoh-jadwal', judul: P.judulJadwal, temuan: P.temuan(m.temuan) },
    hariJadwal: tanggalIndonesia(HARI_CONTOH),
    kerangka: kerangka('rencana', k),
  };
}
