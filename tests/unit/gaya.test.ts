/** The tokens: the dark ones stand twice and must agree; every pair that carries words is readable; others name tokens only. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const FOLDER = new URL('../../src/styles/', import.meta.url);
const baca = (b: string) => readFileSync(new URL(b, FOLDER), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
const TOKEN = baca('token.css');

/** Declarations of the block that follows this selector. */
function blok(selektor: string): Record<string, string> {
  const awal = TOKEN.indexOf(`${selektor} {`);
  assert.notEqual(awal, -1, selektor);
  const isi = TOKEN.slice(TOKEN.indexOf('{', awal) + 1, TOKEN.indexOf('}', awal));
  return Object.fromEntries([...isi.matchAll(/([\w-]+)\s*:\s*([^;]+);/g)].map((m) => [m[1]!, m[2]!.trim()]));
}

const terang = blok(':root');
const gelap = blok(":root:not([data-tema='terang'])");

test('dark by the device and dark by choice are the same dark', () => {
  assert.deepEqual(blok(":root[data-tema='gelap']"), gelap);
});

test('dark names every colour that light names, and nothing else', () => {
  const warna = Object.keys(terang).filter((k) => terang[k]!.startsWith('#') || k === 'color-scheme');
  assert.deepEqual(Object.keys(gelap).sort(), warna.sort());
});

test('both themes stand for the screen alone; paper stays light', () => {
  for (const s of [":root:not([data-tema='terang'])", ":root[data-tema='gelap']"]) {
    const sebelum = TOKEN.slice(0, TOKEN.indexOf(s));
    assert.match(sebelum.slice(sebelum.lastIndexOf('@media')), /^@media screen\b/, s);
  }
});

test('the browser frame has the colour of the paper', () => {
  const kepala = readFileSync(new URL('../layouts/Halaman.astro', FOLDER), 'utf8');
  for (const [nama, token] of [
    ['terang', terang],
    ['gelap', gelap],
  ] as const) {
    assert.match(kepala, new RegExp(`theme-color" content="${token['--kertas']}"[^>]*data-tema="${nama}"`));
  }
});

/** Relative luminance, WCAG 2. */
function terangnya(hex: string): number {
  const penuh = hex.length === 4 ? [...hex.slice(1)].map((c) => c + c).join('') : hex.slice(1);
  const [r, g, b] = [0, 2, 4].map((i) => {
    const s = parseInt(penuh.slice(i, i + 2), 16) / 255;
    return s <= 0.04045 ? s / 12.92 : ((s + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function kontras(a: string, b: string): number {
  const [x, y] = [terangnya(a), terangnya(b)];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

test('words are readable on every ground they stand on, lines and focus are visible', () => {
  const huruf: [string, string[]][] = [
    ['--tinta', ['--kertas', '--kertas-2', '--kartu', '--kunyit-muda', '--pandan-muda', '--nila-muda', '--bata-muda']],
    ['--tinta-2', ['--kertas', '--kertas-2', '--kartu', '--kunyit-muda', '--pandan-muda', '--nila-muda', '--bata-muda']],
    ['--nila', ['--kertas', '--kertas-2', '--kartu', '--nila-muda', '--kunyit-muda']],
    ['--sogan', ['--kertas', '--kartu', '--sogan-muda']],
    ['--pandan', ['--kertas', '--kartu', '--pandan-muda']],
    ['--kunyit', ['--kertas', '--kartu', '--kunyit-muda']],
    ['--bata', ['--kertas', '--kartu', '--bata-muda']],
    ['--di-nila', ['--nila']],
  ];
  for (const [tema, t] of [
    ['terang', terang],
    ['gelap', gelap],
  ] as const) {
    for (const [atas, alas] of huruf)
      for (const b of alas) assert.ok(kontras(t[atas]!, t[b]!) >= 4.5, `${tema}: ${atas} di ${b} ${kontras(t[atas]!, t[b]!).toFixed(2)}`);
    for (const seri of Object.keys(t).filter((n) => n.startsWith('--seri-')))
      for (const alas of ['--kertas', '--kartu']) assert.ok(kontras(t[seri]!, t[alas]!) >= 4.5, `${tema}: ${seri} di ${alas}`);
    for (const garis of ['--garis-kuat', '--fokus'])
      assert.ok(kontras(t[garis]!, t['--kertas']!) >= 3, `${tema}: ${garis} ${kontras(t[garis]!, t['--kertas']!).toFixed(2)}`);
  }
});

test('colours are named in one file; only paper and the ground of the QR code are white by themselves', () => {
  const langgar = readdirSync(FOLDER)
    .filter((b) => b.endsWith('.css') && b !== 'token.css' && b !== 'cetak.css')
    .flatMap((b) => (baca(b).match(/#[0-9a-f]{3,8}\b|\brgba?\(|\bhsla?\(/gi) ?? []).map((w) => `${b}: ${w}`));
  assert.deepEqual(langgar, ['kontak.css: #fff']);
});

test('every token that is used is made, and every stylesheet is loaded', () => {
  const dibuat = new Set(Object.keys(terang));
  const berkas = readdirSync(FOLDER).filter((b) => b.endsWith('.css'));
  const bagan = new URL('../charts/', FOLDER);
  const semua = [...berkas.map(baca), ...readdirSync(bagan).map((b) => readFileSync(new URL(b, bagan), 'utf8'))].join('\n');
  for (const m of semua.matchAll(/(--[\w-]+)\s*:/g)) dibuat.add(m[1]!);
  assert.deepEqual(
    [...new Set([...semua.matchAll(/var\((--[\w-]+)\)/g)].map((m) => m[1]!))].filter((v) => !dibuat.has(v)),
    [],
  );
  // Most through the one sheet of every page, some by the components that need them; none both ways.
  const dimuat = [...baca('situs.css').matchAll(/@import '\.\/([\w-]+\.css)'/g)].map((m) => m[1]!);
  const sendiri = new Set<string>();
  for (const c of readdirSync(new URL('../components/', FOLDER)).filter((b) => b.endsWith('.astro')))
    for (const m of readFileSync(new URL(`../components/${c}`, FOLDER), 'utf8').matchAll(/import '\.\.\/styles\/([\w-]+\.css)'/g))
      sendiri.add(m[1]!);
  assert.deepEqual([...dimuat, ...sendiri].sort(), berkas.filter((b) => b !== 'situs.css').sort());
});
