/** Suggestions below a search box: innovations, regions, themes, urusan. */
import type { Saran } from '../cari/saran.ts';
import { SARAN } from '../text/pesan/cari.ts';
import { alamat } from './ambil.ts';
import { KotakPilihan, type Pilihan } from './kotak-pilihan.ts';
import { cariSaran, siapkanSaran } from './rak-saran.ts';
import { unsur } from './unsur.ts';

/** Call it when the box has been entered. @param semula its text at that moment: what was typed since is offered at once */
export function pasangSaran(kotak: HTMLInputElement, semula: string): void {
  const status = unsur('span', 'tersembunyi');
  status.setAttribute('role', 'status');
  const k = new KotakPilihan(kotak, { wadah: kotak.form!, nama: SARAN.daftar, status, cari: saran });
  kotak.form!.append(status);
  kotak.form!.addEventListener('submit', () => k.tutup());
  siapkanSaran();
  if (kotak.value !== semula) void k.buka();
}

async function saran(ketik: string): Promise<{ pilihan: Pilihan[]; status: string }> {
  // Suggestions are a help on the way; without them the form still works.
  const ada = await cariSaran(ketik).catch(() => []);
  if (!ada.length) return { pilihan: [], status: '' };
  const pilihan = [...ada.map(butir), cariTeks(ketik)];
  return { pilihan, status: SARAN.banyak(pilihan.length) };
}

function butir([jenis, nama, jalur, sisi]: Saran): Pilihan {
  const keterangan = jenis === 'inovasi' ? sisi : SARAN.jumlah(sisi);
  return menuju(
    alamat(jalur),
    unsur('span', 'saran__jenis', SARAN.jenis[jenis]),
    unsur('span', 'saran__nama', nama),
    unsur('span', 'saran__sisi', keterangan),
  );
}

/** What was typed, as it is: names are not all there is. */
function cariTeks(ketik: string): Pilihan {
  return menuju(alamat(`inovasi/?q=${encodeURIComponent(ketik)}`), unsur('span', 'saran__teks', SARAN.cariTeks(ketik)));
}

function menuju(ke: string, ...isi: Node[]): Pilihan {
  return { isi, pilih: () => (location.href = ke) };
}
