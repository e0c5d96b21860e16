/** The take-along package, made here: the record, all papers as .docx, cards of the offices, links, QR code. */
import { catatanMarkdown } from '../../format/catatan-markdown.ts';
import { keQr } from '../../format/qr.ts';
import { keZip } from '../../format/zip.ts';
import type { BahanSurat } from '../../surat/bahan.ts';
import { keDocx } from '../../surat/docx.ts';
import { susunNaskah } from '../../surat/semua.ts';
import { ID_NASKAH } from '../../text/pesan/naskah.ts';
import { alamat, ambilJson } from '../ambil.ts';

export interface IsiPaket {
  /** Below the site. */
  catatan: string;
  kartu: readonly string[];
}

/** @throws Error when a file of the site does not come */
export async function susunPaket(isi: IsiPaket, bahan: BahanSurat, halamanInovasi: string): Promise<Blob> {
  const enkode = (teks: string) => new TextEncoder().encode(teks);
  const catatan = (await ambilJson(isi.catatan)) as Parameters<typeof catatanMarkdown>[0];
  const berkas: Record<string, Uint8Array> = {
    'catatan.json': enkode(JSON.stringify(catatan, null, 2)),
    'catatan.md': enkode(catatanMarkdown(catatan, halamanInovasi)),
    'tautan.txt': enkode(`${halamanInovasi}\n${halamanInovasi}replikasi/\n`),
    'halaman-inovasi.url': enkode(`[InternetShortcut]\r\nURL=${halamanInovasi}\r\n`),
    'kode-qr.svg': enkode(keQr(halamanInovasi)),
  };
  for (const [n, id] of ID_NASKAH.entries()) {
    const docx = await keDocx(susunNaskah(id, bahan));
    berkas[`surat/${String(n + 1).padStart(2, '0')}-${id}.docx`] = new Uint8Array(await docx.arrayBuffer());
  }
  for (const jalur of isi.kartu) {
    const r = await fetch(alamat(jalur));
    if (!r.ok) throw new Error(`${jalur}: ${r.status}`);
    berkas[`kontak/${jalur.split('/').at(-1)}`] = new Uint8Array(await r.arrayBuffer());
  }
  return new Blob([keZip(berkas)], { type: 'application/zip' });
}
