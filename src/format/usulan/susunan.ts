/** Which field stands in which step of which form. A test holds every field of the schemas against it. */
import { JENIS, type JenisBerkas } from '../../domain/schema/index.ts';
import { replikasiPublik } from '../../domain/schema/replikasi.ts';
import { skemaJson } from '../../domain/skema-json.ts';
import { PESAN_PEMBENARAN as P } from '../../text/pesan/pembenaran.ts';
import { JUDUL_LANGKAH, type IdLangkah } from '../../text/pesan/usulan.ts';
import type { Borang, JenisUsulan } from './borang.ts';
import { medanSkema, type Medan } from './medan.ts';

interface Langkah {
  id: IdLangkah;
  medan: readonly string[];
  /** The step that holds the sections of the text. */
  bagian?: true;
}

export const LANGKAH: Record<JenisUsulan, readonly Langkah[]> = {
  inovasi: [
    { id: 'identitas', medan: ['nama', 'kepanjangan', 'ringkasan', 'opd', 'urusan', 'urusanLain', 'tema', 'jenis', 'bentuk', 'sasaran'] },
    { id: 'sumber', medan: ['sumber'] },
    { id: 'cerita', medan: [], bagian: true },
    {
      id: 'keadaan',
      medan: ['tahapan', 'mulai', 'ujiCoba', 'inisiator', 'klasifikasi', 'sumberIdentitas', 'status', 'skala', 'kronologi'],
    },
    { id: 'hasil', medan: ['hasil', 'tingkatBukti', 'penghargaan'] },
    { id: 'biaya', medan: ['biaya', 'waktu', 'tim', 'pelatihan', 'keberlanjutan'] },
    {
      id: 'meniru',
      medan: ['langkah', 'komponenInti', 'komponenAdaptif', 'prasyarat', 'dasarHukum', 'koneksi', 'perangkat', 'hak', 'dokumen', 'bantuan'],
    },
    { id: 'pelajaran', medan: ['penghambat', 'risiko', 'jikaMengulang', 'tanyaJawab'] },
    { id: 'pengakuan', medan: ['pengakuan'] },
  ],
  replikasi: [
    { id: 'pasangan', medan: ['inovasi', 'hubungan', 'model', 'namaLokal', 'unit'] },
    { id: 'sumber', medan: ['sumber'] },
    { id: 'perjalanan', medan: ['langkah', 'keadaan', 'sebabBerhenti', 'berlakuSampai', 'bulanHinggaBerjalan'] },
    { id: 'penyesuaian', medan: ['perubahan', 'biayaNyata', 'tim', 'pelatihan', 'dasarHukum'] },
    { id: 'hasil', medan: ['hasil', 'kendala', 'catatan'] },
  ],
  kebutuhan: [
    { id: 'masalah', medan: ['judul', 'ringkasan', 'tema', 'urusan', 'opd', 'batas', 'status', 'tanggal', 'berlakuSampai'] },
    { id: 'sumber', medan: ['sumber'] },
    { id: 'cerita', medan: [], bagian: true },
  ],
  rencana: [
    { id: 'rencana', medan: ['nama', 'ringkasan', 'tahun', 'opd', 'urusan', 'tema', 'status', 'targetTahapan'] },
    { id: 'sumber', medan: ['sumber'] },
    { id: 'cerita', medan: [], bagian: true },
    { id: 'jadwal', medan: ['langkah'] },
    { id: 'anggaran', medan: ['anggaran', 'diajukan', 'inovasi', 'sebabBerhenti'] },
  ],
  kesepakatan: [
    { id: 'kesepakatan', medan: ['judul', 'jenis', 'nomor', 'tanggal', 'berlakuSampai', 'asal', 'pihak', 'inovasi'] },
    { id: 'sumber', medan: ['sumber'] },
    { id: 'isi', medan: ['lingkup', 'dasar', 'pelaksanaan', 'catatan'] },
  ],
};

