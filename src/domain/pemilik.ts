/** Who reviews what: accounts and teams of the git host, declared by those who run the repository. Nobody is invented. */
import { z } from 'zod';
import { POLA_KODE } from './schema/dasar.ts';

const akun = z
  .string()
  .regex(
    /^@[A-Za-z0-9][A-Za-z0-9-]*(?:\/[A-Za-z0-9][\w.-]*)?$/,
    'nama akun atau tim, misalnya "@redaksi" atau "@organisasi/kabupaten-blora"',
  );

export const pemilik = z.strictObject({
  umum: z.array(akun).min(1).optional().describe('Pemeriksa semua berkas yang tidak disebut di bawah, termasuk .github/.'),
  daerah: z
    .record(z.string().regex(POLA_KODE, 'kode wilayah, misalnya "33.16"'), z.array(akun).min(1))
    .optional()
    .describe('Kode daerah → pemeriksa foldernya.'),
});
export type Pemilik = z.infer<typeof pemilik>;
