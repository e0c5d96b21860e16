/** Calendar files of competitions: every stage of which the day or the month is known, past ones included. */
import { besoknya, masaTahap, rentangTahap } from '../domain/kompetisi/jadwal.ts';
import { jalurKompetisi } from '../domain/jalur.ts';
import type { Katalog } from '../domain/katalog.ts';
import { keSlug } from '../domain/slug.ts';
import type { AcaraHarian, Kalender } from '../format/ics.ts';
import { PESAN_KALENDER as P } from '../text/pesan/kompetisi.ts';

/** Ids of the competitions that have a calendar file. */
export function berkalender(k: Katalog): string[] {
  return [...k.kompetisi.keys()].filter((id) => jumlahAcara(k, id).seluruh > 0);
}

/** How many stages the file of a competition holds, and how many of them are over. */
export function jumlahAcara(k: Katalog, id: string): { seluruh: number; lewat: number } {
  const tahap = (k.kompetisi.get(id)?.jadwal ?? []).filter((t) => rentangTahap(t));
  return { seluruh: tahap.length, lewat: tahap.filter((t) => masaTahap(t, k.tanggal) === 'sudah').length };
}

/**
 * @param id one competition, or all
 * @param alamat address of the site with its base, without a slash at its end
 */
export function kalender(k: Katalog, alamat: string, id?: string): Kalender {
  const ajang = [...k.kompetisi].filter(([x]) => id === undefined || x === id);
  const satu = id === undefined ? undefined : k.kompetisi.get(id);
  return {
    nama: satu ? P.namaSatu(satu.singkatan ?? satu.nama) : P.nama,
    per: k.tanggal,
    acara: ajang.flatMap(([x]) => acara(k, alamat, x)),
  };
}

function acara(k: Katalog, alamat: string, id: string): AcaraHarian[] {
  const { nama, singkatan, jadwal = [], sumber } = k.kompetisi.get(id)!;
  // The host of the content, not of this build: an event keeps its name wherever the site stands.
  const rumah = new URL(k.situs.alamat).host;
  const dipakai = new Map<string, number>();
  return jadwal.flatMap((t) => {
    const r = rentangTahap(t);
    if (!r) return [];
    const dasar = `${id}-${t.tahun}-${keSlug(t.tahap)}`;
    const ke = (dipakai.get(dasar) ?? 0) + 1;
    dipakai.set(dasar, ke);
    const judulSumber = sumber.filter((s) => t.sumber.includes(s.id)).map((s) => `${s.judul} (${s.penerbit})`);
    return {
      uid: `${dasar}${ke > 1 ? `-${ke}` : ''}@${rumah}`,
      judul: P.judul(singkatan ?? nama, t.tahun, t.tahap),
      mulai: r.dari,
      sesudah: besoknya(r.sampai),
      keterangan: [r.perBulan && P.perBulan, P.sumber(judulSumber), masaTahap(t, k.tanggal) !== 'sudah' && P.tanya]
        .filter(Boolean)
        .join(' '),
      url: `${alamat}/${jalurKompetisi(id)}`,
    };
  });
}
