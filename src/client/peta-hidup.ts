/**
 * Lets a map answer: a press or an arrow key chooses a region, its name and number appear below with the way to its
 * page, Enter goes there. One stop for the keyboard, not one for each region. Without this script the table and the
 * lists beside the map say and link the same.
 */
import { PESAN_PETA_HIDUP as P } from '../text/pesan/peta-hidup.ts';
import { alamat } from './ambil.ts';
import { tautanKe, unsur } from './unsur.ts';

/** How far beside a region a finger may press, in pixels. */
const JANGKAUAN = 24;
const NS = 'http://www.w3.org/2000/svg';

const ARAH: Record<string, readonly [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

interface Daerah {
  unsur: SVGElement;
  /** Middle on the screen. */
  x: number;
  y: number;
}

/** For each figure of a map, once; again for a figure that was drawn anew. */
export function hidupkanPeta(figur: Element): void {
  const kini = unsur('p', 'peta-kini', P.petunjuk);
  kini.setAttribute('role', 'status');
  const bingkai = [...figur.querySelectorAll<HTMLElement>('.bagan__gambar')].filter((b) => b.querySelector('[data-jalur]'));
  for (const b of bingkai) satuBingkai(b, kini);
  bingkai.at(-1)?.after(kini);
}

function satuBingkai(bingkai: HTMLElement, kini: HTMLElement): void {
  const svg = bingkai.querySelector('svg')!;
  const cincin = document.createElementNS(NS, 'circle');
  for (const [k, v] of Object.entries({ r: '10', fill: 'none', stroke: 'var(--fokus)', 'stroke-width': '2.5' })) cincin.setAttribute(k, v);
  let terpilih: SVGElement | undefined;

  const daftar = (): Daerah[] =>
    [...svg.querySelectorAll<SVGElement>('[data-jalur]')].map((u) => {
      const k = u.getBoundingClientRect();
      return { unsur: u, x: k.left + k.width / 2, y: k.top + k.height / 2 };
    });

  const pilih = ({ unsur: u, x, y }: Daerah): void => {
    terpilih = u;
    const k = svg.getBoundingClientRect();
    const skala = svg.viewBox.baseVal.width / k.width;
    cincin.setAttribute('cx', String((x - k.left) * skala));
    cincin.setAttribute('cy', String((y - k.top) * skala));
    svg.append(cincin);
    kini.replaceChildren(tautanKe(alamat(u.dataset.jalur!), u.querySelector('title')!.textContent));
  };

  bingkai.tabIndex = 0;
  bingkai.setAttribute('role', 'application');
  bingkai.setAttribute('aria-roledescription', P.ragam);
  bingkai.setAttribute('aria-label', P.nama(svg.querySelector('title')!.textContent));
  bingkai.classList.add('peta-hidup');

  bingkai.addEventListener('click', (e) => {
    const dekat = terdekat(daftar(), (d) => {
      const k = d.unsur.getBoundingClientRect();
      // Inside its box counts as touched: tiles and boundaries are large.
      const [dx, dy] = [Math.max(0, k.left - e.clientX, e.clientX - k.right), Math.max(0, k.top - e.clientY, e.clientY - k.bottom)];
      return Math.hypot(dx, dy) + Math.hypot(d.x - e.clientX, d.y - e.clientY) / 1000;
    });
    if (dekat && dekat.jauh < JANGKAUAN) pilih(dekat.daerah);
  });
  bingkai.addEventListener('keydown', (e) => {
    const arah = ARAH[e.key];
    if (e.key === 'Enter' && terpilih) location.href = alamat(terpilih.dataset.jalur!);
    if (!arah || e.altKey || e.ctrlKey || e.metaKey) return;
    e.preventDefault();
    const semua = daftar();
    const dari = semua.find((d) => d.unsur === terpilih);
    const tujuan = dari ? searah(semua, dari, arah) : semua[0];
    if (tujuan) pilih(tujuan);
  });
}

function terdekat(semua: readonly Daerah[], jarak: (d: Daerah) => number): { daerah: Daerah; jauh: number } | undefined {
  return semua.map((daerah) => ({ daerah, jauh: jarak(daerah) })).sort((a, b) => a.jauh - b.jauh)[0];
}

/** The next region that way: what lies aside counts double, what lies behind does not count. */
function searah(semua: readonly Daerah[], dari: Daerah, [ax, ay]: readonly [number, number]): Daerah | undefined {
  const maju = (d: Daerah) => (d.x - dari.x) * ax + (d.y - dari.y) * ay;
  const samping = (d: Daerah) => Math.abs((d.x - dari.x) * ay) + Math.abs((d.y - dari.y) * ax);
  return terdekat(
    semua.filter((d) => d !== dari && maju(d) > 0.5),
    (d) => maju(d) + 2 * samping(d),
  )?.daerah;
}
