/** The owner's desk: forms for what the record leaves open, and the text that they make. Nothing of it leaves the browser. */
import { BULAN_SUARA, geserBulan } from '../domain/tanggal.ts';
import type { IdIsian } from '../format/isian-medan.ts';
import { teksIsian, teksTempel, type Pengakuan } from '../format/isian-teks.ts';
import { PESAN_MEJA as P } from '../text/pesan/meja.ts';
import { ambilJson } from './ambil.ts';
import { gambarBerkas, type SaluranKirim } from './berkas-jadi.ts';
import { hariIni } from './hari-ini.ts';
import { gambarKelompok, type Kelompok } from './meja/kelompok.ts';
import { gambarKontak, type KelompokKontak } from './meja/kontak.ts';
import type { Pilihan } from './meja/medan.ts';
import { unsur } from './unsur.ts';

interface DataMeja {
  id: string;
  slug: string;
  nama: string;
  berkas: string;
  pertanyaan: { id: Exclude<IdIsian, 'kunjungan' | 'tanya-jawab'> | 'kontak'; nama: string; tanya: string }[];
  ada: string[];
  lama: Record<string, unknown>;
  idSumber: string;
  sumber: { judul: string; penerbit: string };
  opd: [string, string][];
  kontak: [string, string][];
  saluran: SaluranKirim;
}

export async function pasangMeja(lipat: HTMLElement): Promise<void> {
  const d = JSON.parse(lipat.dataset['meja']!) as DataMeja;
  const satu = <E extends HTMLElement>(pemilih: string) => lipat.querySelector<E>(pemilih)!;
  const wadah = satu('[data-pertanyaan]');
  let pilihan: Pilihan;
  try {
    pilihan = { ...((await ambilJson('tentang/kesiapan/pilihan.json')) as Pilihan), opd: d.opd };
  } catch (galat) {
    wadah.replaceChildren(unsur('p', 'peringatan', P.gagal));
    throw galat;
  }
  const ada = new Set(d.ada);
  const kelompok: Kelompok[] = [];
  let kontak: KelompokKontak | undefined;
  wadah.replaceChildren(
    ...d.pertanyaan.map(({ id, nama, tanya }) => {
      let isi: HTMLElement;
      if (id === 'kontak') isi = (kontak = gambarKontak(d)).unsur;
      else {
        const k = gambarKelompok(id, nama, pilihan, ada);
        kelompok.push(k);
        isi = k.unsur;
      }
      return unsur('details', 'lipat', unsur('summary', '', `${nama}. ${tanya}`), isi);
    }),
  );
  for (const [id, nama] of [
    ['tanya-jawab', P.satuJawaban],
    ['kunjungan', P.kunjungan],
  ] as const) {
    const k = gambarKelompok(id, nama, pilihan, ada);
    kelompok.push(k);
    satu(`[data-kelompok="${id}"]`).replaceChildren(k.unsur);
  }

  const [status, hasil] = [satu('[data-status]'), satu('[data-hasil]')];
  satu('form').addEventListener('submit', (e) => {
    e.preventDefault();
    const hari = hariIni();
    const jadi = kelompok.map((k) => ({ nama: k.nama, ...k.susun(d.idSumber, hari) }));
    const kurang = jadi.filter((j) => j.kurang.length).map((j) => P.kurang(j.nama, j.kurang));
    const teksKontak = kontak?.susun(d.idSumber, hari) ?? (kontak ? undefined : '');
    if (teksKontak === undefined) kurang.push(P.kontakKurang);
    const isi = teksIsian({ ...d, potongan: jadi.flatMap((j) => j.potongan), pengakuan: dibenarkan(lipat, hari), hari });
    const teks = teksTempel(isi, teksKontak ?? '');
    const berisi = teks !== '';
    if (berisi) gambarBerkas(hasil, { judul: P.perihal(d.nama), isi: teks, letak: d.berkas, baru: false }, d.saluran, status);
    else hasil.replaceChildren();
    const pesan = [...kurang, berisi ? P.siap : kurang.length === 0 && P.kosong].filter((x) => x !== false);
    status.replaceChildren(...pesan.map((x) => unsur('p', '', x)));
  });
}

/** The regions that are ticked, each with the step that the ledger tells of; a step without a day stays without one. */
function dibenarkan(lipat: HTMLElement, hari: string): Pengakuan[] {
  return [...lipat.querySelectorAll<HTMLInputElement>('[data-klaim]:checked')].map(({ dataset }) => ({
    penerima: dataset['klaim']!,
    langkah: dataset['langkah']!,
    ...(dataset['tanggal'] !== undefined && { tanggal: dataset['tanggal'] }),
    berlakuSampai: geserBulan(hari, BULAN_SUARA),
  }));
}
