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
import { bacaJawaban } from './jawaban-sendiri.ts';
import { salinTeks } from './salin.ts';
import { simpanBerkas } from './simpan-berkas.ts';
import { catatanSurat } from './surat/catatan.ts';
import { bacaFormulir, isianTersimpan, isiFormulir, lupakanIsian, simpanIsian } from './surat/isian.ts';
import type { IsiPaket } from './surat/paket.ts';

const satu = <E extends HTMLElement>(pemilih: string) => document.querySelector<E>(pemilih)!;
const akar = satu('[data-surat]');
const formulir = satu('[data-formulir]');
const pilihan = satu<HTMLSelectElement>('#surat-naskah');
const kotakDaerah = satu<HTMLInputElement>('#surat-daerah');
const lembar = satu('[data-lembar]');
const catatan = satu('[data-catatan]');
const status = satu('[data-status]');

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
let daerah: Isian['daerah'];

const daerahMalas = () => import('./surat/daerah.ts');
const berkasDaerah = akar.dataset['daerah']!;

/** A reply is written by the origin to another region. */
const daerahSurat = () => (jenis === 'balasan' && daerah?.slug === inovasi?.asal.slug ? undefined : daerah);

function bahan(): BahanSurat {
  const jawaban = inovasi ? bacaJawaban(inovasi.id) : [];
  return { inovasi, isian: { ...bacaFormulir(formulir), daerah: daerahSurat(), ...(jawaban.length > 0 && { jawaban }) } };
}

function gambar(): void {
  const isian = bacaFormulir(formulir);
  const bila = (nama: string, tampak: boolean) => (satu(`[data-bila=${nama}]`).hidden = !tampak);
  bila('jadwal', jenis === 'jadwal');
  bila('kantor', isian.penanda === 'bappeda' || isian.penanda === 'dinas' || ['kak', 'rab', 'sk-tim'].includes(jenis));
  pilihan.value = jenis;
  satu('[data-guna]').textContent = `${NASKAH[jenis].guna} ${NASKAH[jenis].kapan}`;
  satu('[data-label-daerah]').textContent = jenis === 'balasan' ? P.daerahPeminat : P.daerah;
  lembar.innerHTML = naskahHtml(susunNaskah(jenis, bahan()));
  catatan.replaceChildren(...catatanSurat(inovasi, daerah, jenis, pilihNaskah));
  simpanIsian({ ...isian, daerah });
  tulisAlamat();
}

function tulisAlamat(): void {
  const q = new URLSearchParams();
  if (daerah) q.set('d', daerah.slug);
  if (dipilih) q.set('surat', jenis);
  history.replaceState(null, '', `${location.pathname}${q.size > 0 ? `?${q}` : ''}${location.hash}`);
}

function pilihNaskah(n: IdNaskah): void {
  jenis = n;
  dipilih = true;
  kotakDaerah.value = daerahSurat()?.nama ?? '';
  gambar();
  // The button that was pressed is gone.
  if (document.activeElement === document.body) pilihan.focus();
}

function pakaiDaerah(d: NonNullable<Isian['daerah']>): void {
  daerah = d;
  if (!dipilih) jenis = naskahCocok(inovasi, d.slug) ?? (akar.dataset['surat'] as IdNaskah);
  kotakDaerah.value = daerahSurat()?.nama ?? '';
}

// The list of regions comes with the first visit to the box.
kotakDaerah.addEventListener('focus', () => void pasangDaerah(), { once: true });
async function pasangDaerah(): Promise<void> {
  const { pasangPilihDaerah } = await daerahMalas();
  pasangPilihDaerah(kotakDaerah, status, berkasDaerah, (d) => {
    // Whoever answers a letter names another region, not the own one, and stays with the answer.
    if (jenis === 'balasan') dipilih = true;
    else ingatDaerah(d.slug);
    pakaiDaerah(d);
    gambar();
    status.textContent = P.ditulisUntuk(d.nama);
  });
}
kotakDaerah.addEventListener('input', () => {
  if (kotakDaerah.value.trim() !== '' || !daerah) return;
  daerah = undefined;
  gambar();
});

// Text that names no region gives way to the region that is chosen.
kotakDaerah.addEventListener('change', () => daerahSurat() && (kotakDaerah.value = daerahSurat()!.nama));

formulir.addEventListener('input', (e) => {
  if (e.target === pilihan) pilihNaskah(pilihan.value as IdNaskah);
  else if (e.target !== kotakDaerah) gambar();
});

satu('[data-kosongkan]').addEventListener('click', () => {
  lupakanIsian();
  isiFormulir(formulir, {});
  gambar();
  status.textContent = P.kosong;
});
satu('[data-cetak]').addEventListener('click', () => print());
satu('[data-salin]').addEventListener('click', () => {
  void salinTeks(naskahTeks(susunNaskah(jenis, bahan()))).then((bisa) => (status.textContent = bisa ? P.tersalin : P.tidakTersalin));
});
satu('[data-unduh]').addEventListener('click', () =>
  unduh(`${keSlug(`${jenis} ${inovasi?.nama ?? ''} ${daerah?.nama ?? ''}`)}.docx`, async () => {
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
    },
    () => (status.textContent = P.gagal),
  );
}

async function mulai(): Promise<void> {
  const lama = isianTersimpan();
  isiFormulir(formulir, lama);
  satu<HTMLDetailsElement>('[data-rincian]').open = ['nomor', 'pejabat', 'tempat', 'alamat', 'narahubung', 'saluran', 'tanggal'].some(
    (n) => n in lama,
  );
  formulir.hidden = false;
  satu('[data-alat]').hidden = false;
  const slug = kueri.get('d') ?? lama.daerah?.slug ?? daerahSaya();
  if (slug !== undefined && slug === lama.daerah?.slug) pakaiDaerah(lama.daerah);
  else if (slug !== undefined) {
    try {
      const { daerahBernama } = await daerahMalas();
      const d = await daerahBernama(berkasDaerah, slug);
      if (d) pakaiDaerah(d);
    } catch {
      status.textContent = P.daerahTidakAda;
    }
  }
  gambar();
  akar.setAttribute('data-siap', '');
}

void mulai();
