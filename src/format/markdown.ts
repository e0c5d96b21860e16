/**
 * Markdown of a record's body: its structure for the checks, its HTML for the pages.
 *
 * Records are written by many hands, so raw HTML never passes (`html: false` escapes it) and only safe link schemes do.
 * `[^id]` cites the source `id` of the same record.
 */
import MarkdownIt from 'markdown-it';
import type { Badan, Letak } from '../domain/entri.ts';
import { tautanAman } from '../domain/tautan-aman.ts';

const KUTIPAN = /\[\^([^\]\s]+)\]/g;

const pemeriksa = new MarkdownIt('default', { html: true, linkify: false });
pemeriksa.validateLink = () => true;

const perender = new MarkdownIt('default', { html: false, linkify: false, typographer: false });
perender.validateLink = tautanAman;
perender.disable('image');

/** What `keHtml` hands to the rules below. */
interface Lingkungan {
  nomor: ReadonlyMap<string, number>;
  dasar: string;
}

/** `[^id]` becomes a numbered link to the list of sources; unknown ids stay as text. */
perender.inline.ruler.before('link', 'kutipan', (state, diam) => {
  const m = /^\[\^([^\]\s]+)\]/.exec(state.src.slice(state.pos));
  const nomor = m && (state.env as unknown as Lingkungan).nomor.get(m[1]!);
  if (!m || !nomor) return false;
  if (!diam) {
    const t = state.push('kutipan', '', 0);
    t.content = String(nomor);
  }
  state.pos += m[0].length;
  return true;
});
perender.renderer.rules.kutipan = (token, i) => {
  const t = token[i]!;
  return `<a class="rujukan" href="#sumber-${t.content}" aria-label="Sumber ${t.content}">${t.content}</a>`;
};
perender.renderer.rules.link_open = (token, i, opsi, env, diri) => {
  const t = token[i]!;
  const tujuan = String(t.attrGet('href') ?? '');
  if (/^https?:/i.test(tujuan)) t.attrSet('rel', 'noopener noreferrer external');
  else if (/^\/(?!\/)/.test(tujuan)) t.attrSet('href', (env as unknown as Lingkungan).dasar + tujuan.slice(1));
  return diri.renderToken(token, i, opsi);
};

/** Classes for the columns of a table; the policy of the site forbids `style`. */
const RATA: Readonly<Record<string, string>> = { 'text-align:right': 'kanan', 'text-align:center': 'tengah' };
for (const sel of ['th_open', 'td_open']) {
  perender.renderer.rules[sel] = (token, i, opsi, _env, diri) => {
    const t = token[i]!;
    const kelas = RATA[String(t.attrGet('style'))];
    t.attrs = kelas ? [['class', kelas]] : null;
    return diri.renderToken(token, i, opsi);
  };
}

/**
 * HTML of a piece of body text. `nomor` gives each source id its number in the list; `dasar` is the base path of the site with
 * a slash at its end, for links like `/daerah/…`.
 */
export function keHtml(teks: string, nomor: ReadonlyMap<string, number> = new Map(), dasar = '/'): string {
  return perender.render(teks, { nomor, dasar } satisfies Lingkungan);
}

/** The text without marks, for search records and feeds. */
export function keTeks(teks: string): string {
  const potongan: string[] = [];
  const gali = (token: { type: string; content: string; children: unknown[] | null }[]) => {
    for (const t of token) {
      if (t.children) gali(t.children as typeof token);
      else if (t.type === 'text' || t.type === 'code_inline' || t.type === 'fence' || t.type === 'code_block') potongan.push(t.content);
      else if (t.type === 'softbreak' || t.type === 'hardbreak' || t.type.endsWith('_close')) potongan.push(' ');
    }
  };
  gali(pemeriksa.parse(teks.replace(KUTIPAN, ''), {}));
  return potongan.join('').replace(/\s+/g, ' ').trim();
}

function satuBaris(html: string): string {
  return html.trim().split('\n')[0]!.slice(0, 60);
}

/** Structure of a body. `barisAwal` is the line of the file on which the body begins. */
export function uraiBadan(teks: string, barisAwal: number): Badan {
  const b: Badan = { baris: barisAwal, bagian: [], luarBagian: [], kutipan: [], tautan: [], gambar: [], html: [], angkaTanpaSumber: [] };
  const baris = teks.split('\n');
  /** Place of `cari` on line `no` of the body; the start of the line when it is written in another way. */
  const letak = (no: number, cari: string): Letak => ({ baris: barisAwal + no, kolom: Math.max(0, baris[no]?.indexOf(cari) ?? 0) + 1 });
  const token = pemeriksa.parse(teks, {});
  const judul: { mulai: number; teks: string }[] = [];

  // Some tokens (cells of a table) have no line of their own; they stand on that of the block around them.
  let mulai = 0;
  token.forEach((t, i) => {
    mulai = t.map?.[0] ?? mulai;
    const noBaris = barisAwal + mulai;
    if (t.type === 'heading_open') {
      const isi = token[i + 1]?.content ?? '';
      if (t.markup === '##' && t.level === 0) judul.push({ mulai, teks: isi.trim() });
      else b.luarBagian.push({ baris: noBaris, cuplikan: baris[mulai]!.slice(0, 60) });
    } else if (t.level === 0 && judul.length === 0 && t.map && t.nesting >= 0) {
      b.luarBagian.push({ baris: noBaris, cuplikan: baris[mulai]!.slice(0, 60) });
    }
    if (t.type === 'html_block') b.html.push({ ...letak(mulai, '<'), cuplikan: satuBaris(t.content) });
    if (t.type === 'inline') {
      let no = mulai;
      for (const anak of t.children ?? []) {
        if (anak.type === 'softbreak' || anak.type === 'hardbreak') no++;
        if (anak.type === 'html_inline') b.html.push({ ...letak(no, anak.content.split('\n')[0]!), cuplikan: satuBaris(anak.content) });
        if (anak.type === 'link_open')
          b.tautan.push({ ...letak(no, String(anak.attrGet('href'))), url: String(anak.attrGet('href') ?? '') });
        if (anak.type === 'image') b.gambar.push({ ...letak(no, '!['), url: String(anak.attrGet('src') ?? '') });
      }
      const induk = token[i - 1]?.type;
      const tanpaKutipan = t.content.replace(KUTIPAN, '');
      if (induk !== 'heading_open' && tanpaKutipan === t.content && /\d/.test(t.content))
        b.angkaTanpaSumber.push({ baris: noBaris, cuplikan: t.content.slice(0, 60) });
    }
  });

  judul.forEach((j, i) => {
    const akhir = judul[i + 1]?.mulai ?? baris.length;
    const isi = baris.slice(j.mulai + 1, akhir);
    const kosong = isi.findIndex((s) => s.trim() !== '');
    b.bagian.push({
      judul: j.teks,
      baris: barisAwal + j.mulai,
      teks: isi.slice(Math.max(0, kosong)).join('\n').trimEnd(),
      barisTeks: barisAwal + j.mulai + 1 + Math.max(0, kosong),
    });
  });
  baris.forEach((isi, i) => {
    for (const m of isi.matchAll(KUTIPAN)) b.kutipan.push({ id: m[1]!, baris: barisAwal + i, kolom: m.index + 1 });
  });
  return b;
}
