/** The region of a paper, typed or named in the address. */
import { daerahBerslug } from '../../banding/pilah.ts';
import { kodeProvinsi } from '../../domain/banding/kelompok.ts';
import type { BahanBanding, DaerahBanding } from '../../domain/banding/bahan.ts';
import type { Isian } from '../../surat/bahan.ts';
import { PESAN_SURAT as P } from '../../text/pesan/naskah.ts';
import { muatBahan } from '../banding/data.ts';
import { pasangKotakDaerah, type AturanKotakDaerah } from '../kotak-daerah.ts';

type DaerahIsian = NonNullable<Isian['daerah']>;

function keIsian(b: BahanBanding, d: DaerahBanding): DaerahIsian {
  const provinsi = d.jenis === 'provinsi' ? undefined : b.daerah.find((x) => x.jenis === 'provinsi' && x.kode === kodeProvinsi(d));
  return { slug: d.slug, nama: d.nama, jenis: d.jenis, ...(provinsi && { provinsi: provinsi.nama.replace(/^Provinsi /, '') }) };
}

/** The region of this address, a former one too; nothing where there is none. @throws Error when the list does not come */
export async function daerahBernama(berkas: string, slug: string): Promise<DaerahIsian | undefined> {
  const b = await muatBahan(berkas);
  const d = daerahBerslug(b, slug);
  return d && keIsian(b, d);
}

/** Makes the box offer regions. `berkas` is their list, below the site. */
export function pasangPilihDaerah(
  a: Pick<AturanKotakDaerah<DaerahBanding>, 'kotak' | 'status' | 'kini' | 'sendiri'>,
  berkas: string,
  pilih: (d: DaerahIsian | undefined) => void,
): void {
  pasangKotakDaerah<DaerahBanding>({
    ...a,
    muat: () => muatBahan(berkas),
    gagal: () => (a.status.textContent = P.daerahTidakAda),
    pilih: (d) => (d ? void muatBahan(berkas).then((b) => pilih(keIsian(b, d))) : pilih(undefined)),
    longgar: true,
  });
}
