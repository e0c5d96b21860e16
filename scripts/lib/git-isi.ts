/** The content as it stood at a commit, read out of git into memory: nothing is checked out. */
import { execFileSync, type ExecFileSyncOptions } from 'node:child_process';
import { createHash } from 'node:crypto';
import { bandingTeks } from '../../src/domain/temuan.ts';
import { GalatFormat } from '../../src/format/galat-format.ts';
import { teksBersih, type BerkasMentah } from '../../src/reader/berkas.ts';

export interface IsiGit {
  /** Short id of the commit. */
  commit: string;
  /** Path of the content root in its repository, with a slash at the end. */
  awalan: string;
  berkas: BerkasMentah[];
  /** Path below the content root → mark of its bytes, as `tandaBita` makes it. */
  tanda: Map<string, string>;
}

/** Larger than any content; git hands over all of it at once. */
const PALING_BESAR = 2 ** 30;

/** Fault of use, in words for the editor. */
export class GalatGit extends Error {}

export const tandaBita = (bita: Uint8Array): string => createHash('sha1').update(bita).digest('hex');

/**
 * @param akar content root, inside a git repository
 * @param ref branch, tag or commit; the content is taken where the present work left it (`git merge-base`)
 * @throws GalatGit when there is no repository, no such ref, or a shallow clone that does not reach it
 */
export function isiGit(akar: string, ref: string): IsiGit {
  const git = (arg: string[], lain: ExecFileSyncOptions = {}): Buffer =>
    execFileSync('git', arg, { cwd: akar, maxBuffer: PALING_BESAR, stdio: ['pipe', 'pipe', 'pipe'], ...lain }) as Buffer;
  const coba = (...arg: string[]): string | undefined => {
    try {
      return git(arg).toString('utf8').trim();
    } catch {
      return undefined;
    }
  };
  const awalan = coba('rev-parse', '--show-prefix');
  if (awalan === undefined) throw new GalatGit(`Folder ${akar} tidak berada di repositori git, jadi tidak ada yang dapat dibandingkan.`);
  const dangkal = coba('rev-parse', '--is-shallow-repository') === 'true';
  const sha = ref.startsWith('-')
    ? undefined
    : [ref, `origin/${ref}`].map((r) => coba('rev-parse', '--verify', '--quiet', `${r}^{commit}`)).find(Boolean);
  if (!sha) {
    throw new GalatGit(
      dangkal
        ? `"${ref}" tidak ada di salinan repositori ini, karena riwayatnya terpotong (shallow clone). Jalankan: git fetch --unshallow origin ${ref}`
        : `"${ref}" tidak ditemukan di repositori ini. Jalankan: git fetch origin, lalu pakai nama cabang atau commit yang ada.`,
    );
  }
  const dasar = coba('merge-base', sha, 'HEAD');
  if (!dasar && dangkal) {
    throw new GalatGit(
      `Pangkal bersama dengan "${ref}" tidak terlihat, karena riwayat salinan ini terpotong (shallow clone). Jalankan: git fetch --unshallow`,
    );
  }
  const commit = dasar || sha;
  const pohon = git(['ls-tree', '-r', '-z', '--full-tree', commit, ...(awalan ? ['--', awalan] : [])]).toString('utf8');
  const isi = pohon
    .split('\0')
    .map((b) => /^(\d+) blob ([0-9a-f]+)\t(.*)$/s.exec(b))
    .filter((m) => m !== null)
    .map(([, modus, id, jalur]) => ({ taut: modus === '120000', id: id!, jalur: jalur!.slice(awalan.length) }))
    // As the reader of folders does: hidden files are nobody's record.
    .filter(({ jalur }) => !jalur.split('/').some((b) => b.startsWith('.')))
    .sort((a, b) => bandingTeks(a.jalur, b.jalur));
  const bita = isi.length
    ? bacaBlob(
        git,
        isi.map((x) => x.id),
      )
    : [];
  return {
    commit: commit.slice(0, 7),
    awalan,
    berkas: isi.map(({ jalur, taut }, i) => ({
      jalur,
      baca: () => {
        if (taut) throw new GalatFormat('bukan-berkas', 'ini tautan ke berkas lain', 'salin berkas aslinya ke sini', 0);
        return teksBersih(bita[i]!);
      },
    })),
    tanda: new Map(isi.map(({ jalur }, i) => [jalur, tandaBita(bita[i]!)])),
  };
}

/** The bytes of these objects, in their order, by one `git cat-file --batch`. */
function bacaBlob(git: (arg: string[], lain: { input: string }) => Buffer, id: readonly string[]): Buffer[] {
  const keluar = git(['cat-file', '--batch'], { input: `${id.join('\n')}\n` });
  let di = 0;
  return id.map(() => {
    const akhirKepala = keluar.indexOf(0x0a, di);
    const panjang = Number(keluar.subarray(di, akhirKepala).toString('latin1').split(' ')[2]);
    const awal = akhirKepala + 1;
    di = awal + panjang + 1;
    return keluar.subarray(awal, awal + panjang);
  });
}
