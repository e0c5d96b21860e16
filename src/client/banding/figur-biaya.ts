/** The one chart of compared innovations, apart, so that it travels only where there is something to draw. */
import { figur, type PilihanFigur } from '../../charts/figur.ts';
import { pelukis } from '../../charts/pelukis.ts';
import { rentangBiaya, tabelRentangBiaya, type ModelRentangBiaya } from '../../charts/rentang-biaya.ts';

const PELUKIS = pelukis({ 'rentang-biaya': { gambar: rentangBiaya, tabel: tabelRentangBiaya } });

export function figurBiaya(model: ModelRentangBiaya, pilihan: PilihanFigur): string {
  return figur(model, pilihan, PELUKIS);
}
