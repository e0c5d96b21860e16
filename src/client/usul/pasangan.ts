/** The pairs of the ledger that name one region, to choose one of them. */
import { lebihLambat } from '../../domain/tanggal.ts';
import { KUNCI_RELASI, kunciRelasi, pihakRelasi, type Pihak, type RelasiUsul } from '../../format/usulan/pembenaran.ts';
import { tanggalIndonesia } from '../../text/angka.ts';
import { PESAN_PEMBENARAN as P } from '../../text/pesan/pembenaran.ts';
import { alamat } from '../ambil.ts';
import { hariIni } from '../hari-ini.ts';
import type { WilayahTerpilih } from '../ketik-wilayah.ts';
import { tautanKe, unsur } from '../unsur.ts';
import { idMedan, type Konteks } from './konteks.ts';

type Tempat = ReadonlyMap<string, WilayahTerpilih>;

/** How many stand open; one more is no reason to fold. */
const TAMPAK = 8;

const namaInovasi = (r: RelasiUsul, k: Konteks): readonly [id: string, nama: string, daerah: string] =>
  k.rujukan.inovasi.find(([id]) => id === r.inovasi) ?? [r.inovasi, r.inovasi, ''];

/** Innovation, its origin and its adopter, in one line. */
export function sebutPasangan(r: RelasiUsul, tempat: Tempat, k: Konteks): string {
  const [, nama, asal] = namaInovasi(r, k);
  return `${P.tentang(nama, asal, tempat.get(r.penerima)?.nama ?? r.penerima)}.`;
}

/** What the ledger says of it, and whether this side has spoken. */
function keadaan(r: RelasiUsul, pihak: Pihak, k: Konteks): string {
  const langkah = k.pilihan['langkah-replikasi']?.find(([id]) => id === r.langkah)?.[1] ?? r.langkah;
  const sampai = pihak === 'asal' ? r.asalSampai : r.penerimaSampai;
  const kata = sampai === undefined ? undefined : (lebihLambat(hariIni(), sampai) ? P.lewat : P.sampai)(tanggalIndonesia(sampai));
  return [langkah.toLowerCase(), r.tanggal && tanggalIndonesia(r.tanggal), P.menurut[r.suara], kata].filter(Boolean).join(', ');
}

/** @param pilih called with the pair that is chosen */
export function gambarPasangan(
  b: { relasi: readonly RelasiUsul[]; tempat: Tempat },
  folder: string,
  k: Konteks,
  pilih: (r: RelasiUsul) => void,
): HTMLElement[] {
  const kelompok = (['asal', 'penerima'] as const).flatMap((pihak) => {
    const daftar = b.relasi.filter((r) => pihakRelasi(r, folder) === pihak);
    // What nobody of this region has confirmed yet comes first.
    const belum = (r: RelasiUsul) => (pihak === 'asal' ? r.asalSampai : r.penerimaSampai) === undefined;
    return daftar.length ? [{ pihak, daftar: [...daftar.filter(belum), ...daftar.filter((r) => !belum(r))] }] : [];
  });
  const nama = b.tempat.get(folder.slice(0, folder.indexOf('-')))?.nama ?? folder;
  const kosong = kelompok.length ? [] : [unsur('p', 'peringatan', `${P.kosong(nama)} `, tautanKe(alamat('usul/replikasi/'), P.catat))];
  const lapor = unsur('p', 'keterangan', `${P.keliru} `, tautanKe(alamat('usul/koreksi/?halaman=/replikasi/'), P.lapor));
  const wadah = unsur('div', '', ...kelompok.map((g) => satuKelompok(g.pihak, g.daftar, b.tempat, k, pilih)), ...kosong);
  wadah.id = idMedan('relasi');
  wadah.tabIndex = -1;
  return [wadah, lapor];
}

function satuKelompok(
  pihak: Pihak,
  daftar: readonly RelasiUsul[],
  tempat: Tempat,
  k: Konteks,
  pilih: (r: RelasiUsul) => void,
): HTMLElement {
  const butir = daftar.map((r) => {
    const c = unsur('input');
    c.type = 'radio';
    c.name = idMedan('relasi');
    c.value = kunciRelasi(r);
    c.checked = k.isian[KUNCI_RELASI] === c.value;
    c.addEventListener('change', () => pilih(r));
    const [, nama, asal] = namaInovasi(r, k);
    const judul = pihak === 'asal' ? P.dari(nama, tempat.get(r.penerima)?.nama ?? r.penerima) : P.dari(nama, asal);
    return unsur('label', 'centang', c, unsur('span', '', unsur('strong', '', judul), `: ${keadaan(r, pihak, k)}`));
  });
  const batas = butir.length > TAMPAK + 1 ? TAMPAK : butir.length;
  const sisa = butir.slice(batas);
  const lipat = unsur('details', 'usul__banyak', unsur('summary', '', P.sisa(sisa.length)), unsur('div', 'isian__pilihan', ...sisa));
  lipat.open = sisa.some((x) => x.querySelector('input')!.checked);
  return unsur(
    'fieldset',
    'isian__pilihan usul__pasangan',
    unsur('legend', '', P[pihak]),
    ...butir.slice(0, batas),
    sisa.length > 0 && lipat,
  );
}