/** Days that the form writes itself, and fields that editors fill in the file: a record that has them keeps them. */
export const DI_LUAR: Record<JenisUsulan, readonly string[]> = {
  inovasi: [
    'ditambahkan',
    'diperbarui',
    'diverifikasi',
    'namaLain',
    'alias',
    'penerus',
    'idLuar',
    'kematangan',
    'klaimReplikasi',
    'peringatanData',
    'tipis',
    'bergantungPada',
    'klasifikasiSpbe',
    'kewenangan',
    'server',
    'integrasi',
    'regulasiPerluDibuat',
    'kelompokRentan',
    'dampakKesenjangan',
    'hasil.ukuran',
    'status.sejak',
    'status.sebab',
    'prasyarat.uji',
    'bantuan.hariKunjungan',
    'bantuan.biayaPendampingan',
  ],
  replikasi: ['ditambahkan', 'diperbarui', 'inovasiLokal', 'kesepakatan', 'hasil.ukuran', 'keadaan.sejak', 'keadaan.sebab'],
  kebutuhan: ['ditambahkan', 'diperbarui'],
  rencana: ['ditambahkan', 'diperbarui'],
  kesepakatan: ['ditambahkan', 'diperbarui', 'pihak.id'],
};

/** The form of one kind, from its schema. @throws Error when a step names a field that the schema does not have */
export function borang(jenis: JenisUsulan): Borang {
  const skema = skemaJson(jenis) as { properties: Record<string, unknown> };
  const medan = new Map(medanSkema(skema, new Set(DI_LUAR[jenis]), jenis).map((m) => [m.kunci, m]));
  const { dikenal = [], wajib = [] } = (JENIS[jenis] as JenisBerkas).bagian ?? {};
  return {
    jenis,
    // Of both voices: the public one names the adopter, whom elsewhere the folder tells.
    urutan: Object.keys(jenis === 'replikasi' ? replikasiPublik.shape : skema.properties),
    bagian: [...dikenal],
    langkah: LANGKAH[jenis].map((l) => ({
      id: l.id,
      judul: JUDUL_LANGKAH[l.id],
      medan: l.medan.map((k) => {
        const m = medan.get(k);
        if (!m) throw new Error(`langkah ${l.id} menyebut medan ${k} yang tidak ada di skema ${jenis}`);
        return m;
      }),
      ...(l.bagian && { bagian: dikenal.map((judul) => ({ judul, wajib: wajib.includes(judul) })) }),
    })),
  };
}

/** Of an acknowledgement: whom it names is chosen, its source is the office's own word. */
const LUAR_PEMBENARAN = ['penerima', 'sumber', 'dokumen.sumber', 'dokumen.format', 'dokumen.dapatDisunting'];
const KANTOR_TERPANJANG = 160;

/** The form that confirms an entry of the ledger, for either side: what an acknowledgement holds, and what the adopter's file must have. */
export function borangPembenaran(): Borang {
  const { pengakuan } = (skemaJson('inovasi') as { properties: { pengakuan: { items: object } } }).properties;
  const { hubungan } = (skemaJson('replikasi') as { properties: { hubungan: object } }).properties;
  const skema = { properties: { hubungan } };
  const medan = new Map(
    [...medanSkema(pengakuan.items, new Set(LUAR_PEMBENARAN)), ...medanSkema(skema, new Set())].map((m) => [m.kunci, m]),
  );
  const bernama = (kunci: string, label: string, arti?: string): Medan => ({
    ...medan.get(kunci)!,
    label,
    ...(arti !== undefined && { arti }),
  });
  const kata: Medan[] = [
    bernama('langkah', P.langkah, P.artiLangkah),
    bernama('tanggal', P.tanggal),
    { ...bernama('hubungan', P.hubungan, P.artiHubungan), wajib: true },
    { kunci: 'kantor', jenis: 'teks', label: P.kantor, arti: P.artiKantor, wajib: true, maks: KANTOR_TERPANJANG },
    bernama('dokumen', P.dokumen),
    bernama('berlakuSampai', P.berlakuSampai, P.artiBerlaku),
    bernama('catatan', P.catatan),
  ];
  const langkah = [
    { id: 'dibenarkan' as const, medan: [] },
    { id: 'kata' as const, medan: kata },
  ];
  return {
    jenis: 'pembenaran',
    urutan: kata.map((m) => m.kunci),
    bagian: [],
    langkah: langkah.map((l) => ({ ...l, judul: JUDUL_LANGKAH[l.id] })),
  };
}
