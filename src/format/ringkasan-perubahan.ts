/**
 * The summary of a proposal as Markdown, for the comment below a pull request. A job with more rights than the proposal posts
 * it, so everything that comes from files is disarmed: no marks, no HTML, no mentions.
 */
import type { Nasib, PerubahanCatatan } from '../domain/perubahan/catatan.ts';
import type { PerubahanInovasi } from '../domain/perubahan/inovasi.ts';
import type { Perubahan } from '../domain/perubahan/perubahan.ts';
import type { KeadaanRelasi } from '../domain/perubahan/relasi.ts';
import type { Temuan } from '../domain/temuan.ts';
import { tanggalIndonesia } from '../text/angka.ts';
import { jalurPenjelasan } from '../text/lapor.ts';
import { NAMA_SYARAT } from '../text/pesan/kesiapan.ts';
import { LABEL, SUARA } from '../text/pesan/label.ts';
import { PESAN_PERUBAHAN as P } from '../text/pesan/perubahan.ts';

/** A comment holds 65,536 characters; long lists are cut well before. */
const PALING_BANYAK = 60;
const PANJANG_TEKS = 300;

export interface AsalPerubahan {
  /** What the proposal is held against, as it was asked for. */
  ref: string;
  /** Short id of that commit. */
  commit: string;
  /** Day of the check, `YYYY-MM-DD`. */
  tanggal: string;
  /** Prefix of paths, with a slash at the end. */
  akar: string;
  /** Where the site stands, with a slash at the end; undefined while nowhere. */
  situs?: string;
}

