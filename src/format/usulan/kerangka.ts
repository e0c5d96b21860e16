/** An empty record to fill in with any editor of texts: valid as it is, with what may be added as remarks. */
import { tulisYaml } from '../yaml-tulis.ts';
import { semuaMedan, type Borang } from './borang.ts';

/** Values of vocabularies that the skeleton shows; any will do. */
export interface ContohKerangka {
  urusan: string;
  tema: string;
  jenisSumber: string;
}

const SUMBER = 'sumber-1';

/** @param hari `YYYY-MM-DD` */
export function kerangkaUsulan(b: Borang, c: ContohKerangka, hari: string): string {
  const wajib: Record<string, unknown> = {
    nama: 'Ganti dengan nama inovasi',
    ringkasan: 'Ganti dengan satu kalimat: apa yang dilakukan dan untuk siapa.',
    urusan: c.urusan,
    tema: [c.tema],
    ditambahkan: hari,
    sumber: [{ id: SUMBER, judul: 'Ganti dengan judul sumber', penerbit: 'Ganti dengan penerbitnya', jenis: c.jenisSumber }],
  };
  const medan = new Map(semuaMedan(b).map((m) => [m.kunci, m]));
  const baris = b.urutan.flatMap((kunci) => {
    if (kunci in wajib) return [tulisYaml({ [kunci]: wajib[kunci] })];
    const m = medan.get(kunci);
    return m ? [`# ${kunci}: ${[m.label, m.arti].filter(Boolean).join('. ').replace(/\s+/g, ' ')}`] : [];
  });
  return `---\n${baris.join('\n')}\n---\n\n## Cara kerja\n\nGanti dengan uraian cara kerjanya.[^${SUMBER}]\n`;
}
