/** The form that confirms an entry of the ledger: the pairs of one region, and what its word makes of them. */
import type { Temuan } from '../../domain/temuan.ts';
import { berkasDaerahBaru } from '../../format/usulan/berkas.ts';
import { letakTemuan } from '../../format/usulan/letak.ts';
import {
  berkasPihak,
  isianPembenaran,
  KUNCI_RELASI,
  kunciRelasi,
  medanPembenaran,
  pihakRelasi,
  type Pihak,
  type RelasiUsul,
} from '../../format/usulan/pembenaran.ts';
import { tanggalIndonesia } from '../../text/angka.ts';
import { PESAN_PEMBENARAN as P } from '../../text/pesan/pembenaran.ts';
import { hariIni } from '../hari-ini.ts';
import type { WilayahTerpilih } from '../ketik-wilayah.ts';
import { tombol, unsur } from '../unsur.ts';
import type { Konteks } from './konteks.ts';
import { muatBorang, muatRekaman } from './muat.ts';
import { gambarPasangan, sebutPasangan } from './pasangan.ts';
import type { Ragam, Usulan } from './ragam.ts';

export interface BahanRagam {
  relasi: readonly RelasiUsul[];
  tempat: ReadonlyMap<string, WilayahTerpilih>;
}

/** What is no date yet stays as it was typed. */
const hariTampil = (teks: string): string => (/^\d{4}(?:-\d{2}){0,2}$/.test(teks) ? tanggalIndonesia(teks) : teks);

const BELUM_PILIH: Temuan = {
  berkas: '',
  baris: 1,
  kolom: 1,
  medan: KUNCI_RELASI,
  aturan: 'rujukan',
  tingkat: 'galat',
  pesan: P.belumPilih,
  saran: P.saranPilih,
};

export function ragamPembenaran(b: BahanRagam): Ragam {
  const dipilih = (k: Konteks) => b.relasi.find((r) => kunciRelasi(r) === k.isian[KUNCI_RELASI]);
  /** The pair that is chosen, where the region is a side of it. */
  const pasangan = (k: Konteks): { r: RelasiUsul; pihak: Pihak; folder: string } | undefined => {
    const [r, folder] = [dipilih(k), k.folder()];
    const pihak = r && folder !== undefined ? pihakRelasi(r, folder) : undefined;
    return r && folder !== undefined && pihak ? { r, pihak, folder } : undefined;
  };
  return {
    namaTempat: () => P.daerah,
    sebelum(l, k) {
      const r = dipilih(k);
      if (l.id !== 'dibenarkan') {
        const p = pasangan(k);
        return p ? [unsur('p', '', unsur('strong', '', sebutPasangan(p.r, b.tempat, k)), ` ${P.sebagai[p.pihak]}`)] : [];
      }
      return r && !pasangan(k) ? [gambarPihak(r, b, k)] : [];
    },
    sesudah(l, k) {
      if (l.id !== 'dibenarkan') return pasangan(k) ? [] : [unsur('p', 'peringatan', `${P.pilih} ${P.saranPilih}.`)];
      const folder = k.folder();
      if (folder === undefined) return [unsur('p', 'keterangan', P.pilihDaerah)];
      return gambarPasangan(b, folder, k, (r) => {
        const pihak = pihakRelasi(r, folder)!;
        // The office is the same one, whatever it speaks about.
        const { kantor = '' } = k.isian;
        k.isian = { ...isianPembenaran(r, pihak, hariIni()), kantor };
        k.galat.clear();
        k.ubah();
      });
    },
    medan(l, k) {
      const p = pasangan(k);
      return p ? l.medan.filter((m) => m.kunci !== 'hubungan' || p.pihak === 'penerima') : [];
    },
    async susun(k, hari, tempat): Promise<Usulan> {
      const p = pasangan(k);
      if (!p) return { berkas: [], lama: [], temuan: [BELUM_PILIH] };
      const { jalur, ada } = berkasPihak(p.r, p.pihak, p.folder);
      const [{ teksPembenaran }, { borang: sasaran }, lama] = await Promise.all([
        import('./pemeriksa.ts'),
        muatBorang(p.pihak === 'asal' ? 'inovasi' : 'replikasi'),
        ada ? muatRekaman(jalur) : undefined,
      ]);
      // The other side's answer is asked for only of the adopter.
      const { hubungan, ...isian } = k.isian;
      const isi = teksPembenaran({
        pihak: p.pihak,
        relasi: p.r,
        borang: k.borang,
        sasaran,
        isian: p.pihak === 'penerima' && hubungan !== undefined ? { ...isian, hubungan } : isian,
        lama,
        hari,
      });
      return { berkas: [{ jalur, isi }, ...berkasDaerahBaru(tempat, hari)], lama: ada ? [jalur] : [] };
    },
    ringkas(k) {
      const p = pasangan(k);
      if (!p) return [];
      const { langkah = '', tanggal = '', berlakuSampai = '' } = k.isian as Record<string, string>;
      const nama = k.pilihan['langkah-replikasi']?.find(([id]) => id === langkah)?.[1] ?? langkah;
      const kata = P.menyatakan(nama.toLowerCase(), hariTampil(tanggal), hariTampil(berlakuSampai));
      return [unsur('p', '', unsur('strong', '', sebutPasangan(p.r, b.tempat, k)), ` ${P.sebagai[p.pihak]} ${kata}`)];
    },
    letak(k, t, teks) {
      if (t.medan === KUNCI_RELASI) return { langkah: 'dibenarkan', jalan: 'relasi', label: P.labelPilih };
      return letakTemuan(k.borang, k.isian, { ...t, medan: medanPembenaran(t.medan) }, teks);
    },
  };
}

/** Whoever came from an entry is one of its two sides. */
function gambarPihak(r: RelasiUsul, b: BahanRagam, k: Konteks): HTMLElement {
  const pihak = [b.tempat.get(r.inovasi.slice(0, r.inovasi.indexOf('-'))), b.tempat.get(r.penerima)].filter((w) => w !== undefined);
  return unsur(
    'div',
    '',
    unsur('p', '', unsur('strong', '', sebutPasangan(r, b.tempat, k)), ` ${P.wakili}`),
    unsur('p', 'tombol-baris', ...pihak.map((w) => tombol('tombol tombol--kedua', w.nama, () => k.pindah(w)))),
  );
}
