/** The one place that makes addresses within the site, so that it works below any path. */
import { DASAR } from './dasar.ts';

/** `inovasi/` → `/inovasi/`, or `/sub/inovasi/` below a base. Absolute addresses pass through. */
export function tautan(jalur: string): string {
  return /^[a-z]+:/i.test(jalur) ? jalur : DASAR + jalur.replace(/^\/+/, '');
}
