/** What it takes to copy an innovation, as groups of facts to print. */
import { labelKosakata, type InovasiKatalog, type Katalog } from '../domain/katalog.ts';
import { angka } from '../text/angka.ts';
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
    { judul: 'Prasyarat', butir: (isi.prasyarat ?? []).map((p) => ({ ...k1(p), kepala: kata('jenis-prasyarat', p.jenis) })) },
    {
      judul: 'Tim',
      butir: (isi.tim ?? []).map((t) => ({
        teks:
          t.jumlah === undefined
            ? t.peran
            : `${t.peran}: ${nilaiBersatuan(k, t.jumlah, 'orang', t.ketepatan, t.jumlahAtas)}${t.keahlian ? `; ${t.keahlian}` : ''}`,
        rujukan: rujuk(t.sumber),
      })),
    },
    {
      judul: 'Waktu penyiapan',
      butir: isi.waktu
        ? [
            {
              teks: [
                isi.waktu.bulanHinggaUjiCoba !== undefined && `${angka(isi.waktu.bulanHinggaUjiCoba)} bulan sampai uji coba`,
                isi.waktu.bulanHinggaPenerapan !== undefined && `${angka(isi.waktu.bulanHinggaPenerapan)} bulan sampai penerapan`,
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
      judul: 'Pelatihan',
      butir: isi.pelatihan
        ? [
            {
              teks: [isi.pelatihan.hari && `${angka(isi.pelatihan.hari)} hari`, isi.pelatihan.catatan].filter(Boolean).join('; '),
              rujukan: rujuk(isi.pelatihan.sumber),
            },
          ]
        : [],
    },
    {
      judul: 'Dasar hukum',
      butir: (isi.dasarHukum ?? []).map((d) => ({
        teks:
          [d.nomor && `Nomor ${d.nomor}`, d.tahun && `Tahun ${d.tahun}`, d.tentang && `tentang ${d.tentang}`].filter(Boolean).join(' ') +
          (d.catatan ? `. ${d.catatan}` : ''),
        kepala: kata('jenis-regulasi', d.jenis),
        tautan: d.url,
        rujukan: rujuk(d.sumber),
      })),
    },
    { judul: 'Regulasi yang masih perlu dibuat', butir: (isi.regulasiPerluDibuat ?? []).map(k1) },
    { judul: 'Kewenangan', butir: isi.kewenangan ? [k1(isi.kewenangan)] : [] },
    {
      judul: 'Internet dan perangkat',
      butir: [
        ...(isi.koneksi
          ? [
              {
                teks: [isi.koneksi.catatan, isi.koneksi.mbps && `paling sedikit ${angka(isi.koneksi.mbps)} Mbps`]
                  .filter(Boolean)
                  .join('; '),
                kepala: kata('koneksi', isi.koneksi.kebutuhan),
                rujukan: rujuk(isi.koneksi.sumber),
              },
            ]
          : []),
        ...(isi.perangkat ?? []).map(k1),
        ...(isi.server ? [{ ...k1(isi.server), kepala: 'Server' }] : []),
        ...(isi.integrasi ?? []).map((x) => ({ ...k1(x), kepala: 'Terhubung dengan' })),
        ...(isi.bergantungPada ?? []).map((x) => ({
          teks: x.nama,
          kepala: `Bergantung pada (${kata('jenis-ketergantungan', x.jenis).toLowerCase()})`,
          rujukan: rujuk(x.sumber),
        })),
      ],
    },
    { judul: 'Bagian yang tidak boleh dihilangkan', butir: (isi.komponenInti ?? []).map(k1) },
    {
      judul: 'Bagian yang boleh disesuaikan',
      butir: (isi.komponenAdaptif ?? []).map((x) => ({ ...k1(x), teks: x.ragam ? `${x.teks}: ${x.ragam}` : x.teks })),
    },
    { judul: 'Hak dan izin', butir: isi.hak ? hak(isi.hak, kata, rujuk) : [] },
    { judul: 'Kelompok rentan', butir: (isi.kelompokRentan ?? []).map(k1) },
  ];
  return seksi.map((s) => ({ ...s, butir: s.butir.filter((b) => b.teks || b.kepala) })).filter((s) => s.butir.length > 0);
}

function hak(
  h: NonNullable<InovasiKatalog['isi']['hak']>,
  kata: (v: string, id: string) => string,
  rujuk: (id: string[]) => number[],
): Seksi['butir'] {
  const rujukan = rujuk(h.sumber);
  const butir: [string, string | undefined][] = [
    ['Izin meniru', h.izin && kata('izin-replikasi', h.izin)],
    ['Pemilik', h.pemilik],
    ['Lisensi', h.lisensi],
    ['HAKI', h.haki],
    ['Boleh ditiru lagi oleh peniru', h.bolehReplikasiUlang === undefined ? undefined : h.bolehReplikasiUlang ? 'ya' : 'tidak'],
    ['Wajib menyebut asal', h.wajibAtribusi === undefined ? undefined : h.wajibAtribusi ? 'ya' : 'tidak'],
    ['Catatan', h.catatan],
  ];
  const hasil: Seksi['butir'] = butir.flatMap(([kepala, teks]) => (teks ? [{ kepala, teks, rujukan }] : []));
  if (h.repo) hasil.push({ kepala: 'Kode', teks: h.repo, tautan: h.repo, rujukan });
  return hasil;
}
