/** The one chart of compared innovations, apart, so that it travels only where there is something to draw. */
import { figur, type PilihanFigur } from '../../charts/figur.ts';
import { pelukis } from '../../charts/pelukis.ts';
import { rentangBiaya, tabelRentangBiaya, type ModelRentangBiaya } from '../../charts/rentang-biaya.ts';
import { pasangUnduhan } from '../unduh-bagan.ts';

const PELUKIS = pelukis({ 'rentang-biaya': { gambar: rentangBiaya, tabel: tabelRentangBiaya } });

/** Puts the chart into `wadah`, with its files to carry away. */
export function gambarBiaya(wadah: HTMLElement, model: ModelRentangBiaya, pilihan: PilihanFigur): void {
  wadah.innerHTML = figur(model, pilihan, PELUKIS);
  pasangUnduhan(wadah);
}
