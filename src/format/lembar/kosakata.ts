/** Words of a cell → an id of a vocabulary: labels, aliases, and the spellings of the IID form and its copies. */
import type { NilaiKosakata } from '../../domain/schema/kosakata.ts';
import { jarak } from '../../domain/terdekat.ts';
import { rata } from '../../text/cocok-nama.ts';

/** Spellings seen in forms and lists; all as `rata` writes them (domain rules, section 4). */
const EJAAN: Record<string, Record<string, readonly string[]>> = {
  tahapan: {
    inisiatif: ['inisiasi', 'ide', 'gagasan', 'tahap inisiatif'],
    'uji-coba': ['ujicoba', 'tahap uji coba', 'piloting', 'pilot'],
    penerapan: ['diterapkan', 'implementasi', 'tahap penerapan', 'sudah diterapkan'],
  },
  inisiator: {
    'kepala-daerah': ['bupati', 'wali kota', 'walikota', 'gubernur'],
    'anggota-dprd': ['dprd'],
    'perangkat-daerah': ['opd', 'perangkat daerah', 'skpd', 'pd', 'dinas'],
    asn: ['aparatur sipil negara', 'pns', 'aparatur'],
    masyarakat: ['warga', 'anggota masyarakat', 'masyarakat umum'],
  },
  jenis: {
    digital: ['inovasi digital', 'daring', 'online', 'elektronik', 'digital daring'],
    'non-digital': ['non digital', 'inovasi non digital', 'luring', 'offline', 'manual', 'non digital luring', 'bukan digital'],
  },
  bentuk: {
    'tata-kelola': ['inovasi tata kelola pemerintahan daerah', 'tata kelola', 'inovasi tata kelola', 'tata kelola pemerintahan'],
    'pelayanan-publik': ['inovasi pelayanan publik', 'layanan publik', 'inovasi layanan publik'],
    lainnya: [
      'inovasi daerah lainnya sesuai dengan urusan pemerintahan yang menjadi kewenangan daerah',
      'inovasi daerah lainnya sesuai urusan pemerintahan',
      'inovasi lainnya',
      'bentuk lainnya',
    ],
  },
  klasifikasi: { 'perangkat-daerah': ['opd', 'perangkat daerah'], desa: ['kelurahan'], masyarakat: ['umum'] },
  urusan: {
    'trantibum-linmas': [
      'ketentraman ketertiban umum dan perlindungan masyarakat',
      'ketentraman dan ketertiban umum serta perlindungan masyarakat',
      'ketenteraman ketertiban umum dan pelindungan masyarakat',
      'ketentraman ketertiban umum dan pelindungan masyarakat',
      'ketentraman dan ketertiban umum',
      'trantibumlinmas',
      'trantibum',
    ],
    'perumahan-permukiman': ['perumahan rakyat dan kawasan pemukiman', 'perumahan dan kawasan permukiman', 'perumahan'],
    'pekerjaan-umum': ['pupr', 'pekerjaan umum', 'penataan ruang'],
    adminduk: ['kependudukan dan pencatatan sipil', 'kependudukan', 'dukcapil'],
    kominfo: ['komunikasi dan informasi', 'komunikasi informatika', 'kominfo'],
    'koperasi-ukm': ['koperasi usaha kecil dan menengah', 'koperasi', 'umkm', 'koperasi dan ukm'],
    'pemuda-olahraga': ['kepemudaan dan olah raga', 'pemuda dan olahraga'],
    'kelautan-perikanan': ['perikanan dan kelautan', 'kelautan'],
    'energi-mineral': ['esdm', 'energi sumber daya mineral'],
    'perempuan-anak': ['pemberdayaan perempuan dan pelindungan anak', 'pppa', 'p3a'],
    'masyarakat-desa': ['pemberdayaan masyarakat desa', 'pmd'],
    'penunjang-lain': ['fungsi lain', 'fungsi penunjang lainnya', 'lainnya', 'fungsi lain sesuai ketentuan peraturan perundang undangan'],
    litbang: ['penelitian pengembangan', 'litbang', 'riset dan inovasi'],
    diklat: ['pendidikan pelatihan', 'diklat'],
    'penanaman-modal': ['investasi', 'penanaman modal dan perizinan'],
  },
};

/** Words around the value that say nothing: "Urusan Pemerintahan Bidang Kesehatan", "2. Kesehatan". */
const HIASAN = /^(?:\d+ |[a-z] )?(?:(?:urusan|pemerintahan|bidang|wajib|pilihan|fungsi penunjang) )*/;

type Kamus = ReadonlyMap<string, string>;
const tersimpan = new WeakMap<readonly NilaiKosakata[], Kamus>();

function kamus(nama: string, nilai: readonly NilaiKosakata[]): Kamus {
  let k = tersimpan.get(nilai);
  if (!k) {
    const ada = new Map<string, string>();
    const taruh = (kata: string, id: string) => {
      if (!ada.has(kata)) ada.set(kata, id);
    };
    for (const n of nilai) for (const kata of [n.label, n.id]) taruh(rata(kata), n.id);
    for (const n of nilai) for (const kata of EJAAN[nama]?.[n.id] ?? []) taruh(kata, n.id);
    for (const n of nilai) for (const kata of n.alias ?? []) taruh(rata(kata), n.id);
    tersimpan.set(nilai, (k = ada));
  }
  return k;
}

export interface Cocokan {
  id?: string;
  /** Label of the nearest value, where the word is none. */
  saran?: string;
}

/** @param nama of the vocabulary */
export function cocokkan(nama: string, nilai: readonly NilaiKosakata[], teks: string): Cocokan {
  const kata = rata(teks.replace(/\([^)]*\)/g, ' ')) || rata(teks);
  if (!kata) return {};
  const k = kamus(nama, nilai);
  const polos = kata.replace(HIASAN, '') || kata;
  const id = k.get(rata(teks)) ?? k.get(kata) ?? k.get(polos);
  if (id) return { id };
  let [dekat, d]: [string | undefined, number] = [undefined, Math.max(2, Math.ceil(polos.length / 4)) + 1];
  for (const [calon, idCalon] of k) {
    const x = calon.startsWith(polos) || polos.startsWith(`${calon} `) ? 1 : jarak(polos, calon, Math.min(d, 6));
    if (x < d) [dekat, d] = [idCalon, x];
  }
  const label = nilai.find((n) => n.id === dekat)?.label;
  return label ? { saran: label } : {};
}
