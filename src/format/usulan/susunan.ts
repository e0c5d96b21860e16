/** Which field stands in which step of which form. A test holds every field of the schemas against it. */
import { JENIS, type JenisBerkas } from '../../domain/schema/index.ts';
import { skemaJson } from '../../domain/skema-json.ts';
import { JUDUL_LANGKAH, type IdLangkah } from '../../text/pesan/usulan.ts';
import type { Borang, JenisUsulan } from './borang.ts';
import { medanSkema } from './medan.ts';

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
};

/** The form of one kind, from its schema. @throws Error when a step names a field that the schema does not have */
export function borang(jenis: JenisUsulan): Borang {
  const skema = skemaJson(jenis) as { properties: Record<string, unknown> };
  const medan = new Map(medanSkema(skema, new Set(DI_LUAR[jenis])).map((m) => [m.kunci, m]));
  const { dikenal = [], wajib = [] } = (JENIS[jenis] as JenisBerkas).bagian ?? {};
  return {
    jenis,
    urutan: Object.keys(skema.properties),
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
