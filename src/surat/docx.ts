/** A paper as .docx. Heavy: in the browser only imported when somebody downloads. Runs in Node as well. */
import {
  AlignmentType,
  BorderStyle,
  Document,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type IParagraphOptions,
} from 'docx';
import type { Blok, GayaDaftar, Naskah, TandaTangan } from './naskah.ts';

/** A4 in twentieths of a point; margins of 2.5 cm to the left, 2 cm elsewhere. */
const LEBAR = 11906;
const TINGGI = 16838;
const TEPI = { top: 1134, right: 1134, bottom: 1134, left: 1418 };
const MENJOROK = 567;

const TANPA = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const TANPA_GARIS = { top: TANPA, bottom: TANPA, left: TANPA, right: TANPA, insideHorizontal: TANPA, insideVertical: TANPA };
const POLA: Record<GayaDaftar, [string, (typeof LevelFormat)[keyof typeof LevelFormat]]> = {
  angka: ['%1.', LevelFormat.DECIMAL],
  huruf: ['%1.', LevelFormat.LOWER_LETTER],
  ayat: ['(%1)', LevelFormat.DECIMAL],
};

/** @returns the file; its media type is that of Word documents */
export function keDocx(n: Naskah): Promise<Blob> {
  return Packer.toBlob(dokumen(n));
}

function dokumen(n: Naskah): Document {
  const lebar = LEBAR - TEPI.left - TEPI.right;
  let nomor = 0;
  return new Document({
    title: n.judul,
    creator: 'Lumbung Inovasi',
    styles: { default: { document: { run: { font: 'Arial', size: 22, language: { value: 'id-ID' } } } } },
    numbering: {
      config: Object.entries(POLA).map(([reference, [text, format]]) => ({
        reference,
        levels: [
          {
            level: 0,
            format,
            text,
            alignment: AlignmentType.LEFT,
            style: { paragraph: { indent: { left: MENJOROK, hanging: MENJOROK } } },
          },
        ],
      })),
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: LEBAR, height: TINGGI },
            margin: TEPI,
          },
        },
        children: n.isi.flatMap((b) => blok(b, lebar, () => ++nomor)),
      },
    ],
  });
}

const par = (teks: string | readonly TextRun[], o: IParagraphOptions = {}): Paragraph =>
  new Paragraph({ spacing: { after: 120, line: 276 }, ...o, children: typeof teks === 'string' ? [new TextRun(teks)] : [...teks] });
const tebal = (teks: string, size?: number): TextRun => new TextRun({ text: teks, bold: true, ...(size && { size }) });
/** Both edges straight, but for lines with an address, which cannot be broken and would tear holes. */
const sisi = (teks: string) => (teks.includes('://') ? AlignmentType.LEFT : AlignmentType.JUSTIFIED);
const rapat = { spacing: { after: 0, line: 264 } };
const TENGAH = { alignment: AlignmentType.CENTER };
const tengah = (teks: readonly string[]): Paragraph[] => teks.map((x) => par([tebal(x)], { ...rapat, ...TENGAH, keepNext: true }));

