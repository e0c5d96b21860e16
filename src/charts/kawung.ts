/**
 * The cloth of a region: a kawung pattern drawn from its kode. The same kode always gives the same cloth.
 * Colours come from the stylesheet (`.kawung-*`), so that the cloth follows light, dark and paper.
 */

export interface PilihanKawung {
  /** Unique on the page: it names the pattern inside the SVG. */
  id: string;
  /** Width of one motif in pixels, before the cloth's own density. */
  petak: number;
}

/** The dyes; the stylesheet knows each by its name. */
export const WARNA_KAWUNG = ['sogan', 'nila', 'pandan', 'mengkudu'] as const;
const KELOPAK = ['penuh', 'garis', 'belah', 'biji', 'lapis'] as const;
const PUSAT = ['titik', 'cincin', 'wajik', 'silang', 'kosong'] as const;
const SELA = ['titik', 'cincin', 'wajik', 'tambah', 'empat', 'kuncup'] as const;

/** What varies from cloth to cloth. Lengths are in units of the tile, which measures 48. */
export interface RagamKawung {
  warna: (typeof WARNA_KAWUNG)[number];
  /** Petals: full, outlined, slit, with seeds, or outlined with a seed. */
  kelopak: (typeof KELOPAK)[number];
  /** What stands where four petals meet. */
  pusat: (typeof PUSAT)[number];
  /** What stands between four flowers. */
  sela: (typeof SELA)[number];
  /** Petals on the diagonals, as in the old cloths, or upright. */
  miring: boolean;
  gemuk: number;
  /** Small is round, large is pointed. */
  lancip: number;
  /** Room left between the tips of neighbouring petals. */
  renggang: number;
  rapat: number;
}

