/** Real git repositories in temporary folders. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { TestContext } from 'node:test';
import { folderSementara } from './folder-sementara.ts';
import type { IsiUji } from './isi-minimal.ts';

export function git(folder: string, ...arg: string[]): string {
  return execFileSync('git', ['-c', 'user.name=Uji', '-c', 'user.email=uji@uji.example', '-c', 'commit.gpgsign=false', ...arg], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim();
}

/** Writes these files, and removes those that are `undefined`. */
export function ubah(repo: string, isi: Record<string, string | undefined>): void {
  for (const [jalur, teks] of Object.entries(isi)) {
    const nama = join(repo, 'content', jalur);
    if (teks === undefined) rmSync(nama);
    else {
      mkdirSync(dirname(nama), { recursive: true });
      writeFileSync(nama, teks);
    }
  }
}

export function rekam(repo: string, pesan: string): void {
  git(repo, 'add', '-A');
  git(repo, 'commit', '-q', '-m', pesan);
}

/** A repository whose `main` holds this content below `content/`, with a branch `usulan` checked out. */
export function repoUji(t: TestContext, isi: IsiUji): string {
  const repo = folderSementara(t);
  git(repo, 'init', '-q', '-b', 'main');
  ubah(repo, isi);
  rekam(repo, 'awal');
  git(repo, 'checkout', '-q', '-b', 'usulan');
  return repo;
}