/** `urutan` gives every list a number of its own, so that each begins anew. */
function blok(b: Blok, lebar: number, urutan: () => number): (Paragraph | Table)[] {
  switch (b.jenis) {
    case 'kop': {
      const garis = { bottom: { style: BorderStyle.THIN_THICK_SMALL_GAP, size: 24, color: '000000', space: 4 } };
      return [
        ...b.baris.map((x) => par([tebal(x, 26)], { ...rapat, ...TENGAH })),
        par([new TextRun({ text: b.alamat, size: 18 })], { ...TENGAH, spacing: { after: 240 }, border: garis }),
      ];
    }
    case 'perihal':
      return [
        par(b.tempatTanggal, { alignment: AlignmentType.RIGHT }),
        pasangan(b.rincian, 1300, lebar),
        par('', rapat),
        ...b.kepada.map((x) => par(x, rapat)),
        par('', rapat),
      ];
    case 'judul':
      return [...tengah(b.baris), ...(b.nomor ?? []).map((x) => par(x, { ...rapat, ...TENGAH })), par('', rapat)];
    case 'pasal':
      return [par('', { ...rapat, keepNext: true }), ...tengah(b.baris), par('', { spacing: { after: 0, line: 120 }, keepNext: true })];
    case 'bab':
      return [par([tebal(b.teks)], { spacing: { before: 160, after: 80 }, keepNext: true })];
    case 'paragraf':
      return [
        par(b.tebal ? [tebal(b.teks)] : b.teks, {
          alignment: b.tengah ? AlignmentType.CENTER : sisi(b.teks),
          ...(b.menjorok && { indent: { firstLine: MENJOROK } }),
        }),
      ];
    case 'daftar': {
      const instance = urutan();
      return b.butir.flatMap((x) => [
        par(x.teks, { alignment: sisi(x.teks), spacing: { after: 80, line: 276 }, numbering: { reference: b.gaya, level: 0, instance } }),
        ...(x.jawaban ? [par(x.jawaban, { indent: { left: MENJOROK } })] : []),
      ]);
    }
    case 'pasangan':
      return [pasangan(b.isi, 3000, lebar), par('', rapat)];
    case 'diktum': {
      const instance = urutan();
      const isi = b.butir.map((x) =>
        par(x, {
          alignment: sisi(x),
          spacing: { after: 80, line: 276 },
          ...(b.gaya && { numbering: { reference: b.gaya, level: 0, instance } }),
        }),
      );
      return [tanpaGaris([[[par(b.nama)], [par(':')], isi]], [1700, 300, lebar - 2000])];
    }
    case 'tabel':
      return [tabel(b, lebar), par('', rapat)];
    case 'tanda-tangan':
      return [
        par('', { ...rapat, keepNext: true }),
        tanpaGaris([[b.kiri ? tanda(b.kiri) : [par('', rapat)], tanda(b.kanan)]], [Math.floor(lebar / 2), Math.ceil(lebar / 2)]),
        par('', rapat),
      ];
    case 'tembusan': {
      const instance = urutan();
      return [
        par('Tembusan:', { ...rapat, keepNext: true }),
        ...b.butir.map((x) => par(x, { ...rapat, numbering: { reference: 'angka', level: 0, instance } })),
      ];
    }
    case 'catatan':
      return [par([new TextRun({ text: b.teks, italics: true, size: 18 })], { spacing: { before: 120, after: 0 } })];
    case 'ganti-halaman':
      return [par('', { ...rapat, pageBreakBefore: true })];
  }
}

/** Rows of cells without lines; a row stays on one page. */
function tanpaGaris(isi: readonly (readonly (readonly Paragraph[])[])[], lebar: readonly number[]): Table {
  return new Table({
    width: { size: lebar.reduce((a, b) => a + b, 0), type: WidthType.DXA },
    columnWidths: [...lebar],
    layout: TableLayoutType.FIXED,
    borders: TANPA_GARIS,
    margins: { left: 0, right: 80, top: 0, bottom: 0 },
    rows: isi.map(
      (r) =>
        new TableRow({
          cantSplit: true,
          children: r.map((c, n) => new TableCell({ width: { size: lebar[n]!, type: WidthType.DXA }, children: [...c] })),
        }),
    ),
  });
}

function pasangan(isi: readonly (readonly [string, string])[], nama: number, lebar: number): Table {
  return tanpaGaris(
    isi.map(([a, b]) => [[par(a, rapat)], [par(':', rapat)], [par(b, rapat)]]),
    [nama, 300, lebar - nama - 300],
  );
}

/** Office, room for the signature and the seal, name in bold. */
function tanda(t: TandaTangan): Paragraph[] {
  const o = { ...rapat, ...TENGAH, keepNext: true };
  return [
    ...t.jabatan.map((x) => par(x, o)),
    ...Array.from({ length: 4 }, () => par('', o)),
    par([tebal(t.nama)], { ...rapat, ...TENGAH, keepNext: t.bawah !== undefined }),
    ...(t.bawah ?? []).map((x) => par(x, { ...rapat, ...TENGAH })),
  ];
}

function tabel(b: Extract<Blok, { jenis: 'tabel' }>, lebar: number): Table {
  const kolom = b.lebar.map((p) => Math.round((p / 100) * lebar));
  const sel = (x: string, n: number, kepala: boolean): TableCell =>
    new TableCell({
      width: { size: kolom[n]!, type: WidthType.DXA },
      margins: { top: 50, bottom: 50, left: 90, right: 90 },
      ...(kepala && { shading: { fill: 'EEEEEE' } }),
      children: [
        par([new TextRun({ text: x, size: 20, bold: kepala })], {
          ...rapat,
          alignment: kepala ? AlignmentType.CENTER : b.kanan?.includes(n) ? AlignmentType.RIGHT : AlignmentType.LEFT,
        }),
      ],
    });
  return new Table({
    width: { size: lebar, type: WidthType.DXA },
    columnWidths: kolom,
    layout: TableLayoutType.FIXED,
    rows: [b.kepala, ...b.baris].map(
      (r, baris) => new TableRow({ tableHeader: baris === 0, cantSplit: true, children: r.map((x, n) => sel(x, n, baris === 0)) }),
    ),
  });
}
