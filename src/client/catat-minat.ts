/** The form "Catat minat ini" on a contact page. */
import { berkasMinat, teksCatatanMinat, teksTambahanMinat, type Minat } from '../format/catatan-minat.ts';
import { bekalMinat } from '../surat/bekal-minat.ts';
import { PESAN_DAERAH_SAYA } from '../text/pesan/daerah-saya.ts';
import { PESAN_MINAT as P } from '../text/pesan/minat.ts';
import { daerahDipilih } from './daerah-saya.ts';
import { gambarBerkas, type SaluranKirim } from './berkas-jadi.ts';
import { hariIni } from './hari-ini.ts';
import { pasangKetikWilayah, type WilayahTerpilih } from './ketik-wilayah.ts';
import { isianTersimpan } from './surat/isian.ts';
import { unsur } from './unsur.ts';

interface DataMinat {
  inovasi: string;
  slug: string;
  nama: string;
  asal: string;
  tercatat: Record<string, { langkah: string; berakhir?: string; sendiri: boolean }>;
  saluran: SaluranKirim;
}

export function pasangCatatMinat(lipat: HTMLElement): void {
  const d = JSON.parse(lipat.dataset['minat']!) as DataMinat;
  const satu = <E extends HTMLElement>(pemilih: string) => lipat.querySelector<E>(pemilih)!;
  const formulir = satu<HTMLFormElement>('form');
  const [status, hasil] = [satu('[data-status]'), satu('[data-hasil]')];
  const kotakDaerah = satu<HTMLInputElement>('#minat-daerah');
  const tanggal = satu<HTMLInputElement>('#minat-tanggal');
  let daerah: WilayahTerpilih | undefined;
  // The letter that was written in this tab; whatever stands in the form already stays.
  const surat = bekalMinat(isianTersimpan(), d.inovasi, hariIni());
  // A region chosen on this page speaks for itself; the letter of another one has nothing to add.
  const dipilih = daerahDipilih() ?? surat.daerah;
  const bekal = dipilih === surat.daerah ? surat : {};
  const [nomor, unit] = [satu<HTMLInputElement>('#minat-nomor'), satu<HTMLInputElement>('#minat-unit')];
  tanggal.max = hariIni();
  tanggal.value ||= bekal.tanggal ?? hariIni();
  nomor.value ||= bekal.nomor ?? '';
  unit.value ||= bekal.unit ?? '';
  const ganti = (x: WilayahTerpilih | undefined) => {
    daerah = x;
    // What was made stands for another region.
    hasil.replaceChildren();
    status.textContent = '';
  };
  pasangKetikWilayah(kotakDaerah, status, ganti, PESAN_DAERAH_SAYA.gagal, dipilih);

  const tolak = (pesan: string, medan: HTMLElement) => {
    hasil.replaceChildren();
    status.textContent = pesan;
    medan.focus();
  };
  const rapi = (medan: HTMLInputElement) => medan.value.replace(/\s+/g, ' ').trim() || undefined;
  formulir.addEventListener('submit', (e) => {
    e.preventDefault();
    if (!daerah) return tolak(P.tanpaDaerah, kotakDaerah);
    if (daerah.slug === d.asal) return tolak(P.milikSendiri, kotakDaerah);
    if (!tanggal.value || tanggal.value > hariIni()) return tolak(P.tanpaTanggal, tanggal);
    const m: Minat = {
      inovasi: d.inovasi,
      namaInovasi: d.nama,
      daerah: daerah.nama,
      unit: rapi(unit),
      nomor: rapi(nomor),
      tanggal: tanggal.value,
      hari: hariIni(),
    };
    const ada = d.tercatat[daerah.slug];
    const isi = ada?.sendiri ? teksTambahanMinat(m) : teksCatatanMinat(m);
    const b = { judul: P.perihal(d.nama, daerah.nama), isi, letak: berkasMinat(daerah.folder, d.slug), baru: !ada?.sendiri };
    gambarBerkas(hasil, b, d.saluran, status);
    if (ada) hasil.prepend(unsur('p', 'peringatan', (ada.sendiri ? P.sudahSendiri : P.sudahDisebut)(daerah.nama, ada)));
    status.textContent = P.siap;
  });
}
