/**
 * "Bisakah daerah saya?" on the contact page: each prerequisite gets an answer from the facts of the visitor's region,
 * or a question. Answers stay in this tab: the letter takes them from `sessionStorage`, and nothing sends them.
 */
import type { HasilUji, UjiFakta } from '../domain/cocok/bisakah.ts';
import { JAWABAN, KEADAAN, PESAN_BISAKAH as P, ringkasanBisakah, sebutUji, type Jawab } from '../text/pesan/bisakah.ts';
import { daerahSaya, saatDaerahDipilih } from './daerah-saya.ts';
import { bacaJawaban, simpanJawaban } from './jawaban-sendiri.ts';
import { daftarPendek, gantiSimpanan, type Simpanan } from './simpanan.ts';
import { unsur } from './unsur.ts';

const akar = document.querySelector<HTMLElement>('[data-bisakah]')!;
const satu = <E extends HTMLElement>(pemilih: string) => akar.querySelector<E>(pemilih)!;
const kotak = satu<HTMLInputElement>('#daerah-bisakah');
const ringkasan = satu('[data-ringkasan]');
const surat = satu<HTMLAnchorElement>('[data-surat]');
const simpan = satu<HTMLButtonElement>('[data-simpan]');
const butir = [...akar.querySelectorAll<HTMLLIElement>('[data-butir]')];
const ID = akar.dataset['bisakah']!;

/** Slug of the region for which the answers are given. */
let daerah = daerahSaya();
/** By the text of the prerequisite. */
let jawaban = jawabanTersimpan();
let hasil: HasilUji[] = butir.map(() => ({ keadaan: 'belum-diketahui' }));
let namaDaerah: string | undefined;

function jawabanTersimpan(): Map<string, Jawab> {
  return new Map(bacaJawaban(ID, daerah).map((x) => [x.teks, x.jawab]));
}

/** What a fact has settled is no answer of the visitor any more. */
function ingatJawaban(): void {
  const isi = butir.flatMap((li, n) => {
    const jawab = jawaban.get(teks(li));
    return jawab && hasil[n]!.keadaan === 'belum-diketahui' ? [{ teks: teks(li), jawab }] : [];
  });
  simpanJawaban(ID, daerah, isi);
}

/** Answers for another region stay behind; those for none go along. */
function pindahDaerah(slug: string): void {
  const milikLain = daerah !== undefined && daerah !== slug;
  daerah = slug;
  if (milikLain) jawaban = jawabanTersimpan();
  ingatJawaban();
}

const teks = (li: HTMLLIElement) => li.querySelector('[data-teks]')!.textContent;

/** Yes, not yet, unknown: asked where no fact answers. */
function pertanyaan(li: HTMLLIElement, nomor: number): HTMLFieldSetElement {
  const pilihan = (Object.entries(JAWABAN) as [Jawab, string][]).map(([nilai, nama]) => {
    const radio = unsur('input');
    radio.type = 'radio';
    radio.name = `jawab-${nomor}`;
    radio.value = nilai;
    radio.checked = jawaban.get(teks(li)) === nilai;
    radio.addEventListener('change', () => {
      jawaban.set(teks(li), nilai);
      ingatJawaban();
      tandai();
    });
    return unsur('label', 'centang', radio, nama);
  });
  return unsur('fieldset', 'bisakah__jawab', unsur('legend', 'tersembunyi', `${P.jawab}: ${teks(li)}`), ...pilihan);
}

/** Drawn anew when facts arrive; whoever stands on an answer stays there. */
function gambar(): void {
  const di = akar.querySelector<HTMLInputElement>('[data-jawab] input:focus');
  for (const [n, li] of butir.entries()) {
    li.querySelector('[data-jawab]')?.remove();
    const h = hasil[n]!;
    const fakta = sebutUji(li.dataset['fakta'] ?? '', h);
    const isi =
      h.keadaan === 'belum-diketahui'
        ? unsur(
            'div',
            '',
            namaDaerah !== undefined &&
              li.dataset['fakta'] !== undefined &&
              unsur('p', 'keterangan', P.takDiketahui(li.dataset['fakta'], namaDaerah)),
            pertanyaan(li, n),
          )
        : unsur('p', 'keterangan', unsur('strong', '', KEADAAN[h.keadaan]), fakta && `: ${fakta}`);
    isi.dataset['jawab'] = '';
    li.append(isi);
  }
  if (di) akar.querySelector<HTMLInputElement>(`input[name=${di.name}][value=${di.value}]`)?.focus();
  tandai();
}

/** Marks of the list and the sentence below it. */
function tandai(): void {
  const n = { terpenuhi: 0, belum: 0, jawabYa: 0, jawabBelum: 0, sisa: 0 };
  for (const [i, li] of butir.entries()) {
    const { keadaan } = hasil[i]!;
    const jawab = jawaban.get(teks(li));
    if (keadaan !== 'belum-diketahui') n[keadaan]++;
    else if (jawab === 'ya') n.jawabYa++;
    else if (jawab === 'belum') n.jawabBelum++;
    else if (jawab === undefined) n.sisa++;
    const tampil = keadaan === 'belum-diketahui' ? { ya: 'terpenuhi', belum: 'belum', 'tidak-tahu': '' }[jawab ?? 'tidak-tahu'] : keadaan;
    if (tampil) li.dataset['keadaan'] = tampil;
    else delete li.dataset['keadaan'];
  }
  ringkasan.textContent = ringkasanBisakah(n, namaDaerah);
}

const alamatSurat = surat.href;
function tujuSurat(slug: string | undefined): void {
  surat.href = slug === undefined ? alamatSurat : `${alamatSurat}?d=${encodeURIComponent(slug)}`;
}

function tandaiSimpan(): void {
  const ada = daftarPendek().some(([a]) => a === akar.dataset['alamat']);
  simpan.textContent = ada ? P.tersimpan : P.simpan;
  simpan.setAttribute('aria-pressed', String(ada));
}
simpan.addEventListener('click', () => {
  const ini: Simpanan = [akar.dataset['alamat']!, akar.dataset['nama']!];
  if (gantiSimpanan(ini) === undefined) ringkasan.textContent = P.gagalSimpan;
  tandaiSimpan();
});

/** Facts of regions travel once a region is looked for or chosen elsewhere on the page, or when one is remembered. */
async function siapkanDaerah(): Promise<void> {
  const { pasangDaerah } = await import('./cocok/daerah-bisakah.ts');
  await pasangDaerah({
    akar,
    kotak,
    status: ringkasan,
    uji: butir.map((li) => (li.dataset['uji'] === undefined ? undefined : (JSON.parse(li.dataset['uji']) as UjiFakta))),
    terpilih: (nama, slug, baru) => {
      namaDaerah = nama;
      hasil = baru;
      pindahDaerah(slug);
      tujuSurat(slug);
      gambar();
    },
  });
}

for (const alat of akar.querySelectorAll<HTMLElement>('[data-alat]')) alat.hidden = false;
satu('.bisakah__daftar').dataset['hidup'] = '';
tujuSurat(daerahSaya());
tandaiSimpan();
gambar();
let pasangan: Promise<void> | undefined;
const pasang = () => {
  pasangan ??= siapkanDaerah();
  // The network may be back at the next try.
  pasangan.catch(() => (pasangan = undefined));
};
kotak.addEventListener('focus', pasang);
// A list of names that was left brings back what stood there.
kotak.addEventListener('blur', tandai);
saatDaerahDipilih(pasang);
if (daerahSaya() !== undefined) pasang();
