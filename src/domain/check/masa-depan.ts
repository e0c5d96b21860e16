import { jelajah } from '../jelajah.ts';
import { JENIS } from '../schema/index.ts';
import { lebihLambat } from '../tanggal.ts';
import type { Aturan, Temu } from './aturan.ts';

/** Days that a record may be ahead of the last commit, which dates the build. */
const LONGGAR_HARI = 31;

function batas(tanggal: string): string {
  const d = new Date(`${tanggal}T00:00:00Z`);
  d.setUTCDate(d.getUTCDate() + LONGGAR_HARI);
  return d.toISOString().slice(0, 10);
}

export const masaDepan: Aturan = {
  id: 'masa-depan',
  kalimat: `Tahun dan tanggal kejadian tidak berada di masa depan; kelonggarannya ${LONGGAR_HARI} hari.`,
  jalankan(k) {
    const paling = batas(k.tanggal);
    const temu: Temu[] = [];
    for (const entri of k.entri) {
      jelajah(JENIS[entri.jenis].skema, entri.isi, (tanda, nilai, jalan) => {
        if (tanda.waktu !== 'lampau') return;
        const t = String(nilai);
        if (lebihLambat(t, paling))
          temu.push({
            entri,
            jalan,
            pesan: `${t} masih di masa depan`,
            saran: `paling lambat ${paling.slice(0, t.length)}; periksa angkanya`,
          });
      });
    }
    return temu;
  },
};
