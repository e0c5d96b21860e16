/** A paper as HTML: escaped, classes only. The sheet `naskah.css` prints it on A4. */
import { lolos } from '../text/lolos.ts';
import type { Blok, Naskah, TandaTangan } from './naskah.ts';

const p = (kelas: string, teks: string): string => `<p${kelas && ` class="${kelas}"`}>${lolos(teks)}</p>`;
const baris = (daftar: readonly string[]): string => daftar.map(lolos).join('<br>');

/** Breaks and lines between pages stay out of what a screen reader reads. */
export function naskahHtml(n: Naskah): string {
  return `<article class="naskah" aria-label="${lolos(n.judul)}">${n.isi.map(blok).join('')}</article>`;
}

function blok(b: Blok): string {
  switch (b.jenis) {
    case 'kop':
      return `<header class="naskah__kop"><p>${baris(b.baris)}</p>${p('naskah__alamat', b.alamat)}</header>`;
    case 'perihal':
      return `<div class="naskah__perihal">${p('naskah__tanggal', b.tempatTanggal)}${pasangan(b.rincian)}<p class="naskah__kepada">${baris(b.kepada)}</p></div>`;
    case 'judul':
      return `<p class="naskah__judul">${baris(b.baris)}</p>${b.nomor ? `<p class="naskah__nomor">${baris(b.nomor)}</p>` : ''}`;
    case 'pasal':
      return `<p class="naskah__pasal">${baris(b.baris)}</p>`;
    case 'bab':
      return p('naskah__bab', b.teks);
    case 'paragraf':
      return p(
        [b.menjorok && 'naskah__menjorok', b.tengah && 'naskah__tengah', b.tebal && 'naskah__tebal'].filter(Boolean).join(' '),
        b.teks,
      );
    case 'daftar':
      return `<ol class="naskah__daftar naskah__daftar--${b.gaya}">${b.butir
        .map((x) => `<li>${lolos(x.teks)}${x.jawaban ? p('naskah__jawaban', x.jawaban) : ''}</li>`)
        .join('')}</ol>`;
    case 'pasangan':
      return pasangan(b.isi);
    case 'diktum':
      return `<div class="naskah__diktum"><p>${lolos(b.nama)}</p>${
        b.gaya
          ? `<ol class="naskah__daftar naskah__daftar--${b.gaya}">${b.butir.map((x) => `<li>${lolos(x)}</li>`).join('')}</ol>`
          : `<div>${b.butir.map((x) => p('', x)).join('')}</div>`
      }</div>`;
    case 'tabel':
      return tabel(b);
    case 'tanda-tangan':
      return `<div class="naskah__tanda">${b.kiri ? tanda(b.kiri) : ''}${tanda(b.kanan)}</div>`;
    case 'tembusan':
      return `<div class="naskah__tembusan"><p>Tembusan:</p><ol>${b.butir.map((x) => `<li>${lolos(x)}</li>`).join('')}</ol></div>`;
    case 'catatan':
      return p('naskah__catatan', b.teks);
    case 'ganti-halaman':
      return '<hr class="naskah__ganti" aria-hidden="true">';
  }
}

function pasangan(isi: readonly (readonly [string, string])[]): string {
  return `<dl class="naskah__pasangan">${isi.map(([nama, x]) => `<div><dt>${lolos(nama)}</dt><dd>${lolos(x)}</dd></div>`).join('')}</dl>`;
}

/** A wide table scrolls by itself on a small screen; the keyboard reaches it. */
function tabel(b: Extract<Blok, { jenis: 'tabel' }>): string {
  const kelas = (n: number) => (b.kanan?.includes(n) ? ' class="naskah__kanan"' : '');
  // Classes stand for widths: a policy against inline styles forbids the plain way.
  const kolom = b.lebar.map((l) => `<col class="naskah__l${5 * Math.round(l / 5)}">`).join('');
  const kepala = b.kepala.map((x, n) => `<th scope="col"${kelas(n)}>${lolos(x)}</th>`).join('');
  const isi = b.baris.map((r) => `<tr>${r.map((x, n) => `<td${kelas(n)}>${lolos(x)}</td>`).join('')}</tr>`).join('');
  return `<div class="naskah__bingkai" role="group" aria-label="${lolos(b.nama)}" tabindex="0"><table><colgroup>${kolom}</colgroup><thead><tr>${kepala}</tr></thead><tbody>${isi}</tbody></table></div>`;
}

function tanda(t: TandaTangan): string {
  return `<div class="naskah__pihak"><p>${baris(t.jabatan)}</p><p class="naskah__nama">${lolos(t.nama)}</p>${t.bawah ? `<p>${baris(t.bawah)}</p>` : ''}</div>`;
}
