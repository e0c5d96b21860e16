/** Shows a text made in the browser, with the ways to take it along: download, copy, the git host, a mail to the editors. */
import { alamatBerkasBaru, alamatSunting, type BerkasBaru, type Repositori } from '../domain/repositori.ts';
import { PESAN_BERKAS as P } from '../text/pesan/berkas-jadi.ts';
import { alamat } from './ambil.ts';
import { salinTeks } from './salin.ts';
import { simpanBerkas } from './simpan-berkas.ts';
import { tautanKe, tombol, unsur } from './unsur.ts';

/** As `saluran` of the catalogue writes it into `data-saluran`. */
export interface SaluranKirim {
  unit: string;
  surel?: string;
  repositori?: Repositori;
}

export interface BerkasJadi {
  /** What it is, for the subject of a mail and for those who do not see it. */
  judul: string;
  isi: string;
  /** From the root of the repository. */
  letak: string;
  /** A new file is downloaded and begun at the host; a piece goes into a file that exists. */
  baru: boolean;
  /** The whole text of the file, though it exists: it is downloaded too. */
  utuh?: boolean;
}

const NAMA_HOST: Partial<Record<Repositori['jenis'], string>> = { github: 'GitHub', gitlab: 'GitLab', gitea: 'Gitea', forgejo: 'Forgejo' };

export const namaHost = (r: Repositori): string => NAMA_HOST[r.jenis] ?? '';

/** Longest mail that common programs open from a link. */
const SUREL_TERPANJANG = 1800;

const luar = (url: string, teks: string, kelas: string): HTMLAnchorElement => {
  const a = tautanKe(url, teks);
  a.className = kelas;
  if (url.startsWith('http')) a.rel = 'noopener noreferrer external';
  return a;
};

/** @param pendek what a mail says whose text is too long for a link */
function jalanSurel(ke: string, perihal: string, teks: string, pendek: string): { tombol: Node[]; catatan?: string } {
  const badan = teks.length > SUREL_TERPANJANG ? pendek : teks;
  const surel = `mailto:${ke}?subject=${encodeURIComponent(perihal)}&body=${encodeURIComponent(badan.replaceAll('\n', '\r\n'))}`;
  return { tombol: [luar(surel, P.tulisRedaksi, 'tombol tombol--kedua')], ...(badan !== teks && { catatan: P.tempel }) };
}

function jalanKirim(b: BerkasJadi, s: SaluranKirim): { tombol: Node[]; catatan?: string } {
  const r = s.repositori;
  const baru = b.baru ? alamatBerkasBaru(r, b.letak, b.isi) : undefined;
  const url = b.baru ? baru?.url : alamatSunting(r, b.letak);
  if (r && url) {
    const tempel = !b.baru || !baru!.berisi;
    return { tombol: [luar(url, P.buka(namaHost(r)), 'tombol tombol--kedua')], ...(tempel && { catatan: P.tempel }) };
  }
  if (s.surel) return jalanSurel(s.surel, P.perihal(b.judul), P.isiSurel(b.letak, b.isi), P.isiSurel(b.letak, ''));
  return { tombol: [], catatan: P.serahkan(s.unit) };
}

function kotakTeks(judul: string, isi: string): HTMLElement {
  const pre = unsur('pre', 'pesan-contoh', isi);
  pre.tabIndex = 0;
  pre.setAttribute('role', 'group');
  pre.setAttribute('aria-label', judul);
  return pre;
}

const tombolSalin = (kelas: string, isi: string, status: HTMLElement): HTMLButtonElement =>
  tombol(kelas, P.salin, () => {
    void salinTeks(isi).then((berhasil) => (status.textContent = berhasil ? P.tersalin : P.gagalSalin));
  });

/** @param status told what happened to the text */
export function gambarBerkas(wadah: HTMLElement, b: BerkasJadi, s: SaluranKirim, status: HTMLElement): void {
  const { tombol: kirim, catatan } = jalanKirim(b, s);
  const diunduh = b.baru || (b.utuh ?? false);
  const nama = b.letak.slice(b.letak.lastIndexOf('/') + 1);
  wadah.replaceChildren(
    unsur('p', 'keterangan perbaikan', P.letak, ' ', unsur('code', '', b.letak)),
    kotakTeks(b.judul, b.isi),
    unsur(
      'p',
      'tombol-baris',
      diunduh && tombol('tombol', P.unduh, () => simpanBerkas(nama, new Blob([b.isi], { type: 'text/plain;charset=utf-8' }))),
      tombolSalin(diunduh ? 'tombol tombol--kedua' : 'tombol', b.isi, status),
      ...(kirim as HTMLElement[]),
    ),
    unsur('p', 'keterangan', catatan && `${catatan} `, tautanKe(alamat('tentang/#mengusulkan'), P.cara)),
  );
}

/** A report instead of a file: copied, told at the host, or mailed. */
export function gambarLaporan(
  wadah: HTMLElement,
  l: { judul: string; isi: string; host: BerkasBaru | undefined },
  s: SaluranKirim,
  status: HTMLElement,
): void {
  const surel = s.surel ? jalanSurel(s.surel, l.judul, l.isi, '') : undefined;
  const host = l.host && s.repositori && luar(l.host.url, P.buka(namaHost(s.repositori)), 'tombol');
  const catatan = host ? (l.host!.berisi ? undefined : P.tempel) : surel ? surel.catatan : P.serahkanLaporan(s.unit);
  wadah.replaceChildren(
    kotakTeks(l.judul, l.isi),
    unsur('p', 'tombol-baris', host, ...((surel?.tombol ?? []) as HTMLElement[]), tombolSalin('tombol tombol--kedua', l.isi, status)),
    ...(catatan ? [unsur('p', 'keterangan', catatan)] : []),
  );
}
