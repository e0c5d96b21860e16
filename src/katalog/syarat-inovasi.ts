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

/** "Could we?": what must be there, grouped; empty groups fall away. */
export function seksiSyarat(i: InovasiKatalog, k: Katalog, rujuk: (id: readonly string[] | undefined) => number[]): Seksi[] {
  const { isi } = i;
  const kata = (vocab: string, id: string) => labelKosakata(k, vocab, id);
  const k1 = (x: { teks: string; sumber?: string[] | undefined }) => ({ teks: x.teks, rujukan: rujuk(x.sumber) });
  const seksi: Seksi[] = [
    { judul: PESAN_SYARAT.prasyarat, butir: (isi.prasyarat ?? []).map((p) => ({ ...k1(p), kepala: kata('jenis-prasyarat', p.jenis) })) },
    {
      judul: PESAN_SYARAT.tim,
      butir: (isi.tim ?? []).map((t) => ({
        teks:
          t.jumlah === undefined
            ? t.peran
            : `${t.peran}: ${nilaiBersatuan(k, t.jumlah, PESAN_SYARAT.orang, t.ketepatan, t.jumlahAtas)}${t.keahlian ? `; ${t.keahlian}` : ''}`,
        rujukan: rujuk(t.sumber),
      })),
    },
    {
      judul: PESAN_SYARAT.waktu,
      butir: isi.waktu
        ? [
            {
              teks: [
                isi.waktu.bulanHinggaUjiCoba !== undefined && PESAN_SYARAT.hinggaUjiCoba(angka(isi.waktu.bulanHinggaUjiCoba)),
                isi.waktu.bulanHinggaPenerapan !== undefined && PESAN_SYARAT.hinggaPenerapan(angka(isi.waktu.bulanHinggaPenerapan)),
                isi.waktu.catatan,
              ]
                .filter(Boolean)
                .join('; '),
              rujukan: rujuk(isi.waktu.sumber),
            },
          ]
        : [],
    },
    {
      judul: PESAN_SYARAT.pelatihan,
      butir: isi.pelatihan
        ? [
            {
              teks: [isi.pelatihan.hari && PESAN_SYARAT.hari(angka(isi.pelatihan.hari)), isi.pelatihan.catatan].filter(Boolean).join('; '),
              rujukan: rujuk(isi.pelatihan.sumber),
            },
          ]
        : [],
    },
    {
      judul: PESAN_SYARAT.dasarHukum,
      butir: (isi.dasarHukum ?? []).map((d) => ({
        teks: PESAN_SYARAT.regulasi(d.nomor, d.tahun, d.tentang) + (d.catatan ? `. ${d.catatan}` : ''),
        kepala: kata('jenis-regulasi', d.jenis),
        tautan: d.url,
        rujukan: rujuk(d.sumber),
      })),
    },
    { judul: PESAN_SYARAT.regulasiPerluDibuat, butir: (isi.regulasiPerluDibuat ?? []).map(k1) },
    { judul: PESAN_SYARAT.kewenangan, butir: isi.kewenangan ? [k1(isi.kewenangan)] : [] },
    {
      judul: PESAN_SYARAT.perangkat,
      butir: [
        ...(isi.koneksi
          ? [
              {
                teks: [isi.koneksi.catatan, isi.koneksi.mbps && PESAN_SYARAT.mbps(angka(isi.koneksi.mbps))].filter(Boolean).join('; '),
                kepala: kata('koneksi', isi.koneksi.kebutuhan),
                rujukan: rujuk(isi.koneksi.sumber),
              },
            ]
          : []),
        ...(isi.perangkat ?? []).map(k1),
        ...(isi.server ? [{ ...k1(isi.server), kepala: PESAN_SYARAT.server }] : []),
        ...(isi.integrasi ?? []).map((x) => ({ ...k1(x), kepala: PESAN_SYARAT.integrasi })),
        ...(isi.bergantungPada ?? []).map((x) => ({
          teks: x.nama,
          kepala: PESAN_SYARAT.bergantung(kata('jenis-ketergantungan', x.jenis)),
          rujukan: rujuk(x.sumber),
        })),
      ],
    },
    { judul: PESAN_SYARAT.komponenInti, butir: (isi.komponenInti ?? []).map(k1) },
    {
      judul: PESAN_SYARAT.komponenAdaptif,
      butir: (isi.komponenAdaptif ?? []).map((x) => ({ ...k1(x), teks: x.ragam ? `${x.teks}: ${x.ragam}` : x.teks })),
    },
    { judul: PESAN_HAK.judul, butir: isi.hak ? hak(isi.hak, kata, rujuk) : [] },
    { judul: PESAN_SYARAT.kelompokRentan, butir: (isi.kelompokRentan ?? []).map(k1) },
  ];
  return seksi.map((s) => ({ ...s, butir: s.butir.filter((b) => b.teks || b.kepala) })).filter((s) => s.butir.length > 0);
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
