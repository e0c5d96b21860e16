/** The page of the replication bank, the files of the ledger and the voices on innovation pages, recounted from the content. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { semuaBerkas } from '../../scripts/lib/folder.ts';
import { AKAR } from '../../scripts/lib/proses.ts';
import { akarIsi } from '../../src/reader/tanggal.ts';
import { PASANGAN, SUARA, type KeadaanHitung, type Pasangan } from '../bantu/hitung-relasi.ts';
import { DAERAH } from '../bantu/isi-mentah.ts';
import { angkaDalam } from '../bantu/tulis-id.ts';
import { beda, tanpaSalah } from '../bantu/uji-bagan.ts';
import { bacaJson, DASAR, DIST, petik, tanpaEntitas, uraiCsv } from './alat.ts';

const HTML = readFileSync(join(DIST, 'replikasi/index.html'), 'utf8');
const polos = (html: string) => tanpaEntitas(html.replace(/<[^>]*>/g, ' ')).replace(/\s+/g, ' ').trim(); // prettier-ignore
const bagian = (id: string) => HTML.split(`aria-labelledby="${id}"`)[1]!.split('aria-labelledby="')[0]!;
const tautan = (html: string, pola: RegExp) => petik(html, /href="([^"]*)"/g).map((h) => h.slice(DASAR.length)).filter((h) => pola.test(h)); // prettier-ignore

const slug = new Map(DAERAH.map((d) => [d.kode, d.slug]));
const jalurDaerah = (kode: string) => `daerah/${slug.get(kode)}/`;
const jalurInovasi = (id: string) => `inovasi/${slug.get(id.split('-')[0]!)}/${id.split('/')[1]}/`;
const provinsi = (kode: string) => kode.slice(0, 2);
const dalam = (...k: KeadaanHitung[]) => PASANGAN.filter((p) => k.includes(p.keadaan));
const segar = (p: Pasangan) => !p.kedaluwarsa;

interface Berkas {
  jalur: string;
  asal?: string;
  pihak?: { kode: string }[];
  inovasi?: string | string[];
  penerima?: string;
  kesepakatan?: string;
  langkah?: { langkah: string }[];
}
const AKAR_ISI = join(AKAR, akarIsi());
const json = (pola: RegExp): Berkas[] =>
  semuaBerkas(AKAR_ISI)
    .filter((b) => pola.test(b) && b.endsWith('.json'))
    .map((b) => ({ ...(JSON.parse(readFileSync(join(AKAR_ISI, b), 'utf8')) as Berkas), jalur: b }));
const NASKAH = json(/(^|\/)kesepakatan\//);
const CATATAN = json(/(^|\/)replikasi\//);

/** Pairs with a signed step for which no agreement of the same two sides covers the innovation, and none is named. */
function naskahRelasi(): Pasangan[] {
  return PASANGAN.filter((p) => {
    const bernaskah = CATATAN.some((c) => c.inovasi === p.inovasi && (c.penerima ?? p.penerima) === p.penerima && c.kesepakatan);
    const tercakup = NASKAH.some(
      (n) => n.asal === p.asal && n.pihak!.some((x) => x.kode === p.penerima) && (n.inovasi ?? []).includes(p.inovasi),
    );
    return p.langkah.some((l) => /^(mou|pks)$/.test(l.langkah)) && !bernaskah && !tercakup;
  });
}

test('angka utama halaman sama dengan hitungan ulang, dengan suaranya', () => {
  const pakai = dalam('berjalan', 'uji-coba').filter(segar);
  const harus: Record<string, Pasangan[] | number> = {
    berjalan: pakai.filter((p) => p.keadaan === 'berjalan' && p.dinyatakan),
    ujiCoba: pakai.filter((p) => p.keadaan === 'uji-coba' && p.dinyatakan),
    serupa: pakai.filter((p) => !p.dinyatakan),
    kesepakatan: NASKAH.length + naskahRelasi().length,
    penjajakan: dalam('penjajakan'),
    ditunda: dalam('ditunda'),
    berhenti: dalam('berhenti'),
  };
  const [, ...butir] = petik(HTML, /<dl class="angka-bank">(.*?)<\/dl>/gs)[0]!.split('data-angka="');
  const ada = Object.fromEntries(butir.map((b) => [b.slice(0, b.indexOf('"')), polos(b.slice(b.indexOf('>') + 1))]));
  assert.deepEqual(Object.keys(ada).sort(), Object.keys(harus).sort());
  for (const [id, isi] of Object.entries(harus)) {
    const angka = angkaDalam(ada[id]!);
    if (typeof isi === 'number') assert.deepEqual(angka, [isi], id);
    else {
      const suara = SUARA.map((s) => isi.filter((p) => p.suara === s).length);
      // The confirmed ones are told even when there are none.
      const kata = isi.length === 0 ? [] : [suara[0]!, ...suara.slice(1).filter(Boolean)];
      const lama = isi.filter((p) => p.kedaluwarsa).length;
      assert.deepEqual(angka, [isi.length, ...kata, ...(lama ? [lama] : [])], `${id}: ${ada[id]}`);
    }
  }
});

