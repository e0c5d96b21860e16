/** Peak memory of a process and its descendants, from Linux's /proc. */
import { readdirSync, readFileSync } from 'node:fs';

const SELANG_MS = 200;

/** Starts watching; the returned function stops and gives the largest peak of any one process in MB. */
export function pantauMemori(pid: number): () => number | undefined {
  let puncakKb = 0;
  const ukur = () => {
    for (const p of keturunan(pid)) puncakKb = Math.max(puncakKb, puncakProses(p));
  };
  const jam = setInterval(ukur, SELANG_MS).unref();
  return () => {
    clearInterval(jam);
    return puncakKb ? Math.round(puncakKb / 1024) : undefined;
  };
}

function keturunan(pid: number): number[] {
  const induk = new Map<number, number>();
  try {
    for (const nama of readdirSync('/proc')) {
      if (!/^\d+$/.test(nama)) continue;
      const ppid = /\) \S (\d+)/.exec(bacaProc(`${nama}/stat`))?.[1];
      if (ppid) induk.set(Number(nama), Number(ppid));
    }
  } catch {
    return [];
  }
  const hasil = [pid];
  for (const p of hasil) for (const [anak, ayah] of induk) if (ayah === p) hasil.push(anak);
  return hasil;
}

/** The kernel keeps the high-water mark itself, so no peak between two looks is missed. */
function puncakProses(pid: number): number {
  return Number(/^VmHWM:\s+(\d+)/m.exec(bacaProc(`${pid}/status`))?.[1] ?? 0);
}

/** A process may end between listing and reading. */
function bacaProc(jalur: string): string {
  try {
    return readFileSync(`/proc/${jalur}`, 'utf8');
  } catch {
    return '';
  }
}
