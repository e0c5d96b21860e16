/** What the forms below /usul/ need of the catalogue: choices, ids to refer to, the records themselves. */
import type { Katalog } from '../domain/katalog.ts';
import { kodeFolder, type Suara } from '../domain/replikasi.ts';
import { bandingTeks } from '../domain/temuan.ts';
import { jenisBerkas, type NamaJenis } from '../domain/schema/index.ts';
import { FOLDER_KOSONG } from '../format/usulan/berkas.ts';
import type { Borang, JenisUsulan } from '../format/usulan/borang.ts';
import type { Medan } from '../format/usulan/medan.ts';
import type { Isian } from '../format/usulan/nilai.ts';
import { berkasPihak, isianPembenaran, type Pihak, type RelasiUsul } from '../format/usulan/pembenaran.ts';
import { teksPembenaran } from '../format/usulan/tulis-pembenaran.ts';
import { tulisYaml } from '../format/yaml-tulis.ts';
import { PESAN_PEMBENARAN as P } from '../text/pesan/pembenaran.ts';
import { borang, borangPembenaran } from '../format/usulan/susunan.ts';
import { daftarBerkas } from '../reader/berkas.ts';
import { akarIsi } from '../reader/tanggal.ts';

type Butir = [id: string, label: string];

export interface BorangTampil {
  borang: Borang;
  /** Vocabulary → its values. */
  pilihan: Record<string, Butir[]>;
}

const dariMedan = (medan: readonly Medan[]): string[] => medan.flatMap((m) => [...(m.dari ? [m.dari] : []), ...dariMedan(m.anak ?? [])]);

/** One form with the values that its fields offer, for the browser. */
export function borangTampil(jenis: JenisUsulan | 'pembenaran', k: Katalog): BorangTampil {
  const b = jenis === 'pembenaran' ? borangPembenaran() : borang(jenis);
  const dari = new Set(b.langkah.flatMap((l) => dariMedan(l.medan)));
  // A new office needs a kind.
  if (dari.has('@opd')) dari.add('jenis-opd');
  const nama = [...dari].filter((n) => !n.startsWith('@'));
  return {
    borang: b,
    pilihan: Object.fromEntries(nama.map((n) => [n, (k.kosakata.get(n)?.nilai ?? []).map((v): Butir => [v.id, v.label])])),
  };
}

/** Ids that a record may refer to, and the names by which people know them; one file for all forms. */
export interface RujukanTampil {
  /** Region folder that exists → its offices. */
  opd: Record<string, Butir[]>;
  inovasi: [id: string, nama: string, daerah: string][];
  kompetisi: Butir[];
  edisi: string[];
  kesepakatan: string[];
  /** Vocabularies that the check knows. */
  kosakata: Record<string, string[]>;
}

export function rujukanTampil(k: Katalog): RujukanTampil {
  return {
    opd: Object.fromEntries(
      [...k.daerah.values()].filter((d) => d.profil).map((d) => [d.folder, d.opd.isi.map((o): Butir => [o.id, o.nama])]),
    ),
    inovasi: k.inovasi.map((i) => [i.id, i.isi.nama, i.daerah.nama]),
    kompetisi: [...k.kompetisi].map(([id, x]) => [id, x.nama]),
    edisi: [...k.edisi.keys()],
    kesepakatan: k.kesepakatan.map((x) => x.id),
    kosakata: Object.fromEntries([...k.kosakata].map(([nama, v]) => [nama, v.nilai.map((n) => n.id)])),
  };
}

/** Kinds of records that a page shows and a visitor may want to mend. */
const REKAMAN: ReadonlySet<NamaJenis> = new Set<NamaJenis>([
  'daerah',
  'opd',
  'inovasi',
  'replikasi',
  'kebutuhan',
  'rencana',
  'kesepakatan',
  'replikasiPublik',
  'kesepakatanPublik',
  'kompetisi',
  'kematangan',
  'kosakata',
]);

/** Their files as they lie in git, so that they can be mended without one. Paths below the content. */
export function rekaman(): { jalur: string; baca: () => string }[] {
  return daftarBerkas(akarIsi()).filter((b) => REKAMAN.has(jenisBerkas(b.jalur)?.jenis as NamaJenis));
}

/** The whole ledger, for the form that confirms and for the check that no pair is told twice. */
export function relasiTampil(k: Katalog): RelasiUsul[] {
  const berkas = Map.groupBy(
    daftarBerkas(akarIsi()).flatMap(({ jalur, baca }) => {
      const j = jenisBerkas(jalur);
      if (j?.jenis !== 'replikasi' && j?.jenis !== 'replikasiPublik') return [];
      const isi = JSON.parse(baca()) as { inovasi: string; penerima?: string };
      return [{ jalur, pasangan: `${isi.inovasi} ${isi.penerima ?? kodeFolder(j.folder!)}` }];
    }),
    (b) => b.pasangan,
  );
  const sampai = (r: Katalog['relasi'][number], suara: Suara) =>
    r.langkah
      .flatMap((l) => (l.suara === suara && l.berlakuSampai ? [l.berlakuSampai] : []))
      .sort(bandingTeks)
      .at(-1);
  return k.relasi.map((r) => {
    const [asal, penerima] = [sampai(r, 'asal'), sampai(r, 'penerima')];
    return {
      inovasi: r.inovasi,
      penerima: r.penerima,
      suara: r.suara,
      langkah: r.terakhir.langkah,
      ...(r.terakhir.tanggal !== undefined && { tanggal: r.terakhir.tanggal }),
      ...(r.catatan[0] && { hubungan: r.catatan[0].hubungan }),
      ...(asal !== undefined && { asalSampai: asal }),
      ...(penerima !== undefined && { penerimaSampai: penerima }),
      berkas: (berkas.get(`${r.inovasi} ${r.penerima}`) ?? []).map((b) => b.jalur).sort(bandingTeks),
    };
  });
}

export type ContohPembenaran = Record<Pihak, { berkas: string; isi: string }>;

/** What each side writes, by the form's own writer. It names no region: what stands between angles has to be replaced. */
export function contohPembenaran(k: Katalog): ContohPembenaran {
  const r: RelasiUsul = {
    inovasi: P.contohInovasi,
    penerima: P.contohKode,
    suara: 'publik',
    langkah: 'berjalan',
    hubungan: 'dinyatakan',
    berkas: [],
  };
  const isian: Isian = { ...isianPembenaran(r, 'penerima', k.tanggal), tanggal: k.tanggal.slice(0, 7), kantor: P.contohKantor };
  const { langkah, tanggal, berlakuSampai } = isian;
  const letak = (pihak: Pihak) => berkasPihak(r, pihak, FOLDER_KOSONG).jalur;
  return {
    asal: { berkas: letak('asal'), isi: tulisYaml({ pengakuan: [{ penerima: r.penerima, langkah, tanggal, berlakuSampai }] }) },
    penerima: {
      berkas: letak('penerima'),
      isi: teksPembenaran({
        pihak: 'penerima',
        relasi: r,
        borang: borangPembenaran(),
        sasaran: borang('replikasi'),
        isian,
        lama: undefined,
        hari: k.tanggal,
      }),
    },
  };
}
