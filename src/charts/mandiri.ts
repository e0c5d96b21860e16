/** A chart that stands alone, outside the site: colours as values, a font that every machine has, a ground to stand on. */
import { lolos } from '../text/lolos.ts';

/** Names of colours that the drawing uses (`nila`, `seri-1` ...), each once. */
export function namaWarna(svg: string): string[] {
  return [...new Set([...svg.matchAll(/var\(--([\w-]+)\)/g)].map((m) => m[1]!))].sort();
}

/**
 * @param warna value of each name that `namaWarna` lists, and of `kertas`
 * @throws Error when the drawing uses a colour that is not given
 */
export function mandiri(svg: string, warna: Readonly<Record<string, string>>): string {
  const nilai = (nama: string) => {
    const w = warna[nama];
    if (!w) throw new Error(`warna --${nama} tidak ada`);
    return w;
  };
  return svg
    .replace(/var\(--([\w-]+)\)/g, (_, nama: string) => lolos(nilai(nama)))
    .replace(/^<svg /, '<svg font-family="Plus Jakarta Sans, Arial, Helvetica, sans-serif" ')
    .replace(/(<\/desc>)/, `$1<rect width="100%" height="100%" fill="${lolos(nilai('kertas'))}"/>`);
}
