/**
 * The page of official papers: form → sheet at every keystroke → .docx, print, text, package. Nothing typed is sent
 * anywhere; the libraries that write files come only when asked for. `[data-surat]` carries `data-siap` once it works.
 */
import { keSlug } from '../domain/slug.ts';
import type { BahanSurat, FaktaSurat, Isian } from '../surat/bahan.ts';
import { naskahCocok } from '../surat/cocok.ts';
import { naskahHtml } from '../surat/html.ts';
import { susunNaskah } from '../surat/semua.ts';
import { naskahTeks } from '../surat/teks.ts';
import { ID_NASKAH, NASKAH, PESAN_SURAT as P, type IdNaskah } from '../text/pesan/naskah.ts';
import { daerahSaya, ingatDaerah } from './daerah-saya.ts';
import { jawabanSurat, simpanJawaban } from './jawaban-sendiri.ts';
import { salinTeks } from './salin.ts';
import { simpanBerkas } from './simpan-berkas.ts';
import { catatanSurat } from './surat/catatan.ts';
import { bacaFormulir, isianTersimpan, isiFormulir, lupakanIsian, simpanIsian } from './surat/isian.ts';
import { tautanLanjut } from './surat/lanjut.ts';
import type { IsiPaket } from './surat/paket.ts';

const satu = <E extends HTMLElement>(pemilih: string) => document.querySelector<E>(pemilih)!;
const akar = satu('[data-surat]');
const formulir = satu('[data-formulir]');
const pilihan = satu<HTMLSelectElement>('#surat-naskah');
const kotakDaerah = satu<HTMLInputElement>('#surat-daerah');
const lembar = satu('[data-lembar]');
const catatan = satu('[data-catatan]');
const status = satu('[data-status]');
const lanjut = satu('[data-lanjut]');

