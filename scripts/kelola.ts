/** `npm run kelola [-- --repo DIR]`: the editor over a clone on this computer; what is saved becomes branches there. */
import { alamatSitus } from '../src/reader/alamat.ts';
import { argumen, bilangan } from './lib/argumen.ts';
import { BelumSiap, layaniKelola } from './lib/kelola.ts';

const PEMAKAIAN = 'npm run kelola -- [--repo FOLDER] [--port N] [--folder dist]';
const PORT = 4321;

const { repo, port, folder } = argumen(
  { repo: { type: 'string', default: '.' }, port: { type: 'string' }, folder: { type: 'string', default: 'dist' } },
  PEMAKAIAN,
);
try {
  const peladen = await layaniKelola({
    repo,
    situs: folder,
    dasar: alamatSitus().dasar,
    port: port === undefined ? PORT : bilangan('port', port, 0, 65535, PEMAKAIAN),
    cobaPort: port === undefined ? 50 : 0,
  });
  // The git server is a process of its own, which must not outlive this one.
  for (const sinyal of ['SIGINT', 'SIGTERM'] as const)
    process.once(sinyal, () => void peladen.tutup().then(() => process.exit(sinyal === 'SIGINT' ? 130 : 143)));
  console.log(
    `Penyunting dapat dibuka di ${peladen.alamat}kelola/\n` +
      `Dasar usulan: cabang ${peladen.cabang}. Setiap catatan yang disimpan menjadi cabang cms/... di klon itu.\n` +
      'Jangan ubah berkas klon itu dengan tangan selama penyunting berjalan. Tekan Ctrl+C untuk berhenti.',
  );
} catch (e) {
  if (!(e instanceof BelumSiap)) throw e;
  console.error(e.message);
  process.exitCode = 1;
}
