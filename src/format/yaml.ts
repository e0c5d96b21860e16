/** YAML (1.2 core) with positions, by js-yaml's event parser; anchors, aliases, tags and several documents are refused. */
import { CORE_SCHEMA, EVENT_ID, YAMLException, constructFromEvents, getScalarValue, parseEvents } from 'js-yaml';
import type { NamaAturan } from '../domain/nama-aturan.ts';
import { GalatFormat } from './galat-format.ts';
import { KUNCI_TERLARANG, type Dokumen } from './letak.ts';

type Peristiwa = ReturnType<typeof parseEvents>[number];

/** Where the keys and items of one node stand. */
interface Simpul {
  awal: number;
  /** End of a scalar; -1 for others. */
  akhir: number;
  anak: Map<string | number, { awal: number; simpul: Simpul }>;
}

/** @throws GalatFormat when the text is not one plain YAML mapping. Offsets are those of `sumber`. */
export function uraiYaml(sumber: string): Dokumen {
  let peristiwa: Peristiwa[];
  let nilai: unknown;
  try {
    peristiwa = parseEvents(sumber, {});
    tolakFiturYaml(peristiwa);
    nilai = constructFromEvents(peristiwa, { source: sumber, schema: CORE_SCHEMA })[0];
  } catch (e) {
    if (e instanceof YAMLException) throw terjemahkan(e);
    throw e;
  }
  if (nilai === null || typeof nilai !== 'object' || Array.isArray(nilai)) {
    throw new GalatFormat('yaml-rusak', 'isi di antara tanda --- bukan daftar medan', 'tulis satu medan per baris: nama: isi', 0);
  }
  let pohon: Simpul | undefined;
  const ambilPohon = () => (pohon ??= susunPohon(peristiwa, sumber));
  // The tree costs time, so it is built only where a forbidden key may hide, escaped or not.
  if (/__proto__|constructor|prototype|\\[xuU]/.test(sumber)) tolakKunci(ambilPohon());
  return { nilai, offset: (jalan) => cariOffset(ambilPohon(), jalan), tulisan: (jalan) => tulisan(ambilPohon(), jalan, sumber) };
}

function tolakFiturYaml(peristiwa: Peristiwa[]): void {
  let dokumen = 0;
  for (const p of peristiwa) {
    if (p.type === EVENT_ID.DOCUMENT && ++dokumen > 1)
      throw new GalatFormat('yaml-rusak', 'ada lebih dari satu dokumen YAML', 'satu berkas berisi satu catatan', 0);
    if (p.type === EVENT_ID.ALIAS || ('anchorStart' in p && p.anchorStart >= 0)) {
      throw new GalatFormat(
        'yaml-alias',
        'jangkar (&) atau alias (*) YAML tidak dipakai',
        'tulis ulang nilainya; teks yang diawali & atau * diberi tanda petik',
        Math.max(0, p.anchorStart - 1),
      );
    }
    if ('tagStart' in p && p.tagStart >= 0)
      throw new GalatFormat(
        'yaml-alias',
        'tag YAML (!) tidak dipakai',
        'tulis nilainya saja; teks yang diawali ! diberi tanda petik',
        p.tagStart,
      );
  }
}

function susunPohon(peristiwa: Peristiwa[], sumber: string): Simpul {
  let i = 0;
  const simpul = (): Simpul => {
    const p = peristiwa[i++]!;
    if (p.type === EVENT_ID.SCALAR) return { awal: p.valueStart, akhir: p.valueEnd, anak: new Map() };
    if (p.type !== EVENT_ID.MAPPING && p.type !== EVENT_ID.SEQUENCE) return { awal: 0, akhir: -1, anak: new Map() };
    const s: Simpul = { awal: p.start, akhir: -1, anak: new Map() };
    for (let n = 0; peristiwa[i]!.type !== EVENT_ID.POP; n++) {
      if (p.type === EVENT_ID.SEQUENCE) {
        const butir = simpul();
        s.anak.set(n, { awal: butir.awal, simpul: butir });
      } else {
        const k = peristiwa[i]!;
        const awal = k.type === EVENT_ID.SCALAR ? k.valueStart : 0;
        const kunci = k.type === EVENT_ID.SCALAR ? getScalarValue(sumber, k) : '';
        simpul();
        s.anak.set(kunci, { awal, simpul: simpul() });
      }
    }
    i++;
    return s;
  };
  i = 1; // after the document event
  return simpul();
}