test('yang menyebar: inovasi menurut banyaknya daerah yang menjalankan tiruan, jumlah sama berbagi tempat', () => {
  const perInovasi = (uji: (p: Pasangan) => boolean) =>
    [...Map.groupBy(PASANGAN.filter(uji), (p) => p.inovasi)].map(([id, p]) => ({ id, kode: p.map((x) => x.penerima) }));
  const jalan = perInovasi((p) => p.keadaan === 'berjalan' && p.dinyatakan && segar(p));
  const serupa = perInovasi((p) => ['berjalan', 'uji-coba'].includes(p.keadaan) && !p.dinyatakan && segar(p));
  const baris = petik(bagian('menyebar').split('aria-labelledby')[0]!, /<li[^>]*>\s*(<span class="sebaran__angka".*?)<\/li>/gs).map(
    (li) => ({
      kunci: `${tautan(li, /^inovasi\//)[0]} ${angkaDalam(polos(li))[0]} ${[...new Set(tautan(li, /^daerah\//).slice(1))].sort().join(' ')}`,
      jumlah: angkaDalam(polos(li))[0]!,
      tempat: /tempat (\d+)( bersama)?/.exec(polos(li).replaceAll('\u00a0', ' ')),
    }),
  );
  const kunci = (x: { id: string; kode: string[] }) => `${jalurInovasi(x.id)} ${x.kode.length} ${x.kode.map(jalurDaerah).sort().join(' ')}`;
  tanpaSalah(beda(baris.map((b) => b.kunci), [...jalan, ...serupa].map(kunci), 'menyebar')); // prettier-ignore
  const bertempat = baris.filter((b) => b.tempat);
  assert.equal(bertempat.length, jalan.length);
  for (const b of bertempat) {
    assert.equal(Number(b.tempat![1]), 1 + jalan.filter((x) => x.kode.length > b.jumlah).length, b.kunci);
    assert.equal(b.tempat![2] !== undefined, jalan.filter((x) => x.kode.length === b.jumlah).length > 1, b.kunci);
  }
  const urut = bertempat.map((b) => b.jumlah);
  assert.deepEqual(
    urut,
    urut.toSorted((a, b) => b - a),
  );
});

const BARIS = [...HTML.matchAll(/<section class="buku" aria-labelledby="buku-([\w-]+)">(.*?)<\/section>/gs)].flatMap(([, keadaan, isi]) =>
  [...isi!.matchAll(/<li([^>]*data-tema[^>]*)>(.*?)<\/li>/gs)].map(([, ciri, li]) => ({ keadaan: keadaan!, ciri: ciri!, li: li! })),
);
const NAMA_SUARA: Record<string, RegExp> = { 'dua-pihak': /dikonfirmasi dua pihak/, penerima: /klaim penerima/, asal: /klaim asal/, publik: /disebut sumber publik/ }; // prettier-ignore

