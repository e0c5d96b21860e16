/** Themes of an innovation whose sheet names none: from the themes of the IID form, from its words, from its urusan. */
import type { NilaiKosakata } from '../../domain/schema/kosakata.ts';
import { rata } from '../../text/cocok-nama.ts';
import { cocokkan } from './kosakata.ts';

/** "Tematik" of 2023 and PKPN of 2026 (domain rules, section 4), by words that they hold. Those that name no problem are left out. */
const TEMATIK: readonly (readonly [kata: RegExp, tema: readonly string[]])[] = [
  [/\bdigitalisasi\b/, ['pemerintahan-digital']],
  [/\bkemiskinan\b/, ['kemiskinan']],
  [/\binvestasi\b/, ['perizinan-investasi']],
  [/\bstunting\b/, ['stunting-gizi']],
  [/\binflasi\b/, ['inflasi']],
  [/\b(?:kedaulatan|ketahanan|swasembada) pangan\b/, ['ketahanan-pangan']],
  [/\bkemandirian energi\b/, ['energi']],
  [/\bekonomi kerakyatan\b/, ['umkm', 'pembangunan-desa']],
  [/\bketahanan bencana\b/, ['kebencanaan']],
  [/\bpendidikan\b/, ['mutu-pendidikan']],
  [/\bkesehatan\b/, ['akses-kesehatan']],
];

/** Where most innovations of an urusan belong; urusan that spread over many themes are left out. */
const MENURUT_URUSAN: Record<string, string> = {
  pendidikan: 'mutu-pendidikan',
  kesehatan: 'akses-kesehatan',
  'pekerjaan-umum': 'infrastruktur',
  'perumahan-permukiman': 'perumahan',
  sosial: 'perlindungan-sosial',
  'tenaga-kerja': 'pengangguran',
  'perempuan-anak': 'perempuan-anak',
  pangan: 'ketahanan-pangan',
  'lingkungan-hidup': 'lingkungan',
  adminduk: 'dokumen-kependudukan',
  'masyarakat-desa': 'pembangunan-desa',
  kominfo: 'pemerintahan-digital',
  'koperasi-ukm': 'umkm',
  'penanaman-modal': 'perizinan-investasi',
  statistik: 'pemerintahan-digital',
  persandian: 'pemerintahan-digital',
  kebudayaan: 'pariwisata-budaya',
  pariwisata: 'pariwisata-budaya',
  'kelautan-perikanan': 'perikanan',
  pertanian: 'pertanian',
  kehutanan: 'lingkungan',
  'energi-mineral': 'energi',
  perencanaan: 'perencanaan-anggaran',
  keuangan: 'pendapatan-daerah',
  kepegawaian: 'aparatur',
  diklat: 'aparatur',
  litbang: 'penumbuhan-inovasi',
};

/** Words of a theme that say little in a name. */
const UMUM = new Set([
  'desa',
  'data',
  'jalan',
  'budaya',
  'anggaran',
  'pendidikan',
  'kredit',
  'data terpadu',
  'tenaga kerja',
  'inklusi',
  'sungai',
]);

const TERBANYAK = 3;

/** Words of each theme, looked up once for a whole sheet. */
const tersimpan = new WeakMap<readonly NilaiKosakata[], { id: string; kata: string[] }[]>();
function kataTema(tema: readonly NilaiKosakata[]): { id: string; kata: string[] }[] {
  let ada = tersimpan.get(tema);
  if (!ada) {
    ada = tema.map((n) => ({ id: n.id, kata: [n.label, ...(n.alias ?? [])].map(rata).filter((k) => k.length > 3 && !UMUM.has(k)) }));
    tersimpan.set(tema, ada);
  }
  return ada;
}

/**
 * @param tematik cell of the form, may be empty
 * @param teks name and summary
 * @returns ids that the vocabulary has; empty when nothing tells
 */
export function taksirTema(tema: readonly NilaiKosakata[], tematik: string, teks: string, urusan: string | undefined): string[] {
  const ada = new Set(tema.map((t) => t.id));
  const hasil = new Set<string>();
  const t = rata(tematik);
  const persis = t && cocokkan('tema', tema, tematik).id;
  if (persis) hasil.add(persis);
  else for (const [kata, id] of TEMATIK) if (kata.test(t)) for (const i of id) hasil.add(i);
  const isi = ` ${rata(teks)} `;
  for (const { id, kata } of kataTema(tema)) if (kata.some((k) => isi.includes(` ${k} `))) hasil.add(id);
  if (hasil.size === 0 && urusan !== undefined && MENURUT_URUSAN[urusan]) hasil.add(MENURUT_URUSAN[urusan]);
  return [...hasil].filter((id) => ada.has(id)).slice(0, TERBANYAK);
}
