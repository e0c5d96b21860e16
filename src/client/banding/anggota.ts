/** The members of a group, each with a box to tick; similar ones say why and by how much. */
import type { KelompokDipilih } from '../../banding/alamat.ts';
import { SERI_PALING_BANYAK } from '../../banding/dasar.ts';
import type { DaerahBanding } from '../../domain/banding/bahan.ts';
import type { Kelompok } from '../../domain/banding/kelompok.ts';
import type { Serupa } from '../../domain/banding/serupa.ts';
import { PESAN_PILIH_KELOMPOK as P } from '../../text/pesan/banding.ts';
import { alasanSerupa, jarakSerupa, PESAN_SERUPA } from '../../text/pesan/serupa.ts';
import { unsur } from '../unsur.ts';

/** Similar regions have no end; further down nobody looks. */
const SERUPA_TAMPIL = 20;

/**
 * @param dipilih slugs that stand first in their lists, so that what is compared is in sight
 * @param centang tells of a tick; returns false where it must not stand
 */
export function anggotaKelompok(
  k: Kelompok,
  acuan: DaerahBanding,
  { jenis, pilihan }: Pick<KelompokDipilih, 'jenis' | 'pilihan'>,
  dipilih: ReadonlySet<string>,
  centang: (d: DaerahBanding, ya: boolean) => boolean,
): DocumentFragment {
  const isi = document.createDocumentFragment();
  if (k.tanpaSerupa) {
    isi.append(unsur('p', 'peringatan', PESAN_SERUPA.tanpa[k.tanpaSerupa](acuan.nama)));
    return isi;
  }
  const jumlah = k.sejenis.length + k.lain.length;
  if (jumlah === 0) {
    isi.append(unsur('p', 'keterangan', P.kosong[jenis]));
    return isi;
  }
  const dahulu = (x: DaerahBanding, y: DaerahBanding) => Number(dipilih.has(y.slug)) - Number(dipilih.has(x.slug));
  const sejenis = [...k.sejenis].sort((x, y) => dahulu(x.daerah, y.daerah));
  const lain = [...k.lain].sort(dahulu);
  const tampil = jenis === 'serupa' ? sejenis.slice(0, SERUPA_TAMPIL) : sejenis;
  const satu = (daerah: DaerahBanding, serupa?: Serupa) => butir(daerah, serupa, (ya) => centang(daerah, ya));
  isi.append(
    unsur('p', 'keterangan', jenis === 'serupa' ? P.banyakSerupa(tampil.length, jumlah) : P.banyak(jumlah, SERI_PALING_BANYAK - 1)),
  );
  if (jenis === 'pulau') isi.append(unsur('p', 'keterangan', P.artiPulau(acuan.pulau)));
  if (jenis === 'serupa') isi.append(unsur('p', 'keterangan', PESAN_SERUPA.arti(acuan.jenis, pilihan.bobotKemiskinan)));
  const kotak = unsur('fieldset', 'segi anggota', unsur('legend', '', P.anggota));
  if (tampil.length) kotak.append(unsur('ul', 'anggota__daftar', ...tampil.map((s) => satu(s.daerah, s.serupa))));
  if (lain.length) kotak.append(unsur('p', 'anggota__jenis', P.lain), unsur('ul', 'anggota__daftar', ...lain.map((d) => satu(d))));
  isi.append(kotak);
  return isi;
}

function butir(d: DaerahBanding, serupa: Serupa | undefined, centang: (ya: boolean) => boolean): HTMLLIElement {
  const kotak = unsur('input');
  kotak.type = 'checkbox';
  kotak.value = d.slug;
  kotak.addEventListener('change', () => {
    if (!centang(kotak.checked)) kotak.checked = !kotak.checked;
  });
  const alasan = serupa && unsur('span', 'anggota__alasan', [...alasanSerupa(serupa), jarakSerupa(serupa)].join(' · '));
  return unsur('li', '', unsur('label', 'centang', kotak, unsur('span', 'centang__nama', d.nama, alasan)));
}
