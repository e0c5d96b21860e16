/**
 * Starts the editor for one region: `/kelola/sunting/?daerah=33.16`. What it reads and writes goes through the site's own reader and
 * writer, so that a file saved here is the file that any other door would have made.
 */
import '../../domain/tanpa-eval.ts';
import { akhiranBerkas, bacaSunting, JENIS_FOLDER, JENIS_TUNGGAL, lengkapiSunting, tulisSunting } from '../../format/kelola/berkas.ts';
import { jenisKoleksi, konfigDaerah, namaFormat, type DaerahKelola } from '../../format/kelola/konfig.ts';
import type { Latar } from '../../format/kelola/latar.ts';
import type { KonfigUmum } from '../../format/kelola/susunan.ts';
import { BAHASA_DECAP } from '../../text/pesan/kelola-bahasa.ts';
import { PESAN_EDITOR as P } from '../../text/pesan/kelola-editor.ts';
import { alamat, ambilJson, BerkasTidakAda } from '../ambil.ts';
import { hariIni } from '../hari-ini.ts';
import type { Beku, Decap } from './decap.ts';
import { latarSetempat } from './latar.ts';

/** Git hosts send people back without what stood behind the `?`. */
const KUNCI_DAERAH = 'lumbung:kelola-daerah';

window.CMS_MANUAL_INIT = true;

const kabar = (teks: string): void => {
  const p = document.getElementById('kabar');
  if (p) p.textContent = teks;
};

function kodeDaerah(): string | undefined {
  const diminta = new URLSearchParams(location.search).get('daerah');
  if (diminta !== null) sessionStorage.setItem(KUNCI_DAERAH, diminta);
  const kode = diminta ?? sessionStorage.getItem(KUNCI_DAERAH);
  return kode !== null && /^\d{2}(?:\.\d{2})?$/.test(kode) ? kode : undefined;
}

function siapkan(cms: Decap): void {
  cms.registerLocale('id', BAHASA_DECAP);
  // Records hold no pictures: without a media library of its own Decap offers to upload some.
  cms.registerMediaLibrary({ name: 'tanpa-media', init: () => ({ show: () => undefined, enableStandalone: () => false }) });
  for (const jenis of [...JENIS_FOLDER, ...JENIS_TUNGGAL]) {
    cms.registerCustomFormat(namaFormat(jenis), akhiranBerkas(jenis), {
      fromFile: (teks) => bacaSunting(jenis, teks),
      toFile: (isian) => tulisSunting(jenis, isian),
    });
  }
  cms.registerEventListener({ name: 'preSave', handler: ({ entry }) => lengkapi(entry) });
}

/** Days and the file's name, just before a record is saved. */
function lengkapi(entry: Beku): Beku | undefined {
  const jenis = jenisKoleksi(String(entry.get('collection')));
  const data = entry.get('data') as Beku;
  if (!jenis) return undefined;
  const tambahan = lengkapiSunting(jenis, data.toJS() as Record<string, unknown>, entry.get('newRecord') === true, hariIni());
  return Object.entries(tambahan).reduce((d, [k, v]) => d.set(k, v), data);
}

async function mulai(): Promise<void> {
  const cms = window.CMS;
  const kode = kodeDaerah();
  if (!cms) return kabar(P.gagal);
  if (kode === undefined) return kabar(P.tanpaDaerah);
  const [umum, daerah, setempat] = (await Promise.all([
    ambilJson('kelola/konfig/umum.json'),
    ambilJson(`kelola/konfig/${kode}.json`),
    latarSetempat(),
  ])) as [KonfigUmum & { latar?: Latar }, DaerahKelola, Latar | undefined];
  const latar = setempat ?? umum.latar;
  if (!latar) return kabar(P.tanpaLatar);
  siapkan(cms);
  document.title = P.judul(daerah.nama);
  document.getElementById('pengantar')?.remove();
  cms.init({ config: konfigDaerah(umum, daerah, latar, new URL(alamat(''), location.href).href, alamat('ikon.svg')) });
}

const catatanDi = (url: string): string | undefined => /#(\/collections\/[^/]+\/entries\/.+)$/.exec(url)?.[1];

// Decap goes on showing the record that was open when the address changes straight to another; saving would mix the two.
addEventListener('hashchange', (e) => {
  const [dari, ke] = [catatanDi(e.oldURL), catatanDi(e.newURL)];
  if (dari !== undefined && ke !== undefined && dari !== ke) location.reload();
});

document.addEventListener('DOMContentLoaded', () => {
  mulai().catch((e: unknown) => kabar(e instanceof BerkasTidakAda ? P.tanpaDaerah : P.gagal));
});
kabar(P.memuat);
