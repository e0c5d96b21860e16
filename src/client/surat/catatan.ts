/** Above the sheet: an earlier step to be continued, or that the innovation is the visitor's own. */
import type { FaktaSurat, Isian } from '../../surat/bahan.ts';
import { naskahCocok } from '../../surat/cocok.ts';
import { relasiDengan, sebutLangkah } from '../../surat/tindak-lanjut.ts';
import { daftarKata } from '../../text/angka.ts';
import { PESAN_SURAT as P, type IdNaskah } from '../../text/pesan/naskah.ts';
import { tombol, unsur } from '../unsur.ts';

/** Nothing where a fresh letter is all there is to say. */
export function catatanSurat(i: FaktaSurat | undefined, d: Isian['daerah'], kini: IdNaskah, pilih: (n: IdNaskah) => void): Node[] {
  const cocok = naskahCocok(i, d?.slug);
  // Other papers are right at any step.
  if (!cocok || !i || (kini !== 'minat' && kini !== cocok)) return [];
  const langkah = relasiDengan(i, d?.slug)?.langkah ?? [];
  const isi =
    cocok === 'balasan'
      ? [unsur('p', '', P.milikSendiri)]
      : [
          unsur('p', '', cocok === 'pernyataan' ? P.sudahBerjalan : P.lanjutkan(daftarKata(langkah.map(sebutLangkah)))),
          ...(kini === 'tindak-lanjut' ? [unsur('p', '', P.lanjutkanArti)] : []),
        ];
  const ajakan: [IdNaskah, string][] = [
    [cocok, P.pakai[cocok as keyof typeof P.pakai]],
    ['minat', P.mulaiBaru],
  ];
  const ke = ajakan.filter(([n]) => n !== kini && !(cocok === 'balasan' && n === 'minat'));
  return [
    unsur(
      'div',
      'peringatan',
      ...isi,
      unsur('p', 'tombol-baris', ...ke.map(([n, teks]) => tombol('tombol tombol--kedua', teks, () => pilih(n)))),
    ),
  ];
}
