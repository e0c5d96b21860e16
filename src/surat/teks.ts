/** A paper as plain text, to be pasted into a mail or another program. */
import { tandaButir, type Blok, type Naskah, type TandaTangan } from './naskah.ts';

/** Lines end in `\n`; blocks stand apart by an empty line. */
export function naskahTeks(n: Naskah): string {
  return `${n.isi.flatMap(blok).join('\n\n')}\n`;
}

const deret = (butir: readonly string[], gaya: Parameters<typeof tandaButir>[0]): string =>
  butir.map((x, n) => `${tandaButir(gaya, n)} ${x}`).join('\n');
const pasangan = (isi: readonly (readonly [string, string])[]): string => isi.map(([nama, x]) => `${nama}: ${x}`).join('\n');
const tanda = (t: TandaTangan): string => [...t.jabatan, '', t.nama, ...(t.bawah ?? [])].join('\n');

/** The text of a block; none of a page break. */
function blok(b: Blok): string[] {
  switch (b.jenis) {
    case 'kop':
      return [[...b.baris, b.alamat].join('\n')];
    case 'perihal':
      return [b.tempatTanggal, pasangan(b.rincian), b.kepada.join('\n')];
    case 'judul':
      return [[...b.baris, ...(b.nomor ?? [])].join('\n')];
    case 'pasal':
      return [b.baris.join('\n')];
    case 'daftar':
      return [b.butir.map((x, n) => `${tandaButir(b.gaya, n)} ${x.teks}${x.jawaban ? `\n${x.jawaban}` : ''}`).join('\n')];
    case 'pasangan':
      return [pasangan(b.isi)];
    case 'diktum':
      return [`${b.nama}:\n${b.gaya ? deret(b.butir, b.gaya) : b.butir.join('\n')}`];
    case 'tabel':
      return [[b.kepala, ...b.baris].map((r) => r.join('\t').trimEnd()).join('\n')];
    case 'tanda-tangan':
      return [...(b.kiri ? [tanda(b.kiri)] : []), tanda(b.kanan)];
    case 'tembusan':
      return [`Tembusan:\n${deret(b.butir, 'angka')}`];
    case 'bab':
    case 'paragraf':
    case 'catatan':
      return [b.teks];
    case 'ganti-halaman':
      return [];
  }
}
