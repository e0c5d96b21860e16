/** Who signs, under which letterhead, and who receives: forms of official letters between regional governments. */
import { tanggalIndonesia } from '../text/angka.ts';
import { alamatSurat, kepalaUnit } from '../text/pesan/surat.ts';
import { isi, kepala, namaDaerah, namaPendek, pemda, TITIK, type DaerahSurat, type FaktaSurat, type Isian } from './bahan.ts';
import type { TandaTangan } from './naskah.ts';

/** The secretary of the region signs for its head; heads of offices sign for themselves. */
const kepalaKantor = (s: Isian): boolean => s.penanda === 'bappeda' || s.penanda === 'dinas';

/** Name of the office that writes: what was typed, else the kind of office that was chosen. */
function kantor(s: Isian): string {
  const umum = s.penanda === 'bappeda' ? 'Badan Perencanaan Pembangunan' : 'Dinas';
  return s.kantor?.trim() || `${umum} ${TITIK}`;
}

/** Lines of the letterhead: of the head of the region its office, of others the government and their office. */
export function kop(d: DaerahSurat | undefined, s: Isian): string[] {
  const penanda = s.penanda ?? 'kepala-daerah';
  if (penanda === 'kepala-daerah') {
    const provinsi = d && d.jenis !== 'provinsi' && d.provinsi;
    return [kepala(d).toUpperCase(), ...(provinsi ? [`PROVINSI ${provinsi.toUpperCase()}`] : [])];
  }
  return [pemda(d).toUpperCase(), (penanda === 'sekda' ? 'Sekretariat Daerah' : kantor(s)).toUpperCase()];
}

export function penandaTangan(d: DaerahSurat | undefined, s: Isian): TandaTangan {
  const nama = isi(s.pejabat);
  const bawah = [`Pangkat ${TITIK}`, `NIP ${TITIK}`];
  if (kepalaKantor(s)) return { jabatan: [`${kepalaUnit(kantor(s))},`], nama, bawah };
  if (s.penanda === 'sekda') return { jabatan: [`a.n. ${kepala(d)}`, 'Sekretaris Daerah,'], nama, bawah };
  return { jabatan: [`${kepala(d)},`], nama };
}

/** An office with its region, unless its name carries it already. */
export function diDaerah(unit: string, d: DaerahSurat | undefined): string {
  const termuat = d && ` ${unit.toLowerCase()} `.includes(` ${namaPendek(d).toLowerCase()} `);
  return termuat ? unit : `${unit} ${namaDaerah(d)}`;
}

/** Plans and budgets are signed by the head of an office, whoever signs the letters. */
export function tandaKantor(d: DaerahSurat | undefined, s: Isian): TandaTangan {
  return tandaBertanggal(d, kepalaKantor(s) ? s : { ...s, penanda: 'dinas', pejabat: undefined });
}

/** The signature of a paper that carries place and date at its foot. */
export function tandaBertanggal(d: DaerahSurat | undefined, s: Isian): TandaTangan {
  const t = penandaTangan(d, s);
  return { ...t, jabatan: [`${isi(s.tempat)}, ${tanggalSurat(s)}`, ...t.jabatan] };
}

/** Where the office that runs the innovation is not named. */
export const UNIT_UMUM = 'perangkat daerah yang membidangi riset dan inovasi';
export const BAPPEDA = 'Badan Perencanaan Pembangunan Daerah atau sebutan lain';

export const tanggalSurat = (s: Isian): string => (s.tanggal ? tanggalIndonesia(s.tanggal) : TITIK);

/** Heads of regions write to heads of regions, for the attention of the office; heads of offices to the office. */
export function kepadaAsal(i: FaktaSurat | undefined, s: Isian): string[] {
  if (!i) return kepalaKantor(s) ? [kepalaUnit(TITIK), namaDaerah(undefined)] : [kepala(undefined), `u.p. ${kepalaUnit(TITIK)}`];
  const { kepada, up } = alamatSurat(i.asal, i.unit && kepalaUnit(i.unit));
  if (!kepalaKantor(s)) return [kepada, up];
  return [diDaerah(kepalaUnit(i.unit ?? UNIT_UMUM), i.asal)];
}

export const BSKDN = 'Kepala Badan Strategi Kebijakan Dalam Negeri, Kementerian Dalam Negeri';

/** Kemendagri's agency for regional innovation, the planning office of the origin, and the writer's own superior. */
export function tembusan(i: FaktaSurat | undefined, s: Isian): string[] {
  return [
    BSKDN,
    diDaerah(kepalaUnit(i?.koordinator ?? BAPPEDA), i?.asal),
    ...(kepalaKantor(s) ? [`${kepala(s.daerah)} (sebagai laporan)`] : []),
  ];
}