/** FNV-1a, then a finisher, so that neighbouring kode give unlike numbers. */
function acak(teks: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < teks.length; i++) h = Math.imul(h ^ teks.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

export function ragamKawung(kode: string): RagamKawung {
  let sisa = acak(kode);
  const ambil = (n: number): number => {
    const nilai = sisa % n;
    sisa = Math.floor(sisa / n);
    return nilai;
  };
  const [warna, kelopak, pusat, sela, miring] = [ambil(4), ambil(5), ambil(5), ambil(6), ambil(3) > 0];
  // Thin outlines read as chains, so outlined petals are always fat.
  const bergaris = KELOPAK[kelopak] === 'garis' || KELOPAK[kelopak] === 'lapis';
  return {
    warna: WARNA_KAWUNG[warna]!,
    kelopak: KELOPAK[kelopak]!,
    pusat: PUSAT[pusat]!,
    sela: SELA[sela]!,
    miring,
    gemuk: (bergaris ? 11 : 8) + ambil(6),
    lancip: 1 + ambil(7),
    renggang: ambil(2),
    rapat: 0.85 + ambil(4) * 0.1,
  };
}

/** Numbers as short as SVG reads them: a minus needs no space before it. */
const n = (...angka: number[]): string => angka.map((x) => Math.round(x)).join(' ').replaceAll(' -', '-'); // prettier-ignore

type Titik = readonly [x: number, y: number];
/** The four quarter turns of a point, and the four mirror images. */
const putaran = ([x, y]: Titik): readonly Titik[] => [[x, y], [-y, x], [-x, -y], [y, -x]]; // prettier-ignore
const cermin = ([x, y]: Titik): readonly Titik[] => [[x, y], [-x, y], [-x, -y], [x, -y]]; // prettier-ignore

/** A stroke of no length with a round end is a dot. */
const noktah = (semua: readonly Titik[]): string => semua.map(([x, y]) => `M${n(x, y)}h0`).join('');
const SUDUT = cermin([24, 24]);

/** Classes: none for petals, `g` outline, `b` line and `k` area of the second colour, `d` line of the ground. */
const alur = (kelas: '' | 'g' | 'b' | 'k' | 'd', d: string, tebal?: number): string =>
  `<path${kelas && ` class="${kelas}"`} d="${d}"${tebal === undefined ? '' : ` stroke-width="${tebal}"`}/>`;

function gambarKelopak(r: RagamKawung, dalam: number): string {
  const luar = 24 - r.renggang;
  const tengah = (dalam + luar) / 2;
  const panjang = luar - dalam;
  const [a, b] = [r.lancip, panjang - r.lancip];
  // One petal, out along one side and back along the other; the rest are its quarter turns.
  const pergi: Titik[] = [[r.gemuk, a], [r.gemuk, b], [0, panjang]]; // prettier-ignore
  const pulang = pergi.map(([x, y]): Titik => [-x, -y]);
  const d = [0, 1, 2, 3]
    .map((putar) => {
      const sisi = (titik: readonly Titik[]) => `c${n(...titik.flatMap((t) => putaran(t)[putar]!))}`;
      return `M${n(...putaran([0, dalam])[putar]!)}${sisi(pergi)}${sisi(pulang)}`;
    })
    .join('');
  const isi = {
    penuh: '',
    garis: '',
    belah: alur('d', putaran([0, tengah * 0.75]).map(([x, y]) => `M${n(x, y)}l${n(x * 0.7, y * 0.7)}`).join(''), 2.4), // prettier-ignore
    biji: alur('d', noktah([...putaran([0, tengah * 0.75]), ...putaran([0, tengah * 1.25])]), 4),
    lapis: alur('b', noktah(putaran([0, tengah])), 5),
  }[r.kelopak];
  return alur(r.kelopak === 'garis' || r.kelopak === 'lapis' ? 'g' : '', d) + isi;
}

const GAMBAR_PUSAT: Record<RagamKawung['pusat'], string> = {
  titik: alur('b', 'M0 0h0', 8),
  cincin: alur('b', 'M0 0h0', 11) + alur('d', 'M0 0h0', 5),
  wajik: alur('k', 'M0-6 6 0 0 6-6 0'),
  silang: alur('b', 'M-5-5 5 5M-5 5 5-5', 3),
  kosong: '',
};

const GAMBAR_SELA: Record<RagamKawung['sela'], string> = {
  titik: alur('b', noktah(SUDUT), 9),
  cincin: alur('b', noktah(SUDUT), 14) + alur('d', noktah(SUDUT), 7),
  wajik: alur('k', SUDUT.map(([x, y]) => `M${n(x, y)}h${n(-x / 3)}l${n(x / 3, -y / 3)}`).join('')),
  tambah: alur('b', SUDUT.map(([x, y]) => `M${n(x / 1.6, y)}H${n(x)}V${n(y / 1.6)}`).join(''), 3), // prettier-ignore
  empat: alur('b', noktah(cermin([18, 18])), 5),
  kuncup: alur('k', SUDUT.map(([x, y]) => `M${n(x, y)}q${n(0, -y / 2, -x * 0.54, -y * 0.54)}q${n(0, y * 0.54, x * 0.54, y * 0.54)}`).join('')), // prettier-ignore
};

/** Where the petals begin: far enough from the middle for what stands there. */
const DALAM: Record<RagamKawung['pusat'], number> = { titik: 4, cincin: 5, wajik: 5, silang: 3, kosong: 1 };

/** An SVG that fills its box with the cloth of the region `kode`. */
export function kawung(kode: string, { id, petak }: PilihanKawung): string {
  const r = ragamKawung(kode);
  const isi = gambarKelopak(r, DALAM[r.pusat]) + GAMBAR_PUSAT[r.pusat] + GAMBAR_SELA[r.sela];
  const ukuran = Math.round(petak * r.rapat * 10) / 10;
  return (
    `<svg class="kawung kawung-${r.warna}" aria-hidden="true">` +
    `<pattern id="${id}" width="${ukuran}" height="${ukuran}" viewBox="-24-24 48 48" patternUnits="userSpaceOnUse"` +
    `${r.miring ? ' patternTransform="rotate(45)"' : ''}>${isi}</pattern><rect width="100%" height="100%" fill="url(#${id})"/></svg>`
  );
}
