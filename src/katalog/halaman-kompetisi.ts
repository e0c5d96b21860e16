/** The list of competitions. */
import { jalurInovasi } from '../domain/jalur.ts';
import type { Katalog } from '../domain/katalog.ts';
import { bandingTeks } from '../domain/temuan.ts';
import { PESAN_KOMPETISI as P } from '../text/pesan/kompetisi.ts';
import { berkalender, jumlahAcara } from './kalender-kompetisi.ts';
import { ikutPerAjang, kartuAjang, type KartuAjang } from './kompetisi.ts';

/** What the leaders of the founding regions name in the press (detikJatim, 21 March 2022; Tribun Sumsel, 25 July 2019). */
const PIMPINAN = ['iga', 'kipp', 'inotek', 'inagara', 'budhipraja'];

export interface DaftarKompetisi {
  pimpinan: KartuAjang[];
  lain: { judul: string; ajang: KartuAjang[] }[];
  /** Awards of innovations that name none of the competitions on record, by name. */
  lainnya: { nama: string; butir: { inovasi: string; jalur: string; capaian: string; tahun?: number | undefined }[] }[];
  /** Undefined when no date is known at all. */
  kalender?: { jalur: string; jumlah: number; lewat: number } | undefined;
}

export function daftarKompetisi(k: Katalog): DaftarKompetisi {
  const sisa = [...k.kompetisi.keys()].filter((id) => !PIMPINAN.includes(id)).map((id) => kartuAjang(id, k));
  const lingkup = (k.kosakata.get('lingkup-kompetisi')?.nilai ?? []).map((v) => v.id);
  const perLingkup = Map.groupBy(sisa, (a) => a.lingkup.id);
  const acara = berkalender(k).map((id) => jumlahAcara(k, id));
  const lainnya = Map.groupBy(ikutPerAjang(k).get(undefined) ?? [], (x) => x.penghargaan.nama);
  return {
    pimpinan: PIMPINAN.filter((id) => k.kompetisi.has(id)).map((id) => kartuAjang(id, k)),
    lain: lingkup.flatMap((id) => {
      const ajang = perLingkup.get(id) ?? [];
      return ajang.length ? [{ judul: P.kelompok(ajang[0]!.lingkup.nama), ajang }] : [];
    }),
    lainnya: [...lainnya]
      .sort(([a], [b]) => bandingTeks(a.toLowerCase(), b.toLowerCase()))
      .map(([nama, ikut]) => ({
        nama,
        butir: ikut.map(({ inovasi: i, penghargaan: p }) => ({
          inovasi: `${i.isi.nama}, ${i.daerah.nama}`,
          jalur: jalurInovasi(i),
          capaian: p.capaian,
          tahun: p.tahun,
        })),
      })),
    kalender: acara.length
      ? {
          jalur: 'kompetisi/kalender.ics',
          jumlah: acara.reduce((n, a) => n + a.seluruh, 0),
          lewat: acara.reduce((n, a) => n + a.lewat, 0),
        }
      : undefined,
  };
}