function tolakKunci(s: Simpul): void {
  for (const [kunci, anak] of s.anak) {
    if (typeof kunci === 'string' && KUNCI_TERLARANG.has(kunci))
      throw new GalatFormat('kunci-terlarang', `nama medan "${kunci}" tidak boleh dipakai`, 'hapus medan ini', anak.awal);
    tolakKunci(anak.simpul);
  }
}

/** Offset of the deepest key on the path that exists. */
function cariOffset(akar: Simpul, jalan: readonly (string | number)[]): number {
  let [kini, awal] = [akar, akar.awal];
  for (const langkah of jalan) {
    const anak = kini.anak.get(langkah);
    if (!anak) break;
    [kini, awal] = [anak.simpul, anak.awal];
  }
  return awal;
}

function tulisan(akar: Simpul, jalan: readonly (string | number)[], sumber: string): string | undefined {
  let kini: Simpul | undefined = akar;
  for (const langkah of jalan) kini = kini?.anak.get(langkah)?.simpul;
  return kini && kini.akhir >= 0 ? sumber.slice(kini.awal, kini.akhir) : undefined;
}

const TERJEMAHAN: [pola: RegExp, aturan: NamaAturan, pesan: string, saran: string][] = [
  [/duplicated mapping key/, 'kunci-ganda', 'medan ini ditulis dua kali', 'gabungkan menjadi satu, atau hapus salah satunya'],
  [/tab character/, 'yaml-rusak', 'lekukan memakai tab', 'ganti tab dengan spasi'],
  [/exceeded maxDepth/, 'terlalu-dalam', 'susunannya terlalu dalam', 'periksa kurung [ dan { yang berulang'],
  [
    /name of an (alias|anchor)/,
    'yaml-alias',
    'jangkar (&) atau alias (*) YAML tidak dipakai',
    'teks yang diawali & atau * diberi tanda petik',
  ],
  [
    /deficient indentation/,
    'yaml-rusak',
    'tanda petik atau kurung pada baris sebelumnya belum ditutup',
    'tutup dengan tanda petik yang sama, ] atau }',
  ],
  [/complex keys/, 'yaml-rusak', 'nama medan berupa daftar atau kelompok', 'tulis satu medan per baris: nama: isi'],
  [
    /end of the stream or a document separator/,
    'yaml-rusak',
    'baris ini atau baris sebelumnya bukan "nama: isi"',
    'tulis satu medan per baris: nama: isi',
  ],
  [
    /indentation|implicit mapping pair|mapping values|multiline key|block mapping entry/,
    'yaml-rusak',
    'lekukan atau titik dua tidak pada tempatnya',
    'samakan lekukan dengan baris di atasnya; teks yang berisi ": " atau diawali @ ` % - , } ] diberi tanda petik',
  ],
  [
    /unexpected end|flow (collection|sequence|mapping)|missed comma/,
    'yaml-rusak',
    'daftar [ … ] atau tanda petik belum ditutup',
    'tutup dengan ] atau tanda petik yang sama',
  ],
  [
    /unterminated|quoted scalar|unknown escape/,
    'yaml-rusak',
    'tanda petik belum ditutup atau salah',
    'tutup dengan tanda petik yang sama; tanda petik tunggal di dalam teks ditulis dua kali',
  ],
];

function terjemahkan(e: YAMLException): GalatFormat {
  const offset = e.mark?.position ?? 0;
  const [, aturan, pesan, saran] = TERJEMAHAN.find(([pola]) => pola.test(e.message)) ?? [
    undefined,
    'yaml-rusak',
    'susunan YAML tidak terbaca di sini',
    'periksa titik dua, lekukan, dan tanda petik pada baris ini dan baris sebelumnya',
  ];
  return new GalatFormat(aturan, pesan, saran, offset);
}
