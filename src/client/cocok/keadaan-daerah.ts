/** What is known of the visitor's region beside the problem it picks: poverty, stunting, regions like it. */
import type { BahanBanding } from '../../domain/banding/bahan.ts';
import { nilaiKonteks, seriKonteks } from '../../domain/banding/konteks.ts';
import type { Sekitar } from '../../domain/cocok/lingkar.ts';
import { PESAN_HASIL_COCOK as P } from '../../text/pesan/cocok.ts';
import { INDIKATOR_KONTEKS, tulisNilai } from '../../text/pesan/indikator-konteks.ts';
import { alamat } from '../ambil.ts';
import { tautanKe, unsur } from '../unsur.ts';

const TAMPIL = ['kemiskinan', 'stunting'] as const;
/** Themes whose own figure leads. */
const TEMA_STUNTING = 'stunting-gizi';
const SERUPA_TAMPIL = 3;

export function keadaanDaerah(b: BahanBanding, s: Sekitar, tema: string | undefined): HTMLElement {
  const urut = tema === TEMA_STUNTING ? [...TAMPIL].reverse() : TAMPIL;
  const serupa = s.serupa();
  return unsur(
    'div',
    'keadaan-saya',
    unsur('h3', '', tautanKe(alamat(`daerah/${s.acuan.slug}/`), P.keadaan(s.acuan.nama))),
    unsur('dl', 'fakta', ...urut.map((i) => satu(b, s, i))),
    unsur(
      'p',
      'keterangan',
      serupa.length
        ? P.serupa(
            serupa.slice(0, SERUPA_TAMPIL).map((d) => d.nama),
            serupa.length,
          )
        : P.tanpaSerupa,
    ),
  );
}

function satu(b: BahanBanding, { acuan }: Sekitar, indikator: (typeof TAMPIL)[number]): HTMLElement {
  const [seri] = seriKonteks([acuan], indikator);
  const nilai = seri && nilaiKonteks(acuan, indikator, seri);
  const nama = unsur('dt', '', INDIKATOR_KONTEKS[indikator].nama);
  if (!seri || !nilai) return unsur('div', '', nama, unsur('dd', '', indikator === 'stunting' ? P.belumSurvei : P.belumTercatat));
  const sumber = nilai.sumber.flatMap((n) => b.sumber[n] ?? []);
  return unsur(
    'div',
    '',
    nama,
    unsur('dd', '', unsur('strong', '', tulisNilai(indikator, nilai)), ` (${seri.tahun})`),
    unsur(
      'dd',
      'daftar-butir__kepala',
      seri.metode,
      '. ',
      `${P.sumber}: `,
      ...sumber.flatMap((x, n) => [n > 0 && '; ', x.url ? tautanKe(x.url, x.penerbit) : x.penerbit]),
      '.',
    ),
  );
}
