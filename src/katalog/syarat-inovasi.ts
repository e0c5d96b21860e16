/** What it takes to copy an innovation, as groups of facts to print. */
import { labelKosakata, type InovasiKatalog, type Katalog } from '../domain/katalog.ts';
import { angka } from '../text/angka.ts';
import { PESAN_HAK, PESAN_SYARAT } from '../text/pesan/fakta.ts';
import type { Kalimat } from './fakta-inovasi.ts';
import { nilaiBersatuan } from './kartu.ts';

export interface Seksi {
  judul: string;
  butir: (Kalimat & { kepala?: string | undefined; tautan?: string | undefined })[];
}

type Butir = Seksi['butir'];

/** What it takes, each kind of need by itself; kinds of which nothing is known are empty. */
export function butirSyarat(i: InovasiKatalog, k: Katalog, rujuk: (id: readonly string[] | undefined) => number[]) {
  const { isi } = i;
  const kata = (vocab: string, id: string) => labelKosakata(k, vocab, id);
  const k1 = (x: { teks: string; sumber?: string[] | undefined }) => ({ teks: x.teks, rujukan: rujuk(x.sumber) });
  const { waktu, pelatihan, koneksi } = isi;
  const butir = {
    prasyarat: (isi.prasyarat ?? []).map((p) => ({ ...k1(p), kepala: kata('jenis-prasyarat', p.jenis) })),
    tim: (isi.tim ?? []).map((t) => ({
      teks:
        t.jumlah === undefined
          ? t.peran
          : `${t.peran}: ${nilaiBersatuan(k, t.jumlah, PESAN_SYARAT.orang, t.ketepatan, t.jumlahAtas)}${t.keahlian ? `; ${t.keahlian}` : ''}`,
      rujukan: rujuk(t.sumber),
    })),
    waktu: waktu
      ? [
          {
            teks: [
              waktu.bulanHinggaUjiCoba !== undefined && PESAN_SYARAT.hinggaUjiCoba(angka(waktu.bulanHinggaUjiCoba)),
              waktu.bulanHinggaPenerapan !== undefined && PESAN_SYARAT.hinggaPenerapan(angka(waktu.bulanHinggaPenerapan)),
              waktu.catatan,
            ]
              .filter(Boolean)
              .join('; '),
            rujukan: rujuk(waktu.sumber),
          },
        ]
      : [],
    pelatihan: pelatihan
      ? [
          {
            teks: [pelatihan.hari && PESAN_SYARAT.hari(angka(pelatihan.hari)), pelatihan.catatan].filter(Boolean).join('; '),
            rujukan: rujuk(pelatihan.sumber),
          },
        ]
      : [],
    dasarHukum: (isi.dasarHukum ?? []).map((d) => ({
      teks: PESAN_SYARAT.regulasi(d.nomor, d.tahun, d.tentang) + (d.catatan ? `. ${d.catatan}` : ''),
      kepala: kata('jenis-regulasi', d.jenis),
      tautan: d.url,
      rujukan: rujuk(d.sumber),
    })),
    regulasiPerluDibuat: (isi.regulasiPerluDibuat ?? []).map(k1),
    kewenangan: isi.kewenangan ? [k1(isi.kewenangan)] : [],
    koneksi: koneksi
      ? [
          {
            teks: [koneksi.catatan, koneksi.mbps && PESAN_SYARAT.mbps(angka(koneksi.mbps))].filter(Boolean).join('; '),
            kepala: kata('koneksi', koneksi.kebutuhan),
            rujukan: rujuk(koneksi.sumber),
          },
        ]
      : [],
    perangkat: [
      ...(isi.perangkat ?? []).map(k1),
      ...(isi.server ? [{ ...k1(isi.server), kepala: PESAN_SYARAT.server }] : []),
      ...(isi.integrasi ?? []).map((x) => ({ ...k1(x), kepala: PESAN_SYARAT.integrasi })),
    ],
    bergantung: (isi.bergantungPada ?? []).map((x) => ({
      teks: x.nama,
      kepala: PESAN_SYARAT.bergantung(kata('jenis-ketergantungan', x.jenis)),
      rujukan: rujuk(x.sumber),
    })),
    komponenInti: (isi.komponenInti ?? []).map(k1),
    komponenAdaptif: (isi.komponenAdaptif ?? []).map((x) => ({ ...k1(x), teks: x.ragam ? `${x.teks}: ${x.ragam}` : x.teks })),
    hak: isi.hak ? hak(isi.hak, kata, rujuk) : [],
    kelompokRentan: (isi.kelompokRentan ?? []).map(k1),
  } satisfies Record<string, Butir>;
  return Object.fromEntries(Object.entries(butir).map(([id, daftar]) => [id, daftar.filter((b: Butir[number]) => b.teks || b.kepala)])) as {
    [Id in keyof typeof butir]: Butir;
  };
}

/** "Could we?": what must be there, grouped; empty groups fall away. */
export function seksiSyarat(i: InovasiKatalog, k: Katalog, rujuk: (id: readonly string[] | undefined) => number[]): Seksi[] {
  const b = butirSyarat(i, k, rujuk);
  const seksi: Seksi[] = [
    { judul: PESAN_SYARAT.prasyarat, butir: b.prasyarat },
    { judul: PESAN_SYARAT.tim, butir: b.tim },
    { judul: PESAN_SYARAT.waktu, butir: b.waktu },
    { judul: PESAN_SYARAT.pelatihan, butir: b.pelatihan },
    { judul: PESAN_SYARAT.dasarHukum, butir: b.dasarHukum },
    { judul: PESAN_SYARAT.regulasiPerluDibuat, butir: b.regulasiPerluDibuat },
    { judul: PESAN_SYARAT.kewenangan, butir: b.kewenangan },
    { judul: PESAN_SYARAT.perangkat, butir: [...b.koneksi, ...b.perangkat, ...b.bergantung] },
    { judul: PESAN_SYARAT.komponenInti, butir: b.komponenInti },
    { judul: PESAN_SYARAT.komponenAdaptif, butir: b.komponenAdaptif },
    { judul: PESAN_HAK.judul, butir: b.hak },
    { judul: PESAN_SYARAT.kelompokRentan, butir: b.kelompokRentan },
  ];
  return seksi.filter((s) => s.butir.length > 0);
}

function hak(
  h: NonNullable<InovasiKatalog['isi']['hak']>,
  kata: (v: string, id: string) => string,
  rujuk: (id: string[]) => number[],
): Seksi['butir'] {
  const rujukan = rujuk(h.sumber);
  const yaTidak = (ya: boolean | undefined) => (ya === undefined ? undefined : PESAN_HAK.yaTidak(ya));
  const butir: [string, string | undefined][] = [
    [PESAN_HAK.izin, h.izin && kata('izin-replikasi', h.izin)],
    [PESAN_HAK.pemilik, h.pemilik],
    [PESAN_HAK.lisensi, h.lisensi],
    [PESAN_HAK.haki, h.haki],
    [PESAN_HAK.bolehReplikasiUlang, yaTidak(h.bolehReplikasiUlang)],
    [PESAN_HAK.wajibAtribusi, yaTidak(h.wajibAtribusi)],
    [PESAN_HAK.catatan, h.catatan],
  ];
  const hasil: Seksi['butir'] = butir.flatMap(([kepala, teks]) => (teks ? [{ kepala, teks, rujukan }] : []));
  if (h.repo) hasil.push({ kepala: PESAN_HAK.kode, teks: h.repo, tautan: h.repo, rujukan });
  return hasil;
}
