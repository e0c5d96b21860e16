/** How a form stands when it is opened: as it was left, as the record is, or empty but for what the address says. */
import { KUNCI_SUARA, kunciSumberBagian } from '../../format/usulan/berkas.ts';
import { bersuaraPublik, jenisUsulanBerkas, semuaMedan, type Borang } from '../../format/usulan/borang.ts';
import { barisBaru, type Isian } from '../../format/usulan/nilai.ts';
import { isianPembenaran, KUNCI_RELASI, kunciRelasi, pihakRelasi } from '../../format/usulan/pembenaran.ts';
import { PESAN_BORANG as P } from '../../text/pesan/usulan.ts';
import { hariIni } from '../hari-ini.ts';
import { muatRekaman, type RujukanUsul } from './muat.ts';
import type { BahanRagam } from './pembenaran.ts';
import { bacaIsian, type Tersimpan } from './simpanan-usul.ts';

const SUMBER_PERTAMA = 'sumber-1';
/** As the schema has it. */
const JUDUL_TERPANJANG = 160;
const param = new URLSearchParams(location.search);

/** A new form already has its first source, and everything leans on it until told otherwise. */
export function isianBaru(b: Borang): Isian {
  const isian = barisBaru(semuaMedan(b), SUMBER_PERTAMA);
  isian['sumber'] = [{ id: SUMBER_PERTAMA }];
  // What must be told at least once stands there to be filled.
  for (const m of semuaMedan(b))
    if (m.jenis === 'ulang' && m.wajib && m.kunci !== 'sumber') isian[m.kunci] = [barisBaru(m.anak!, SUMBER_PERTAMA)];
  if (bersuaraPublik(b.jenis)) isian[KUNCI_SUARA] = 'sendiri';
  for (const judul of b.bagian) isian[kunciSumberBagian(judul)] = [SUMBER_PERTAMA];
  return isian;
}

/** The record named in the address, where it is one of this form. */
export function berkasDiminta(jenis: string): string | undefined {
  const berkas = param.get('berkas') ?? '';
  return jenisUsulanBerkas(berkas) === jenis ? berkas : undefined;
}

/** Fields that an address may fill, where it names something that is there. */
function dariAlamat(b: Borang, rujukan: RujukanUsul): Isian {
  const inovasi = param.get('inovasi');
  if (b.jenis === 'replikasi' && rujukan.inovasi.some(([id]) => id === inovasi)) return { inovasi: inovasi! };
  // What was searched for in vain stands behind the hash, where no server reads it.
  const judul = new URLSearchParams(location.hash.slice(1)).get('judul')?.replace(/\s+/g, ' ').trim().slice(0, JUDUL_TERPANJANG);
  return b.jenis === 'kebutuhan' && judul ? { judul } : {};
}

export type Awal = Tersimpan & { pesan?: string; gagal?: true };

export async function mula(b: Borang, berkas: string | undefined, rujukan: RujukanUsul): Promise<Awal> {
  const lama = bacaIsian(b.jenis, berkas);
  const diisi = dariAlamat(b, rujukan);
  // Whoever comes with something else than what was begun wants that.
  if (lama && Object.entries(diisi).every(([kunci, x]) => lama.isian[kunci] === x)) return { ...lama, pesan: P.dilanjutkan };
  const diminta = param.get('langkah');
  const langkah = Math.max(
    0,
    b.langkah.findIndex((l) => l.id === diminta),
  );
  if (berkas === undefined) return { isian: { ...isianBaru(b), ...diisi }, langkah };
  try {
    const [{ bacaUsulan }, teks] = await Promise.all([import('./pemeriksa.ts'), muatRekaman(berkas)]);
    return { isian: bacaUsulan(b, teks), langkah };
  } catch {
    return { isian: isianBaru(b), langkah, pesan: P.gagalRekaman, gagal: true };
  }
}

/** The form that confirms: the pair of the address, and the side that it says the visitor is. */
export function mulaPembenaran(b: Borang, { relasi, tempat }: BahanRagam): Awal {
  const r = relasi.find((x) => x.inovasi === param.get('inovasi') && x.penerima === param.get('penerima'));
  const lama = bacaIsian(b.jenis, undefined);
  if (lama && (!r || lama.isian[KUNCI_RELASI] === kunciRelasi(r))) return { ...lama, pesan: P.dilanjutkan };
  if (!r) return { isian: isianBaru(b), langkah: 0 };
  const asal = r.inovasi.slice(0, r.inovasi.indexOf('-'));
  const wilayah = { asal: tempat.get(asal), penerima: tempat.get(r.penerima) }[param.get('sebagai') ?? ''];
  const pihak = wilayah && pihakRelasi(r, wilayah.folder);
  return { isian: isianPembenaran(r, pihak ?? 'penerima', hariIni()), langkah: pihak ? 1 : 0, wilayah };
}