export function ringkasanPerubahan(p: Perubahan, asal: AsalPerubahan): string {
  const galat = p.temuan.sendiri.filter((t) => t.tingkat === 'galat');
  const peringatan = p.temuan.sendiri.filter((t) => t.tingkat === 'peringatan');
  const akibat = p.temuan.akibat.filter((t) => t.tingkat === 'galat');
  return [
    `## ${P.judul}`,
    p.catatan.length > 0 ? `**${P.terima(p.terima)}**` : P.tanpaPerubahan,
    bagianTemuan(P.perluAnda, galat, asal),
    bagianTemuan(P.akibat, akibat, asal, P.akibatArti),
    ...(['baru', 'berubah', 'pindah', 'dihapus'] as const).map((n) => bagianCatatan(p.catatan, n, asal.akar)),
    tabelInovasi(p.inovasi),
    bagian(
      P.relasi,
      p.relasi.map(
        (r) => `- ${aman(r.inovasi)} → ${aman(r.penerima)}: ${keadaan(r.dulu, P.belumTercatat)} → ${keadaan(r.kini, P.tidakTercatat)}`,
      ),
    ),
    bagianTemuan(P.peringatan, peringatan, asal, P.peringatanArti),
    lipatan(P.lama, p.temuan.lama, asal),
    asal.situs === undefined && Object.values(p.temuan).some((t) => t.length > 0) ? P.artiAturan : '',
    P.dibandingkan(`\`${asal.ref.replaceAll('`', '')}\``, asal.commit, tanggalIndonesia(asal.tanggal)),
  ]
    .filter((x) => x !== '')
    .join('\n\n')
    .concat('\n');
}

function bagian(judul: string, baris: readonly string[], arti = ''): string {
  if (baris.length === 0) return '';
  const lebih = baris.length - PALING_BANYAK;
  const isi = lebih > 0 ? [...baris.slice(0, PALING_BANYAK), `- ${P.lainnya(lebih)}`] : baris;
  return [`### ${judul}`, ...(arti ? [arti] : []), isi.join('\n')].join('\n\n');
}

const bagianTemuan = (judul: string, temuan: readonly Temuan[], asal: AsalPerubahan, arti?: string) =>
  bagian(
    judul,
    temuan.map((t) => barisTemuan(t, asal)),
    arti,
  );

function barisTemuan(t: Temuan, { akar, situs }: AsalPerubahan): string {
  // Names of rules are ours and plain; an address that was parsed as one holds no `>`.
  const aturan = situs === undefined ? t.aturan : `[${t.aturan}](<${situs}${jalurPenjelasan(t.aturan)}>)`;
  return `- ${kode(`${akar}${t.berkas}:${t.baris}`)} ${aman(t.medan)}: ${aman(t.pesan)}; ${aman(t.saran)} (${P.aturan} ${aturan})`;
}

function lipatan(judul: string, temuan: readonly Temuan[], asal: AsalPerubahan): string {
  if (temuan.length === 0) return '';
  const isi = bagianTemuan('', temuan, asal).replace(/^### \n\n/, '');
  return `<details><summary>${judul} (${temuan.length})</summary>\n\n${isi}\n\n</details>`;
}

function bagianCatatan(semua: readonly PerubahanCatatan[], nasib: Nasib, akar: string): string {
  const baris = semua
    .filter((c) => c.nasib === nasib)
    .map((c) => {
      const medan = c.medan.map((m) => kode(m)).join(', ');
      const sisa = [
        kode(`${akar}${c.jalur}`),
        ...(c.dari === undefined ? [] : [P.dari(kode(`${akar}${c.dari}`))]),
        ...(c.halaman === undefined || nasib === 'dihapus' ? [] : [kode(`/${c.halaman}`)]),
        ...(medan ? [P.medan(medan)] : []),
      ];
      return `- **${aman(c.nama)}** · ${sisa.join(' · ')}`;
    });
  return bagian(P.catatan[nasib], baris, nasib === 'dihapus' ? P.dihapusAwas : '');
}

function tabelInovasi(semua: readonly PerubahanInovasi[]): string {
  if (semua.length === 0) return '';
  const baris = semua.slice(0, PALING_BANYAK).map((i) => {
    const fakta = [...i.datang.map((s) => NAMA_SYARAT[s]), ...(i.dulu ? i.pergi.map((s) => P.pergi(NAMA_SYARAT[s])) : [])];
    const sel = [
      `${aman(i.nama)}, ${aman(i.daerah)}`,
      beda(i.dulu && LABEL[i.dulu.label].nama, LABEL[i.kini.label].nama),
      beda(i.dulu && P.kelengkapan(i.dulu.terpenuhi, i.dulu.seluruh), P.kelengkapan(i.kini.terpenuhi, i.kini.seluruh)),
      fakta.join(', '),
      beda(i.dulu && kematangan(i.dulu), kematangan(i.kini)),
    ];
    return `| ${sel.join(' | ')} |`;
  });
  const lebih = semua.length - PALING_BANYAK;
  const tabel = [`| ${P.kepalaInovasi.join(' | ')} |`, `|${' --- |'.repeat(P.kepalaInovasi.length)}`, ...baris].join('\n');
  return [`### ${P.inovasi}`, tabel, ...(lebih > 0 ? [P.lainnya(lebih)] : [])].join('\n\n');
}

/** `dulu → kini`; once where both are the same, or where there was nothing before. */
const beda = (dulu: string | undefined, kini: string) => (dulu === undefined || dulu === kini ? kini : `${dulu} → ${kini}`);
const kematangan = (u: PerubahanInovasi['kini']) =>
  u.kematangan ? P.kematangan({ ...u.kematangan, edisi: aman(u.kematangan.edisi) }) : P.belumDiketahui;
const keadaan = (k: KeadaanRelasi | undefined, tiada: string) => (k ? `${aman(k.langkah)}, ${SUARA[k.suara].nama}` : tiada);

/** Letters that Markdown or a git host would take for marks, HTML, links, references or mentions. */
function aman(teks: string): string {
  const satuBaris = teks.replace(/\s+/g, ' ').trim();
  const pendek = satuBaris.length > PANJANG_TEKS ? `${satuBaris.slice(0, PANJANG_TEKS)}…` : satuBaris;
  return pendek
    .replace(/[&<>]/g, (h) => `&#${h.charCodeAt(0)};`)
    .replace(/[\\`*_[\]()#|~!]/g, '\\$&')
    .replace(/@/g, '@\u200b')
    .replace(/:\/\//g, ':\u200b//')
    .replace(/\bwww\./gi, 'www\u200b.');
}

/** A path or the name of a field; cannot break out of its marks. */
const kode = (teks: string) => `\`${teks.replace(/[`\s|]+/g, ' ').slice(0, PANJANG_TEKS)}\``;
