/** A confirmation → the whole file of the side that gives it. */
import { PESAN_PEMBENARAN as P } from '../../text/pesan/pembenaran.ts';
import { idSumberBaru, perbarui, type Pengakuan } from '../isian-teks.ts';
import { bacaUsulan } from './baca.ts';
import { kunciBagian, teksUsulan } from './berkas.ts';
import { semuaMedan, type Borang } from './borang.ts';
import { keIsian, keNilai, type Isian } from './nilai.ts';
import type { Pihak, RelasiUsul } from './pembenaran.ts';

type Nilai = Record<string, unknown>;
type Langkah = Nilai & { langkah: string; sumber: string[] };
interface SatuSumber extends Nilai {
  id: string;
  judul: string;
  penerbit: string;
}

/** The office's word as a source of the file: a new one, or the same one of an earlier day. */
function berkutip(lama: readonly SatuSumber[], kantor: string, hari: string): { sumber: SatuSumber[]; id: string } {
  const judul = P.judulSumber(kantor);
  const sama = lama.find((s) => s.judul === judul && s.penerbit === kantor);
  const id = sama?.id ?? idSumberBaru(lama.map((s) => s.id));
  const kata: SatuSumber = { ...sama, id, judul, penerbit: kantor, jenis: 'resmi', tanggal: hari };
  return { id, sumber: sama ? lama.map((s) => (s === sama ? kata : s)) : [...lama, kata] };
}

/** A step that the file has is told anew in its place; another one comes after it. */
function denganLangkah(lama: readonly Langkah[], baru: Langkah): Langkah[] {
  const n = lama.findLastIndex(
    (l) => l.langkah === baru.langkah && (l['tanggal'] === undefined || baru['tanggal'] === undefined || l['tanggal'] === baru['tanggal']),
  );
  if (n < 0) return [...lama, baru];
  return lama.with(n, { ...lama[n], ...baru, sumber: [...new Set([...lama[n]!.sumber, ...baru.sumber])] });
}

/** States of a copy that a step says by itself. */
const KEADAAN: Record<string, string> = { berjalan: 'berjalan', berhenti: 'dihentikan' };

export interface BahanPembenaran {
  pihak: Pihak;
  relasi: Pick<RelasiUsul, 'inovasi' | 'penerima'>;
  /** Form of the confirmation itself, and of the file that it changes. */
  borang: Borang;
  sasaran: Borang;
  isian: Isian;
  /** Text of the file; the adopter may have none yet. */
  lama: string | undefined;
  /** Today, `YYYY-MM-DD`. */
  hari: string;
}

/** The whole file with the confirmation in it; nothing that it held is lost. @throws GalatFormat for a file that is none */
export function teksPembenaran(b: BahanPembenaran): string {
  const medan = semuaMedan(b.sasaran);
  const dibaca = b.lama === undefined ? {} : bacaUsulan(b.sasaran, b.lama);
  const nilai: Nilai = keNilai(medan, dibaca) ?? {};
  const { kantor = '', dokumen, catatan, hubungan, ...kata } = keNilai(semuaMedan(b.borang), b.isian) ?? {};
  const { id, sumber } = berkutip((nilai['sumber'] ?? []) as SatuSumber[], String(kantor), b.hari);
  const surat = dokumen === undefined ? {} : { dokumen: { ...(dokumen as Nilai), sumber: [id] } };
  const baru: Nilai =
    b.pihak === 'asal'
      ? {
          ...nilai,
          sumber,
          pengakuan: perbarui((nilai['pengakuan'] ?? []) as Pengakuan[], [
            {
              penerima: b.relasi.penerima,
              ...kata,
              ...surat,
              ...(catatan !== undefined && { catatan }),
              sumber: [id],
            } as unknown as Pengakuan,
          ]),
        }
      : penerima(b, nilai, { kata, surat, catatan, hubungan, id, sumber });
  const bagian = Object.fromEntries(
    b.sasaran.bagian.flatMap((j) => (kunciBagian(j) in dibaca ? [[kunciBagian(j), dibaca[kunciBagian(j)]!]] : [])),
  );
  return teksUsulan(b.sasaran, { ...keIsian(medan, baru), ...bagian }, b.hari);
}

interface Bagian {
  kata: Nilai;
  surat: Nilai;
  catatan: unknown;
  hubungan: unknown;
  id: string;
  sumber: SatuSumber[];
}

function penerima(b: BahanPembenaran, nilai: Nilai, { kata, surat, catatan, hubungan, id, sumber }: Bagian): Nilai {
  const { berlakuSampai, ...langkah } = kata;
  const keadaan = KEADAAN[String(langkah['langkah'])];
  return {
    ...nilai,
    inovasi: b.relasi.inovasi,
    ...(hubungan !== undefined && { hubungan }),
    langkah: denganLangkah(
      (nilai['langkah'] ?? []) as Langkah[],
      {
        ...langkah,
        ...surat,
        ...(catatan !== undefined && { keterangan: catatan }),
        sumber: [id],
      } as Langkah,
    ),
    ...(keadaan !== undefined && { keadaan: { nilai: keadaan, per: b.hari, sumber: [id] } }),
    ...(berlakuSampai !== undefined && { berlakuSampai }),
    sumber,
  };
}
