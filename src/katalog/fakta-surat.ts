/** What official papers take from the record of an innovation, as plain data that travels in its page. */
import { antara, berakhirPada } from '../domain/bank/antara.ts';
import { dinyatakanTiruan } from '../domain/bank/keadaan.ts';
import { pengeluaran } from '../domain/banding/biaya.ts';
import { jalurInovasi } from '../domain/jalur.ts';
import { labelKosakata, type DaerahKatalog, type InovasiKatalog, type Katalog } from '../domain/katalog.ts';
import { pilihSumber, type LangkahRelasi } from '../domain/replikasi.ts';
import type { Biaya, Sumber } from '../domain/schema/dasar.ts';
import type { BiayaSurat, DaerahSurat, FaktaSurat, RelasiSurat } from '../surat/bahan.ts';
import { daftarKata, tanggalIndonesia } from '../text/angka.ts';
import { PESAN_FAKTA } from '../text/pesan/fakta.ts';
import { biayaTampil, namaDana } from './fakta-inovasi.ts';
import { pertanyaanTerbuka } from './pertanyaan.ts';
import { butirSyarat } from './syarat-inovasi.ts';

/** Papers name sources in words; the numbers of a page's list mean nothing there. */
const TANPA_NOMOR = () => [];

/** `situs` is the address of the site with its base, without a slash at the end; undefined while it has none. */
export function faktaSurat(i: InovasiKatalog, k: Katalog, situs: string | undefined): FaktaSurat {
  const { isi, daerah } = i;
  const syarat = butirSyarat(i, k, TANPA_NOMOR);
  const unit = i.opd.find((o) => !o.induk) ?? i.opd[0];
  const induk = daerah.opd.isi.find((o) => o.id === unit?.induk) ?? unit;
  const teks = (b: { teks: string }[]) => b.map((x) => x.teks);
  return {
    id: i.id,
    nama: isi.nama,
    kepanjangan: isi.kepanjangan,
    ringkasan: isi.ringkasan,
    alamat: situs && `${situs}/${jalurInovasi(i)}`,
    asal: { ...daerahSurat(daerah), slug: daerah.slug },
    unit: induk?.nama,
    koordinator: badanPerencanaan(daerah),
    pertanyaan: pertanyaanTerbuka(i),
    langkah: teks(isi.langkah ?? []),
    caraKerja: butirBernomor(i.bagian.find((b) => b.judul === 'Cara kerja')?.teks ?? ''),
    inti: teks(isi.komponenInti ?? []),
    tim: teks(syarat.tim),
    prasyarat: teks(syarat.prasyarat),
    waktu: syarat.waktu[0]?.teks,
    kunjungan: isi.bantuan?.hariKunjungan && daftarKata(isi.bantuan.hariKunjungan.hari, 'atau'),
    biaya: biayaSurat(i, k),
    pemilikHak: isi.hak?.pemilik,
    bolehUlang: isi.hak?.bolehReplikasiUlang,
    relasi: relasiSurat(i, k),
  };
}

/** Items of the numbered list in a section, without marks of Markdown and citations. */
export function butirBernomor(teks: string): string[] {
  return [...teks.matchAll(/^\d+[.)] (.+)$/gm)].map((m) =>
    m[1]!
      .replace(/\[\^[^\]]+\]/g, '')
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replace(/[*_`]+/g, '')
      .trim(),
  );
}

export function daerahSurat(d: DaerahKatalog): DaerahSurat {
  return { nama: d.nama, jenis: d.jenis, provinsi: d.jenis === 'provinsi' ? undefined : d.provinsi };
}

/** The planning office by the name that the region's own list gives it; of several the one that also has research and innovation. */
function badanPerencanaan(d: DaerahKatalog): string | undefined {
  const calon = d.opd.isi.filter((o) => !o.induk && /^badan (perencanaan|riset)|^bapp?e|^brida/i.test(o.nama));
  return (calon.find((o) => /riset|inovasi|penelitian|litbang/i.test(o.nama)) ?? calon[0])?.nama;
}

/** What origin and copies paid, the origin's first. Money that is no cost of running it is left out. */
function biayaSurat(i: InovasiKatalog, k: Katalog): BiayaSurat[] {
  const kata = (vocab: string, id: string) => labelKosakata(k, vocab, id);
  const baris = (daftar: readonly Biaya[], daerah: string, sumber: readonly Sumber[]): BiayaSurat[] =>
    daftar.filter(pengeluaran).map((b) => {
      const t = biayaTampil(b, kata, TANPA_NOMOR);
      const tahun = b.tahun
        ? b.sampaiTahun
          ? PESAN_FAKTA.sampai(b.tahun, b.sampaiTahun)
          : String(b.tahun)
        : PESAN_FAKTA.tahunTakDiketahui;
      const dana = namaDana(b, kata);
      return {
        untuk: t.teks,
        jenis: t.jenis,
        jumlah: t.jumlah,
        tahun,
        asal: dana ? `${daerah}; ${dana}` : daerah,
        sumber: penerbit(pilihSumber(sumber, b.sumber)),
      };
    });
  return [
    ...baris(i.isi.biaya?.rincian ?? [], i.daerah.nama, i.isi.sumber),
    ...i.relasi.flatMap((r) => r.catatan.flatMap((c) => baris(c.biayaNyata ?? [], k.daerah.get(r.penerima)?.nama ?? r.penerima, c.sumber))),
  ];
}

const penerbit = (sumber: readonly Sumber[]): string => daftarKata([...new Set(sumber.map((s) => s.penerbit))]);

/** Steps that a letter can refer to: what both regions took part in, or what one of them wrote down itself. A promise is no step. */
function dapatDirujuk(l: LangkahRelasi): boolean {
  return l.langkah !== 'janji' && l.langkah !== 'berhenti' && (l.langkah !== 'minat' || l.suara !== 'publik');
}

/**
 * What the ledger and the agreements know of each region and this innovation; nothing where no step can be referred to.
 * A similar policy or a pilot of the same programme is no step between the two regions.
 */
function relasiSurat(i: InovasiKatalog, k: Katalog): RelasiSurat[] {
  return [...antara(i, k.kesepakatan, k.tanggal)].flatMap(([kode, { keadaan, relasi: r, kesepakatan }]) => {
    const daerah = k.daerah.get(kode);
    const langkah = [
      ...(r && dinyatakanTiruan(r) ? r.langkah.filter(dapatDirujuk) : []).map((l) => ({
        nama: labelKosakata(k, 'langkah-replikasi', l.langkah),
        tanggal: l.tanggal && tanggalIndonesia(l.tanggal),
        sumber: penerbit(l.sumber),
      })),
      ...kesepakatan.map((x) => ({
        nama: x.jenis === 'lainnya' ? x.judul : labelKosakata(k, 'jenis-kesepakatan', x.jenis),
        nomor: x.nomor,
        tanggal: tanggalIndonesia(x.tanggal),
        ...(berakhirPada(x, k.tanggal) && { berakhir: tanggalIndonesia(x.berlakuSampai!) }),
        sumber: penerbit(pilihSumber(x.sumber, x.dasar)),
      })),
    ];
    return daerah && langkah.length > 0 ? [{ slug: daerah.slug, berjalanSebagaiTiruan: keadaan === 'tiruan', langkah }] : [];
  });
}
