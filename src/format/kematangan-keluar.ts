/** A sheet of the self-assessment as files: the piece for a record's front matter, and a table. */
import type { Lembar } from '../domain/kematangan/lembar.ts';
import { jumlah, skorKematangan } from '../domain/kematangan/skor.ts';
import type { EdisiKematangan } from '../domain/schema/kosakata.ts';
import { KEADAAN_CSV as K, KOLOM_KEMATANGAN, PESAN_POTONGAN as P } from '../text/pesan/kematangan-bawa.ts';
import { keCsv } from './csv.ts';
import { tulisYaml } from './yaml-tulis.ts';

/**
 * The `kematangan:` field of a record. Its `nilai` is the sum of what was answered, as the check of the content asks; the source
 * is a name that the editor completes in the list of sources, told in the remarks around the field.
 */
export function potonganKematangan(e: EdisiKematangan, l: Lembar): string {
  const skor = skorKematangan(e, l.jawaban);
  const dijawab = e.indikator.filter((i) => l.jawaban[i.id] !== undefined);
  const isi = {
    edisi: e.edisi,
    nilai: skor.nilai,
    maks: e.maks,
    rincian: Object.fromEntries(dijawab.map((i) => [i.id, l.jawaban[i.id]])),
    sumber: [P.sumber],
  };
  const sumber = { id: P.sumber, judul: P.contohJudul, penerbit: P.contohPenerbit, jenis: 'dokumen' };
  return [
    `# ${P.judul(satuBaris(l.nama), dijawab.length, e.indikator.length)}`,
    `# ${P.tempel}`,
    tulisYaml({ kematangan: [isi] }),
    `# ${P.tambahSumber}`,
    ...tulisYaml({ sumber: [sumber] })
      .split('\n')
      .slice(1)
      .map((b) => `# ${b}`),
    '',
  ].join('\n');
}

/** One row for every indicator; what was not answered has no level. */
export function csvKematangan(e: EdisiKematangan, l: Lembar): string {
  return keCsv(
    KOLOM_KEMATANGAN,
    e.indikator.map((i) => {
      const t = l.jawaban[i.id];
      return [
        l.nama,
        e.label,
        i.nomor,
        i.id,
        i.nama,
        i.variabel,
        i.bobot,
        i.wajib ? K.ya : undefined,
        t === undefined ? K.belum : K.dijawab,
        t,
        t === undefined ? undefined : jumlah([t * i.bobot]),
        t === undefined ? undefined : t === 0 ? K.nol : i.tingkat[t - 1],
        i.bukti,
        l.bukti.includes(i.id) ? K.ya : K.tidak,
      ];
    }),
  );
}

/** Remarks are one line: whatever breaks a line, or is not a character, becomes a space. */
const satuBaris = (s: string): string => s.replace(/[\p{Cc}\p{Cs}\u2028\u2029\ufeff\ufffe\uffff]+/gu, ' ');