const uraiData = <T>(nama: string): T | undefined => {
  const teks = akar.dataset[nama];
  return teks === undefined ? undefined : (JSON.parse(teks) as T);
};
const inovasi = uraiData<FaktaSurat>('fakta');
const paket = uraiData<IsiPaket>('paket');
/** Two folders up. */
const halamanInovasi = new URL('../../', location.href.split(/[?#]/)[0]);

const kueri = new URLSearchParams(location.search);
const diminta = ID_NASKAH.find((n) => n === kueri.get('surat'));
let jenis: IdNaskah = diminta ?? (akar.dataset['surat'] as IdNaskah);
/** The visitor chose the paper; a region chosen later does not change it. */
let dipilih = diminta !== undefined;
/** The visitor's own region; and of a reply, written by the origin, the one that asked. */
let daerah: Isian['daerah'];
let peminat: Isian['daerah'];

const daerahMalas = () => import('./surat/daerah.ts');
const berkasDaerah = akar.dataset['daerah']!;

const daerahSurat = () => (jenis === 'balasan' ? peminat : daerah);

function bahan(): BahanSurat {
  const jawaban = inovasi ? jawabanSurat(inovasi.id, daerah?.slug) : [];
  return { inovasi, isian: { ...bacaFormulir(formulir), daerah: daerahSurat(), ...(jawaban.length > 0 && { jawaban }) } };
}

function gambar(): void {
  const isian = bacaFormulir(formulir);
  const bila = (nama: string, tampak: boolean) => (satu(`[data-bila=${nama}]`).hidden = !tampak);
  bila('jadwal', jenis === 'jadwal');
  bila('kantor', isian.penanda === 'bappeda' || isian.penanda === 'dinas' || ['kak', 'rab', 'sk-tim'].includes(jenis));
  pilihan.value = jenis;
  // The page of one blank paper says it at its head.
  satu('[data-guna]').hidden = !inovasi && jenis === akar.dataset['surat'];
  satu('[data-guna]').textContent = `${NASKAH[jenis].guna} ${NASKAH[jenis].kapan}`;
  satu('[data-label-daerah]').textContent = jenis === 'balasan' ? P.daerahPeminat : P.daerah;
  lembar.innerHTML = naskahHtml(susunNaskah(jenis, bahan()));
  catatan.replaceChildren(...catatanSurat(inovasi, daerah, jenis, pilihNaskah));
  simpanIsian({ ...isian, daerah, inovasi: inovasi?.id, naskah: jenis });
  tulisAlamat();
}

function tulisAlamat(): void {
  const q = new URLSearchParams();
  const d = daerahSurat() ?? (dipilih ? undefined : daerah);
  if (d) q.set('d', d.slug);
  if (dipilih) q.set('surat', jenis);
  history.replaceState(null, '', `${location.pathname}${q.size > 0 ? `?${q}` : ''}${location.hash}`);
}

function pilihNaskah(n: IdNaskah): void {
  jenis = n;
  dipilih = true;
  lanjut.replaceChildren();
  kotakDaerah.value = daerahSurat()?.nama ?? '';
  gambar();
  // The button that was pressed is gone.
  if (document.activeElement === document.body) pilihan.focus();
}

function pakaiDaerah(d: Isian['daerah']): void {
  daerah = d;
  if (!dipilih) jenis = naskahCocok(inovasi, d?.slug) ?? (akar.dataset['surat'] as IdNaskah);
}

// The list of regions comes with the first visit to the box, or the next one when it did not.
const siapkanDaerah = () =>
  void pasangDaerah().catch(() => {
    status.textContent = P.daerahTidakAda;
    kotakDaerah.addEventListener('focus', siapkanDaerah, { once: true });
  });
kotakDaerah.addEventListener('focus', siapkanDaerah, { once: true });
async function pasangDaerah(): Promise<void> {
  const { pasangPilihDaerah } = await daerahMalas();
  const aturan = { kotak: kotakDaerah, status, kini: () => daerahSurat()?.nama, sendiri: () => jenis !== 'balasan' };
  pasangPilihDaerah(aturan, berkasDaerah, (d) => {
    if (jenis !== 'balasan') pakaiDaerah(d);
    else {
      // Whoever answers a letter names another region, not the own one, and stays with the answer.
      dipilih = true;
      peminat = d;
    }
    if (d) kotakDaerah.value = daerahSurat()?.nama ?? '';
    gambar();
    if (d) status.textContent = P.ditulisUntuk(d.nama);
  });
}

formulir.addEventListener('input', (e) => {
  if (e.target === pilihan) pilihNaskah(pilihan.value as IdNaskah);
  else if (e.target !== kotakDaerah) gambar();
});

satu('[data-kosongkan]').addEventListener('click', () => {
  lupakanIsian();
  if (inovasi) simpanJawaban(inovasi.id, undefined, []);
  ingatDaerah(undefined);
  isiFormulir(formulir, {});
  peminat = undefined;
  pakaiDaerah(undefined);
  kotakDaerah.value = '';
  lanjut.replaceChildren();
  gambar();
  status.textContent = P.kosong;
});
satu('[data-cetak]').addEventListener('click', () => print());
addEventListener('afterprint', tawarkanLanjut);
satu('[data-salin]').addEventListener('click', () => {
  void salinTeks(naskahTeks(susunNaskah(jenis, bahan()))).then((bisa) => {
    status.textContent = bisa ? P.tersalin : P.tidakTersalin;
    if (bisa) tawarkanLanjut();
  });
});
satu('[data-unduh]').addEventListener('click', () =>
  unduh(`${keSlug(`${jenis} ${inovasi?.nama ?? ''} ${daerahSurat()?.nama ?? ''}`)}.docx`, async () => {
    const { keDocx } = await import('../surat/docx.ts');
    return keDocx(susunNaskah(jenis, bahan()));
  }),
);
document.querySelector('[data-unduh-paket]')?.addEventListener('click', () =>
  unduh(`${keSlug(`paket ${inovasi!.nama}`)}.zip`, async () => {
    const { susunPaket } = await import('./surat/paket.ts');
    return susunPaket(paket!, bahan(), halamanInovasi.href);
  }),
);

function unduh(nama: string, buat: () => Promise<Blob>): void {
  status.textContent = P.menyiapkan;
  buat().then(
    (berkas) => {
      simpanBerkas(nama, berkas);
      status.textContent = P.terunduh;
      tawarkanLanjut();
    },
    () => (status.textContent = P.gagal),
  );
}

function tawarkanLanjut(): void {
  lanjut.replaceChildren(...(inovasi ? tautanLanjut(jenis) : []));
}

/** @throws Error when the list of regions does not come */
async function cariDaerah(slug: string | undefined, lama: Isian['daerah']): Promise<Isian['daerah']> {
  if (slug === undefined) return undefined;
  if (slug === lama?.slug) return lama;
  const { daerahBernama } = await daerahMalas();
  return daerahBernama(berkasDaerah, slug);
}

async function mulai(): Promise<void> {
  const lama = isianTersimpan();
  isiFormulir(formulir, lama);
  satu<HTMLDetailsElement>('[data-rincian]').open = ['nomor', 'pejabat', 'tempat', 'alamat', 'narahubung', 'saluran', 'tanggal'].some(
    (n) => n in lama,
  );
  formulir.hidden = false;
  satu('[data-alat]').hidden = false;
  const tersebut = kueri.get('d') ?? undefined;
  const kepadaPeminat = jenis === 'balasan' && tersebut !== inovasi?.asal.slug;
  const tertulis = kotakDaerah.value;
  try {
    const [sendiri, lain] = await Promise.all([
      cariDaerah((kepadaPeminat ? undefined : tersebut) ?? daerahSaya() ?? lama.daerah?.slug, lama.daerah),
      cariDaerah(kepadaPeminat ? tersebut : undefined, lama.daerah),
    ]);
    // Whoever chose or typed while the names travelled has the last word.
    if (!daerahSurat() && kotakDaerah.value === tertulis) {
      peminat = lain;
      if (sendiri) pakaiDaerah(sendiri);
      // Nothing changes under the fingers; the name stands there once the box is left.
      if (document.activeElement !== kotakDaerah) kotakDaerah.value = daerahSurat()?.nama ?? '';
    }
  } catch {
    status.textContent = P.daerahTidakAda;
  }
  gambar();
  akar.setAttribute('data-siap', '');
}

void mulai();
