/** One competition as lists show it, and what the site holds of it. */
import { daftarPemenang, faktaPenghargaan, semuaIkut, type FaktaPenghargaan, type Ikut } from '../domain/kompetisi/ikut.ts';
import { tahapBerikut } from '../domain/kompetisi/jadwal.ts';
import { jalurDaerah, jalurKompetisi } from '../domain/jalur.ts';
import { labelKosakata, type Katalog } from '../domain/katalog.ts';
import type { Pemenang } from '../domain/schema/nasional.ts';
import { PESAN_KOMPETISI as P } from '../text/pesan/kompetisi.ts';
import { kapan } from './jadwal-kompetisi.ts';

export interface TercatatAjang {
  ikut: readonly Ikut[];
  pemenang: Pemenang['daftar'];
  fakta: readonly FaktaPenghargaan[];
}

export interface KartuAjang {
  id: string;
  jalur: string;
  nama: string;
  singkatan?: string | undefined;
  penyelenggara: string;
  lingkup: { id: string; nama: string };
  daerah?: { nama: string; jalur: string } | undefined;
  ringkasan: string;
  peserta: string[];
  /** The next known date in words; undefined when none is known. */
  berikut?: string | undefined;
  /** Empty where nothing is on record. */
  jumlah: string;
  /** What is not known, in words. */
  belum: string[];
}

const ikutSemua = new WeakMap<Katalog, ReturnType<typeof semuaIkut>>();
const perAjang = new WeakMap<Katalog, Map<string, TercatatAjang>>();

/** Entries of all innovations; read once per catalogue. */
export function ikutPerAjang(k: Katalog): ReturnType<typeof semuaIkut> {
  let m = ikutSemua.get(k);
  if (!m) ikutSemua.set(k, (m = semuaIkut(k)));
  return m;
}

/** All that the site holds of a competition; joined once per catalogue. */
export function tercatat(k: Katalog, id: string): TercatatAjang {
  let m = perAjang.get(k);
  if (!m) perAjang.set(k, (m = new Map()));
  let t = m.get(id);
  if (!t)
    m.set(
      id,
      (t = {
        ikut: ikutPerAjang(k).get(id) ?? [],
        pemenang: daftarPemenang(k.nasional.pemenang, id),
        fakta: faktaPenghargaan(k, id, k.kompetisi.get(id)!),
      }),
    );
  return t;
}

export function kartuAjang(id: string, k: Katalog): KartuAjang {
  const a = k.kompetisi.get(id)!;
  const t = tercatat(k, id);
  const tuan = a.daerah === undefined ? undefined : k.daerah.get(a.daerah);
  const nanti = tahapBerikut(a.jadwal ?? [], k.tanggal);
  const jumlah = P.jumlah(
    t.ikut.length,
    t.pemenang.reduce((n, d) => n + d.daerah.length, 0),
    t.fakta.length,
  );
  return {
    id,
    jalur: jalurKompetisi(id),
    nama: a.nama,
    singkatan: a.singkatan,
    penyelenggara: a.penyelenggara,
    lingkup: { id: a.lingkup, nama: labelKosakata(k, 'lingkup-kompetisi', a.lingkup) },
    daerah: tuan && { nama: tuan.nama, jalur: jalurDaerah(tuan) },
    ringkasan: a.ringkasan,
    peserta: (a.peserta ?? []).map((p) => p.teks),
    berikut: nanti && P.tahapBerikut(nanti.tahap, kapan(nanti)),
    jumlah,
    belum: [!a.peserta && P.gelapPeserta, !nanti && P.gelapJadwal, jumlah === '' && P.gelapIkut].filter((x) => x !== false),
  };
}
