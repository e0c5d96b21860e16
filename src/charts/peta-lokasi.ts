/** Where one region lies: itself, its land neighbours by name, the other regions as specks. Small, without a frame of its own. */
import type { JendelaPeta } from '../domain/banding/jendela.ts';
import { letakLabel } from './label-titik.ts';
import { bentukPeta, bingkaiPeta, kelompokBentuk, proyeksi, type TingkatPeta } from './peta.ts';
import { bulat, el, svg, teks } from './svg.ts';

export interface TitikLokasi {
  kode: string;
  nama: string;
  titik: readonly [number, number];
}

export interface ModelPetaLokasi {
  judul: string;
  uraian: string;
  jendela: JendelaPeta;
  dasar: TingkatPeta;
  ini: TitikLokasi;
  tetangga: readonly TitikLokasi[];
  lain: readonly TitikLokasi[];
}

export function petaLokasi(m: ModelPetaLokasi, p: { lebar: number; awalan: string }): string {
  const t = proyeksi(m.jendela, p.lebar);
  const letak = (x: TitikLokasi) => ({ x: t.x(x.titik[0]), y: t.y(x.titik[1]) });
  const tetangga = new Set(m.tetangga.map((x) => x.kode));
  const bernama = [m.ini, ...m.tetangga];
  const label = letakLabel(
    bernama.map((x, n) => ({ ...letak(x), teks: x.nama, jari: n === 0 ? 6 : 3.5 })),
    { lebar: p.lebar, tinggi: t.tinggi },
  );
  const bidang = Object.entries(m.dasar.bidang ?? {});
  const sisa = bidang.filter(([kode]) => kode !== m.ini.kode && !tetangga.has(kode));
  return svg(
    { lebar: p.lebar, tinggi: Math.ceil(t.tinggi), awalan: p.awalan, judul: m.judul, uraian: m.uraian },
    bingkaiPeta(
      m.jendela,
      m.dasar,
      p.lebar,
      kelompokBentuk({}, bentukPeta(m.dasar.darat), bentukPeta(sisa.map(([, b]) => b.d).join(''))),
      kelompokBentuk({ fill: 'var(--nila-muda)' }, ...bidang.filter(([kode]) => tetangga.has(kode)).map(([, b]) => bentukPeta(b.d))),
      kelompokBentuk({ fill: 'var(--sogan)', 'fill-opacity': '0.75' }, bentukPeta(m.dasar.bidang?.[m.ini.kode]?.d ?? '')),
    ),
    ...m.lain.map((x) => el('circle', { cx: letak(x).x, cy: letak(x).y, r: 1.4, fill: 'var(--garis-kuat)' })),
    ...label.map((l) =>
      l?.garis
        ? el('path', {
            d: `M${bulat(l.garis[0])} ${bulat(l.garis[1])}L${bulat(l.garis[2])} ${bulat(l.garis[3])}`,
            stroke: 'var(--garis-kuat)',
            'stroke-width': 0.8,
          })
        : '',
    ),
    ...m.tetangga.map((x) =>
      el('circle', { cx: letak(x).x, cy: letak(x).y, r: 3, fill: 'var(--kertas)', stroke: 'var(--nila)', 'stroke-width': 1.6 }),
    ),
    belahKetupat(letak(m.ini)),
    ...label.map((l, n) =>
      l
        ? teks(l.x, l.y, l.teks, {
            'font-size': 11,
            'font-weight': n === 0 ? 700 : undefined,
            'paint-order': 'stroke',
            stroke: 'var(--kertas)',
            'stroke-width': 3,
            'stroke-linejoin': 'round',
          })
        : '',
    ),
  );
}

function belahKetupat({ x, y }: { x: number; y: number }): string {
  const r = 6.5;
  return el('path', {
    d: `M${bulat(x)} ${bulat(y - r)}l${r} ${r}l-${r} ${r}l-${r}-${r}z`,
    fill: 'var(--sogan)',
    stroke: 'var(--kertas)',
    'stroke-width': 1.2,
  });
}
