/** Shows a text made in the browser, with the ways to take it along: download, copy, the git host, a mail to the editors. */
import { alamatBerkasBaru, alamatSunting, type Repositori } from '../domain/repositori.ts';
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
}

const NAMA_HOST: Partial<Record<Repositori['jenis'], string>> = { github: 'GitHub', gitlab: 'GitLab', gitea: 'Gitea', forgejo: 'Forgejo' };

/** Longest mail that common programs open from a link. */
const SUREL_TERPANJANG = 1800;

const luar = (url: string, teks: string, kelas: string): HTMLAnchorElement => {
  const a = tautanKe(url, teks);
  a.className = kelas;
  if (url.startsWith('http')) a.rel = 'noopener noreferrer external';
  return a;
};

function jalanKirim(b: BerkasJadi, s: SaluranKirim): { tombol: Node[]; catatan?: string } {
  const r = s.repositori;
  const baru = b.baru ? alamatBerkasBaru(r, b.letak, b.isi) : undefined;
  const url = b.baru ? baru?.url : alamatSunting(r, b.letak);
  if (r && url) {
    const tempel = !b.baru || !baru!.berisi;
    return { tombol: [luar(url, P.buka(NAMA_HOST[r.jenis] ?? ''), 'tombol tombol--kedua')], ...(tempel && { catatan: P.tempel }) };
  }
  if (s.surel) {
    const teks = P.isiSurel(b.letak, b.isi);
    const badan = teks.length > SUREL_TERPANJANG ? P.isiSurel(b.letak, '') : teks;
    const surel = `mailto:${s.surel}?subject=${encodeURIComponent(P.perihal(b.judul))}&body=${encodeURIComponent(badan.replaceAll('\n', '\r\n'))}`;
    return { tombol: [luar(surel, P.tulisRedaksi, 'tombol tombol--kedua')], ...(badan !== teks && { catatan: P.tempel }) };
  }
  return { tombol: [], catatan: P.serahkan(s.unit) };
}

/** @param status told what happened to the text */
export function gambarBerkas(wadah: HTMLElement, b: BerkasJadi, s: SaluranKirim, status: HTMLElement): void {
  const pre = unsur('pre', 'pesan-contoh', b.isi);
  pre.tabIndex = 0;
  pre.setAttribute('role', 'group');
  pre.setAttribute('aria-label', b.judul);
  const { tombol: kirim, catatan } = jalanKirim(b, s);
  const nama = b.letak.slice(b.letak.lastIndexOf('/') + 1);
  wadah.replaceChildren(
    unsur('p', 'keterangan perbaikan', P.letak, ' ', unsur('code', '', b.letak)),
    pre,
    unsur(
      'p',
      'tombol-baris',
      b.baru && tombol('tombol', P.unduh, () => simpanBerkas(nama, new Blob([b.isi], { type: 'text/plain;charset=utf-8' }))),
      tombol(b.baru ? 'tombol tombol--kedua' : 'tombol', P.salin, () => {
        void salinTeks(b.isi).then((berhasil) => (status.textContent = berhasil ? P.tersalin : P.gagalSalin));
      }),
      ...(kirim as HTMLElement[]),
    ),
    unsur('p', 'keterangan', catatan && `${catatan} `, tautanKe(alamat('tentang/#mengusulkan'), P.cara)),
  );
}
