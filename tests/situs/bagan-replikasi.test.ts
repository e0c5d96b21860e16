/** Replications received and given by voice, recounted from content/publik/replikasi, content/daerah/<folder>/replikasi and acknowledgements. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tempat, tabelSemua, type Gambar } from '../bantu/figur-jadi.ts';
import { cocokNama } from '../bantu/gambar-deret.ts';
import { sisi, type Sisi } from '../bantu/hitung-relasi.ts';
import { REPLIKASI, type DaerahMentah } from '../bantu/isi-mentah.ts';
import { angkaDalam, tulisAngka } from '../bantu/tulis-id.ts';
import { beda, tanpaSalah, ujiTabel } from '../bantu/uji-bagan.ts';

type Daftar = readonly DaerahMentah[];

const ARAH = ['menerima', 'memberi'] as const;
const jumlah = (n: readonly number[]) => n.reduce((a, b) => a + b, 0);
const banyak = (s: Sisi) => jumlah(s.dipakai) + s.lain;
const berhubungan = (daftar: Daftar) => daftar.filter((d) => ARAH.some((a) => banyak(sisi(d, a)) > 0));

ujiTabel({
  id: 'replikasi-suara',
  layak: (daftar) => berhubungan(daftar).length > 0,
  baris: (daftar) =>
    berhubungan(daftar).flatMap((d) =>
      ARAH.map((arah) => {
        const s = sisi(d, arah);
        return { sel: [d.nama, arah, ...s.dipakai, s.lain], sumber: s.sumber };
      }),
    ),
  angkaKalimat: () => [],
});

const POLA = [/dua pihak/i, /penerima/i, /asal/i, /publik/i, /lain/i];

test('replikasi-suara: kolom tabel menurut bobot suara', () => {
  tanpaSalah(
    tempat('replikasi-suara').flatMap(({ l, f }) =>
      POLA.filter((p, n) => !p.test(f.kepala[n + 2]!)).map((p) => `${l.nama}: kolom bukan ${p}: ${f.kepala.join(', ')}`),
    ),
  );
});

test('replikasi-suara: setiap pasangan inovasi dan penerima terhitung sekali sebagai pemberian dan sekali sebagai penerimaan', () => {
  const pasangan = new Set(REPLIKASI.map((r) => `${r.inovasi} ${r.penerima}`)).size;
  const perArah = (arah: string) =>
    jumlah(tabelSemua('replikasi-suara').flatMap((b) => (b.sel[1] === arah ? b.sel.slice(2).map(Number) : [])));
  // Acknowledgements of the origin may tell of pairs without a file.
  assert.ok(perArah('memberi') >= pasangan, `${perArah('memberi')} dari ${pasangan}`);
  assert.equal(perArah('memberi'), perArah('menerima'));
});

/** Copies of one side as a finding tells them: the total, and the confirmed ones even when none; nothing where there are no copies. */
function kataArah(dipakai: readonly number[]): number[] {
  return jumlah(dipakai) === 0 ? [] : [jumlah(dipakai), dipakai[0]!];
}

test('replikasi-suara: temuan menyebut jumlah yang dihitung ulang', () => {
  tanpaSalah(
    tempat('replikasi-suara').flatMap(({ l, f }) => {
      const total = (arah: (typeof ARAH)[number]) => {
        const semua = l.daftar.map((d) => sisi(d, arah));
        return { dipakai: [0, 1, 2, 3].map((n) => jumlah(semua.map((s) => s.dipakai[n]!))), lain: jumlah(semua.map((s) => s.lain)) };
      };
      const [memberi, menerima] = [total('memberi'), total('menerima')];
      const kosong = jumlah([...memberi.dipakai, ...menerima.dipakai]) === 0;
      const harus = kosong
        ? [...(l.daftar.length > 1 ? [l.daftar.length] : []), ...[memberi.lain, menerima.lain].filter(Boolean)]
        : [...kataArah(memberi.dipakai), ...kataArah(menerima.dipakai)];
      // That some are told by one side or in public alone is said where it is so, and only there.
      const sepihak = /satu pihak/.test(f.temuan) === [memberi, menerima].some((x) => jumlah(x.dipakai.slice(1)) > 0);
      const salah = angkaDalam(f.temuan).join(' ') !== harus.join(' ') || !sepihak || /tiru/i.test(f.temuan);
      return salah ? [`${l.nama}: temuan bukan ${harus.join(' ')}: ${f.temuan}`] : [];
    }),
  );
});

const KATA = ['dua pihak', 'penerima', 'asal', 'publik', 'lain'];
const kataSisi = (s: Sisi) => [...s.dipakai, s.lain].flatMap((n, i) => (n > 0 ? [`${tulisAngka(n)} ${KATA[i]}`] : [])).join(', ') || '0';

/** Words under the bars of each region: what stands left of the middle was received, right of it given. */
function kataGambar(g: Gambar, daftar: Daftar): string[] {
  const mulai = g.teks.flatMap((t, n) => (t.tebal === '600' && t.x === 0 ? [n] : []));
  return mulai.map((n, i) => {
    const nama = daftar.find((d) => cocokNama(g.teks[n]!.isi, d.nama))?.nama ?? g.teks[n]!.isi;
    const isi = g.teks.slice(n + 1, mulai[i + 1]).filter((t) => t.ukuran === '11');
    const kata = (rata: string) => {
      const milik = isi.filter((t) => t.rata === rata).map((t) => t.isi).join(' '); // prettier-ignore
      return (milik.match(/[\d.]+ (dua pihak|penerima|asal|publik|lain)|\b0\b/g) ?? []).join(', ');
    };
    return `${nama}: ${kata('end')} | ${kata('start')}`;
  });
}

test('replikasi-suara: angka dan panjang balok di gambar sama dengan isi', () => {
  tanpaSalah(
    tempat('replikasi-suara').flatMap(({ l, f }) =>
      f.gambar.flatMap((g) => {
        const semua = berhubungan(l.daftar);
        const ruas = semua.flatMap((d) => ARAH.flatMap((a) => [...sisi(d, a).dipakai, sisi(d, a).lain].filter(Boolean)));
        const balok = [...g.svg.matchAll(/<rect[^>]* width="([\d.]+)" height="13"/g)].map(([, w]) => Number(w) + 2);
        const satuan = balok.map((w, n) => w / ruas[n]!).filter((_, n) => balok[n]! > 3.2);
        return [
          ...beda(kataGambar(g, semua), semua.map((d) => `${d.nama}: ${kataSisi(sisi(d, 'menerima'))} | ${kataSisi(sisi(d, 'memberi'))}`), l.nama), // prettier-ignore
          ...(balok.length === ruas.length && Math.max(...satuan) - Math.min(...satuan) < 0.2
            ? []
            : [`${l.nama}: panjang balok ${satuan.join(' ')}`]),
        ];
      }),
    ),
  );
});