test('buku: setiap pasangan satu baris, pada langkah dan dengan suara yang benar, bersumber', () => {
  const harus = PASANGAN.map((p) => `${p.keadaan} ${jalurInovasi(p.inovasi)} ${jalurDaerah(p.asal)} ${jalurDaerah(p.penerima)}`);
  const ada = BARIS.map(({ keadaan, li }) => [keadaan, tautan(li, /^inovasi\//)[0], ...tautan(li, /^daerah\//)].join(' '));
  tanpaSalah(beda(ada, harus, 'buku'));
  const perKunci = new Map(PASANGAN.map((p) => [`${jalurInovasi(p.inovasi)} ${jalurDaerah(p.penerima)}`, p]));
  for (const { ciri, li } of BARIS) {
    const p = perKunci.get(`${tautan(li, /^inovasi\//)[0]} ${tautan(li, /^daerah\//)[1]}`)!;
    assert.match(polos(li), NAMA_SUARA[p.suara]!);
    assert.match(li, /href="#sumber-\d+"/, 'tanpa sumber');
    const nilai = (n: string) => petik(ciri, new RegExp(`data-${n}="([^"]*)"`, 'g'))[0]!.split(' ');
    const inovasi = DAERAH.flatMap((d) => d.inovasi).find((i) => i.id === p.inovasi)!;
    assert.deepEqual(nilai('tema'), inovasi.tema);
    assert.deepEqual(new Set(nilai('provinsi')), new Set([provinsi(p.asal), provinsi(p.penerima)]));
    assert.deepEqual(new Set(nilai('langkah')), new Set(p.langkah.map((l) => l.langkah)), li);
    assert.deepEqual(nilai('suara'), [p.suara]);
  }
});

test('saringan menyebut berapa baris yang cocok', () => {
  for (const segi of ['tema', 'provinsi', 'langkah', 'suara']) {
    const pilihan = HTML.split(`id="saring-${segi}"`)[1]!.split('</select>')[0]!;
    for (const [, id, nama] of pilihan.matchAll(/<option value="([^"]+)"[^>]*>(.*?)<\/option>/gs))
      assert.equal(
        angkaDalam(polos(nama!)).at(-1),
        BARIS.filter((b) =>
          petik(b.ciri, new RegExp(`data-${segi}="([^"]*)"`, 'g'))[0]!
            .split(' ')
            .includes(id!),
        ).length,
        `${segi} ${id}`,
      );
  }
});

test('kesepakatan dihitung satu kali, dan yang ditunda tidak disebut berhenti', () => {
  const html = bagian('kesepakatan');
  const [naskah, lain] = html.split('<h3');
  assert.equal(naskah!.match(/<li>/g)?.length ?? 0, NASKAH.length);
  tanpaSalah(beda(petik(lain ?? '', /<li>(.*?)<\/li>/gs).map((li) => `${tautan(li, /^inovasi\//)[0]} ${tautan(li, /^daerah\//)[0]}`), naskahRelasi().map((p) => `${jalurInovasi(p.inovasi)} ${jalurDaerah(p.penerima)}`), 'naskah')); // prettier-ignore
  const henti = bagian('berhenti').split('<h3');
  const pasangan = (li: string) => `${tautan(li, /^inovasi\//)[0]} ${tautan(li, /^daerah\//)[0]}`;
  const harus = (k: KeadaanHitung) => dalam(k).map((p) => `${jalurInovasi(p.inovasi)} ${jalurDaerah(p.penerima)}`);
  tanpaSalah(beda(petik(henti[0]!, /<li>(.*?)<\/li>/gs).map(pasangan), harus('berhenti'), 'berhenti'));
  tanpaSalah(beda(petik(henti[1] ?? '', /<li>(.*?)<\/li>/gs).map(pasangan), harus('ditunda'), 'ditunda'));
});

test('buku sebagai CSV dan JSON memuat setiap pasangan dengan suara, langkah, tanggal, dan sumber', () => {
  const [kepala = [], ...csv] = uraiCsv(readFileSync(join(DIST, 'data/replikasi.csv'), 'utf8'));
  const kolom = (b: string[], n: string) => b[kepala.indexOf(n)]!;
  const harus = PASANGAN.map((p) => `${p.inovasi} ${p.penerima} ${p.keadaan} ${p.suara}`);
  tanpaSalah(beda(csv.map((b) => ['inovasi', 'kode_penerima', 'keadaan', 'suara'].map((n) => kolom(b, n)).join(' ')), harus, 'csv')); // prettier-ignore
  const data = bacaJson<{ inovasi: string; kode_penerima: string; keadaan: string; suara: string; langkah: { langkah: string; tanggal?: string; suara: string; sumber: object[] }[] }[]>(DIST, 'data/replikasi.json'); // prettier-ignore
  tanpaSalah(beda(data.map((d) => `${d.inovasi} ${d.kode_penerima} ${d.keadaan} ${d.suara}`), harus, 'json')); // prettier-ignore
  const langkah = (l: { langkah: string; tanggal?: string | undefined }[]) => l.map((x) => `${x.langkah} ${x.tanggal ?? ''}`).sort().join(','); // prettier-ignore
  for (const d of data) {
    const p = PASANGAN.find((x) => x.inovasi === d.inovasi && x.penerima === d.kode_penerima)!;
    assert.equal(langkah(d.langkah), langkah(p.langkah), d.inovasi);
    assert.ok(
      d.langkah.every((l) => l.suara),
      d.inovasi,
    );
  }
});

test('halaman inovasi menyebut suara hubungannya', () => {
  tanpaSalah(
    [...Map.groupBy(PASANGAN, (p) => p.inovasi)].flatMap(([id, milik]) => {
      const html = readFileSync(join(DIST, jalurInovasi(id), 'index.html'), 'utf8').split('aria-labelledby="replikasi"')[1]!;
      const baris = polos(petik(html, /<p>([^<]*dikonfirmasi dua pihak[^<]*)<\/p>/g)[0] ?? '');
      const harus = SUARA.filter((s) => s === 'dua-pihak' || milik.some((p) => p.suara === s)).map(
        (s) => milik.filter((p) => p.suara === s).length,
      );
      const ada = angkaDalam(baris.split(/ · (?:asal|pihak lain|disebut \d|\d+ lama)/)[0]!);
      return ada.join() === harus.join() ? [] : [`${id}: ${baris}, seharusnya ${harus.join()}`];
    }),
  );
});
