/** What was given and taken, and what can be done next. */
import { ringkasSuara } from '../../domain/bank/suara.ts';
import { sebaran } from '../../domain/bank/sebaran.ts';
import { jalurInovasi } from '../../domain/jalur.ts';
import { pekerjaanDaerah } from '../../domain/ringkasan/pekerjaan.ts';
import type { Relasi } from '../../domain/replikasi.ts';
import { NAMA_SYARAT } from '../../text/pesan/kesiapan.ts';
import { SUARA } from '../../text/pesan/label.ts';
import { PESAN_RINGKASAN as P, suaraSingkat } from '../../text/pesan/ringkasan.ts';
import type { SusunBaris } from './daerah.ts';
import { satuIsi, type BarisLaporan } from './laporan.ts';

export const barisReplikasi: SusunBaris = (d) => {
  const memberi = d.inovasi.flatMap((i) => i.relasi);
  const berjalan = sebaran(memberi).filter((s) => s.berjalan.length > 0);
  const suara = (hal: string, relasi: readonly Relasi[], jangkar: string): BarisLaporan[] =>
    relasi.length > 0 ? [satuIsi(hal, suaraSingkat(ringkasSuara(relasi), SUARA), { jalur: `daerah/${d.slug}/#${jangkar}` })] : [];
  const pasangan = berjalan.reduce((n, s) => n + s.berjalan.length, 0);
  return [
    ...(pasangan > 0 ? [satuIsi(P.menjalankan, P.menjalankanIsi(pasangan, berjalan.length))] : []),
    ...suara(P.diberikan, memberi, 'memberi'),
    ...suara(P.diterima, d.menerima, 'menerima'),
  ];
};

export const barisPekerjaan: SusunBaris = (d, k) => {
  const p = pekerjaanDaerah(d, k.tanggal);
  const { memberi, menerima } = p.belumDikonfirmasi;
  const [tipis] = p.palingTipis;
  const baris: (BarisLaporan | false)[] = [
    p.kurang.length > 0 &&
      satuIsi(
        P.lengkapi,
        P.lengkapiIsi(
          p.kurang.map((x) => ({ nama: NAMA_SYARAT[x.syarat], inovasi: x.inovasi })),
          d.inovasi.length,
        ),
        { jalur: 'tentang/kesiapan/' },
      ),
    tipis !== undefined && satuIsi(P.mulaiDari, P.mulaiDariIsi(p.palingTipis.map((i) => i.isi.nama)), { jalur: jalurInovasi(tipis) }),
    memberi + menerima > 0 &&
      satuIsi(P.konfirmasi, P.konfirmasiIsi(memberi, menerima), { jalur: `daerah/${d.slug}/#${memberi > 0 ? 'memberi' : 'menerima'}` }),
    p.kontakBasi &&
      satuIsi(P.kontak, P.kontakIsi, { jalur: d.kontak.isi.length > 0 ? `daerah/${d.slug}/#kontak` : 'tentang/#mengusulkan' }),
  ];
  return baris.filter((b) => b !== false);
};
