/** The workbook to fill in, made from the table of fields and the vocabularies; the same bytes for the same input. */
import { strFromU8, strToU8, unzipSync } from 'fflate';
import tulisBuku, { type Cell, type Feature, type Row } from 'write-excel-file/universal';
import { PESAN_TEMPLAT as T } from '../../text/pesan/templat-lembar.ts';
import { keZip } from '../zip.ts';
import type { KosakataLembar } from './bahan.ts';
import { MEDAN_LEMBAR, NAMA_MEDAN, tentangMedan, type NamaMedan } from './medan.ts';
import { hurufKolom } from './tipe.ts';

/** Rows that offer choices. */
const BARIS_PILIHAN = 1000;
/** Wide enough for prose. */
const LEBAR_TEKS = 48;
const PROSA = new Set<NamaMedan>(['ringkasan', 'masalah', 'rancangBangun', 'tujuan', 'manfaat', 'hasil', 'pelajaran', 'keberlanjutan']);
/** The example takes a value of these lists, whatever they hold. */
const NILAI_CONTOH: Partial<Record<NamaMedan, string>> = {
  tahapan: 'penerapan',
  inisiator: 'perangkat-daerah',
  jenis: 'non-digital',
  bentuk: 'pelayanan-publik',
  urusan: 'kesehatan',
};

/** Columns of the list sheet: heading and labels. */
function daftar(kosakata: KosakataLembar): { medan: NamaMedan; judul: string; label: string[] }[] {
  const berdaftar = NAMA_MEDAN.flatMap((n) => {
    const nama = tentangMedan(n).kosakata ?? (n === 'tema' ? 'tema' : undefined);
    return nama ? [{ medan: n, judul: tentangMedan(n).judul, label: kosakata[nama as keyof KosakataLembar].map((x) => x.label) }] : [];
  });
  return berdaftar;
}

const judulSel = (n: NamaMedan): Cell => ({
  value: tentangMedan(n).judul,
  fontWeight: 'bold',
  wrap: true,
  alignVertical: 'top',
  backgroundColor: tentangMedan(n).wajib ? '#F3E3C3' : '#E9EDF4',
});

function barisContoh(kosakata: KosakataLembar): Row {
  return NAMA_MEDAN.map((n): Cell => {
    const id = NILAI_CONTOH[n];
    const nama = tentangMedan(n).kosakata as keyof KosakataLembar | undefined;
    const label = id && nama ? kosakata[nama].find((x) => x.id === id)?.label : undefined;
    const value = label ?? (T.baris as Partial<Record<NamaMedan, string>>)[n];
    return value === undefined ? null : { value, type: String, wrap: true, alignVertical: 'top', textColor: '#6B6459' };
  });
}

/** Choices in the cells of a column (ECMA-376, 18.3.1.33). Several themes may stand in one cell, so a list only proposes there. */
function pilihan(kosakata: KosakataLembar): string {
  const isi = daftar(kosakata).flatMap(({ medan, label }, i) => {
    if (medan === 'tema' || label.length === 0) return [];
    const kolom = hurufKolom(NAMA_MEDAN.indexOf(medan));
    const sumber = `${T.daftar}!$${hurufKolom(i)}$2:$${hurufKolom(i)}$${label.length + 1}`;
    return [
      `<dataValidation type="list" errorStyle="warning" allowBlank="1" showErrorMessage="1" sqref="${kolom}2:${kolom}${BARIS_PILIHAN}"><formula1>${sumber}</formula1></dataValidation>`,
    ];
  });
  return `<dataValidations count="${isi.length}">${isi.join('')}</dataValidations>`;
}

/** Bytes of the .xlsx file. */
export async function templatLembar(kosakata: KosakataLembar): Promise<Uint8Array<ArrayBuffer>> {
  const d = daftar(kosakata);
  const tebal = (value: string): Cell => ({ value, fontWeight: 'bold' });
  const panjang = Math.max(...d.map((x) => x.label.length));
  const bantuan: Row[] = [
    ...T.pengantar.map((p): Row => [{ value: p, wrap: false }]),
    [],
    [tebal(T.kolom), tebal(T.caraIsi)],
    ...NAMA_MEDAN.map((n): Row => [
      { value: `${MEDAN_LEMBAR[n].judul}${tentangMedan(n).wajib ? ` (${T.wajib})` : ''}`, alignVertical: 'top' },
      { value: MEDAN_LEMBAR[n].bantuan, wrap: true, alignVertical: 'top' },
    ]),
  ];
  const validasi: Feature<Blob | ArrayBuffer> = {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          // After the cells and before the page set-up, as the format wants it.
          transform: (xml, _sheet, { sheetIndex }) =>
            sheetIndex === 0 ? xml.replace('</sheetData>', `</sheetData>${pilihan(kosakata)}`) : xml,
        },
      },
    },
  };
  const blob = await tulisBuku(
    [
      {
        sheet: T.isian,
        data: [NAMA_MEDAN.map(judulSel), barisContoh(kosakata)],
        columns: NAMA_MEDAN.map((n) => ({ width: PROSA.has(n) ? LEBAR_TEKS : 22 })),
        stickyRowsCount: 1,
      },
      {
        sheet: T.daftar,
        data: [d.map((x) => tebal(x.judul)), ...Array.from({ length: panjang }, (_, i): Row => d.map((x) => x.label[i] ?? null))],
        columns: d.map(() => ({ width: 36 })),
        stickyRowsCount: 1,
      },
      { sheet: T.bantuan, data: bantuan, columns: [{ width: 32 }, { width: 90 }] },
    ],
    { features: [validasi] } as never,
  ).toBlob();
  // The library stamps every part with the time; packed again, equal content makes equal bytes.
  const isi = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  const urut = Object.keys(isi).sort();
  return keZip(Object.fromEntries(urut.map((nama) => [nama, strToU8(strFromU8(isi[nama]!))])));
}
