/** JSON with positions and without the ambiguities of `JSON.parse` (duplicate keys are refused). */
import { findNodeAtLocation, parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import { GalatFormat } from './galat-format.ts';
import { KUNCI_TERLARANG, type Dokumen } from './letak.ts';

const PESAN: Record<string, [string, string]> = {
  CommaExpected: ['koma hilang', 'tambahkan koma di akhir butir sebelumnya'],
  ColonExpected: ['titik dua hilang', 'tulis "medan": isi'],
  PropertyNameExpected: [
    'ada koma berlebih atau nama medan tanpa tanda petik',
    'hapus koma terakhir; nama medan ditulis dalam tanda petik ganda',
  ],
  ValueExpected: ['nilai hilang atau koma berlebih', 'isi nilainya, atau hapus koma terakhir'],
  CloseBraceExpected: ['kurung kurawal } belum ditutup', 'tambahkan }'],
  CloseBracketExpected: ['kurung siku ] belum ditutup', 'tambahkan ]'],
  InvalidSymbol: [
    'ada kata atau angka yang tidak terbaca',
    'teks dan nama medan ditulis dalam tanda petik ganda; angka tanpa titik ribuan',
  ],
  InvalidNumberFormat: ['angka tidak terbaca', 'tulis angka tanpa titik ribuan dan tanpa nol di depan, misalnya 1250000 atau 0.5'],
  InvalidEscapeCharacter: ['garis miring terbalik di dalam teks tidak terbaca', 'tulis \\\\ untuk satu garis miring terbalik'],
  InvalidUnicode: ['\\u di dalam teks tidak diikuti empat angka heksa', 'tulis hurufnya langsung'],
  InvalidCharacter: ['ada ganti baris atau huruf kendali di dalam teks', 'tulis teks dalam satu baris'],
  InvalidCommentToken: ['komentar tidak boleh ada di JSON', 'hapus komentarnya'],
  EndOfFileExpected: ['ada sesuatu setelah akhir JSON', 'hapus yang berlebih'],
  UnexpectedEndOfString: ['tanda petik belum ditutup', 'tutup dengan "'],
};

/** @throws GalatFormat when the text is not strict JSON with an object at its root. */
export function uraiJson(sumber: string): Dokumen {
  const galat: ParseError[] = [];
  const akar = parseTree(sumber, galat, { disallowComments: true, allowTrailingComma: false });
  const pertama = galat[0];
  if (pertama || !akar) {
    const [pesan, saran] = PESAN[pertama ? printParseErrorCode(pertama.error) : ''] ?? [
      'JSON tidak terbaca di sini',
      'periksa koma, tanda petik ganda, dan kurung',
    ];
    throw new GalatFormat('json-rusak', pesan, saran, pertama?.offset ?? 0);
  }
  if (akar.type !== 'object')
    throw new GalatFormat('json-rusak', 'isi berkas bukan kelompok medan', 'mulai dengan { dan akhiri dengan }', 0);
  return { nilai: bangun(akar), offset: (jalan) => cariOffset(akar, jalan), tulisan: (jalan) => tulisan(akar, jalan, sumber) };
}

function bangun(n: Node): unknown {
  if (n.type === 'array') return (n.children ?? []).map(bangun);
  if (n.type !== 'object') return n.value;
  const hasil: Record<string, unknown> = {};
  for (const p of n.children ?? []) {
    const [k, v] = p.children as [Node, Node];
    const kunci = k.value as string;
    if (KUNCI_TERLARANG.has(kunci))
      throw new GalatFormat('kunci-terlarang', `nama medan "${kunci}" tidak boleh dipakai`, 'hapus medan ini', k.offset);
    if (Object.hasOwn(hasil, kunci))
      throw new GalatFormat(
        'kunci-ganda',
        `medan "${kunci}" ditulis dua kali`,
        'gabungkan menjadi satu, atau hapus salah satunya',
        k.offset,
      );
    hasil[kunci] = bangun(v);
  }
  return hasil;
}

function tulisan(akar: Node, jalan: readonly (string | number)[], sumber: string): string | undefined {
  const n = findNodeAtLocation(akar, [...jalan]);
  return n && n.type !== 'object' && n.type !== 'array' ? sumber.slice(n.offset, n.offset + n.length) : undefined;
}

function cariOffset(akar: Node, jalan: readonly (string | number)[]): number {
  let [kini, awal] = [akar, akar.offset];
  for (const langkah of jalan) {
    if (typeof langkah === 'number') {
      const butir = kini.type === 'array' ? kini.children?.[langkah] : undefined;
      if (!butir) break;
      [kini, awal] = [butir, butir.offset];
    } else {
      const p = kini.type === 'object' ? kini.children?.find((c) => c.children?.[0]?.value === langkah) : undefined;
      if (!p?.children?.[1]) break;
      [kini, awal] = [p.children[1], p.children[0]!.offset];
    }
  }
  return awal;
}
