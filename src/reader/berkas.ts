/** The files below a content root, in a fixed order, with what makes some of them unreadable. */
import { lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { NamaAturan } from '../domain/nama-aturan.ts';
import { bandingTeks } from '../domain/temuan.ts';
import { GalatFormat } from '../format/galat-format.ts';

/** Larger files are no records: the largest real one has about 100 kB. */
const UKURAN_MAKS = 2_000_000;
/** Boundaries are data, not a record. */
const UKURAN_MAKS_PETA = 20_000_000;

export interface BerkasMentah {
  /** Below the root, forward slashes. */
  jalur: string;
  /** Text, or why there is none. */
  baca(): string;
}

/** Every file below `akar`; hidden files are passed over. @throws when `akar` is no folder. */
export function daftarBerkas(akar: string): BerkasMentah[] {
  if (!statSync(akar, { throwIfNoEntry: false })?.isDirectory()) throw new Error(`Folder isi tidak ditemukan: ${akar}`);
  const hasil: BerkasMentah[] = [];
  const gali = (rel: string) => {
    let isi;
    try {
      isi = readdirSync(join(akar, rel), { withFileTypes: true });
    } catch {
      const baca = () => {
        throw new GalatFormat('berkas-tak-terbaca', 'folder tidak dapat dibuka', 'periksa izin foldernya', 0);
      };
      hasil.push({ jalur: rel, baca });
      return;
    }
    for (const e of isi) {
      if (e.name.startsWith('.')) continue;
      const jalur = rel ? `${rel}/${e.name}` : e.name;
      const catatan = /\.(md|json)$/.test(e.name);
      if (e.isDirectory() && !catatan) gali(jalur);
      else hasil.push({ jalur, baca: () => bacaTeks(join(akar, jalur)) });
    }
  };
  gali('');
  return hasil.sort((a, b) => bandingTeks(a.jalur, b.jalur));
}

/** For boundaries with more detail than any page can show. */
export const SARAN_SEDERHANAKAN = 'sederhanakan garisnya dahulu, misalnya mapshaper -simplify 5%; peta situs ini kecil';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** @throws GalatFormat for anything that is not clean UTF-8 text of a sensible size. */
function bacaTeks(jalur: string): string {
  const galat = (aturan: NamaAturan, pesan: string, saran: string) => new GalatFormat(aturan, pesan, saran, 0);
  const info = lstatSync(jalur);
  if (info.isSymbolicLink()) throw galat('bukan-berkas', 'ini tautan ke berkas lain', 'salin berkas aslinya ke sini');
  if (info.isDirectory()) throw galat('bukan-berkas', 'ini folder, padahal namanya nama berkas', 'ganti nama folder, atau hapus');
  if (!info.isFile()) throw galat('bukan-berkas', 'ini bukan berkas biasa', 'hapus');
  const peta = jalur.endsWith('.topo.json');
  const maks = peta ? UKURAN_MAKS_PETA : UKURAN_MAKS;
  if (info.size > maks)
    throw galat(
      'berkas-besar',
      `berkas ${(info.size / 1e6).toFixed(1)} MB; paling besar ${maks / 1e6} MB`,
      peta ? SARAN_SEDERHANAKAN : 'catatan hanya berisi teks; lampiran cukup ditautkan',
    );
  if (info.size === 0) throw galat('berkas-kosong', 'berkas kosong', 'isi berkasnya, atau hapus');
  let bita: Uint8Array;
  try {
    bita = readFileSync(jalur);
  } catch {
    throw galat('berkas-tak-terbaca', 'berkas tidak dapat dibaca', 'periksa izin berkasnya');
  }
  return teksBersih(bita);
}

/** The text of a file. @throws GalatFormat when it is not clean UTF-8 text */
export function teksBersih(bita: Uint8Array): string {
  let teks = '';
  const galat = (aturan: NamaAturan, pesan: string, saran: string, offset = 0) => new GalatFormat(aturan, pesan, saran, offset, teks);
  try {
    teks = utf8.decode(bita);
  } catch {
    teks = new TextDecoder().decode(bita);
    throw galat('bukan-utf8', 'berkas bukan teks UTF-8', 'simpan ulang dengan encoding UTF-8', teks.indexOf('\uFFFD'));
  }
  if (teks.startsWith('\uFEFF')) throw galat('bom', 'berkas diawali tanda BOM', 'simpan ulang sebagai "UTF-8" (tanpa BOM)');
  const cr = teks.indexOf('\r');
  if (cr >= 0) throw galat('akhir-baris', 'akhir baris memakai CRLF (gaya Windows)', 'simpan ulang dengan akhir baris LF', cr);
  const kendali = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.exec(teks);
  if (kendali)
    throw galat(
      'huruf-kendali',
      'ada huruf kendali yang tidak terlihat',
      'hapus huruf itu; biasanya ikut tersalin dari PDF',
      kendali.index,
    );
  if (!teks.trim()) throw galat('berkas-kosong', 'berkas kosong', 'isi berkasnya, atau hapus');
  return teks;
}
