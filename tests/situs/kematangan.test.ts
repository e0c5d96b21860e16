/** Kematangan on the pages of the real content, recounted; a fuller content is built and recounted in `bangun.test.ts`. */
import { join } from 'node:path';
import { test } from 'node:test';
import { AKAR } from '../../scripts/lib/proses.ts';
import { bedaKematangan } from '../bantu/hitung-kematangan.ts';
import { tanpaSalah } from '../bantu/uji-bagan.ts';
import { DIST } from './alat.ts';

test('nilai kematangan di halaman dan tabel sama dengan isi; yang tidak terbit disebut belum diketahui', () => {
  tanpaSalah(bedaKematangan(join(AKAR, 'content'), DIST).salah);
});
