/** Maps: how many innovations are on record where, recounted from the files of content/daerah, and where regions lie. */
import { test } from 'node:test';
import { cariFigur, LINGKUP } from '../bantu/figur-jadi.ts';
import { DAERAH, sumberDikenal, type DaerahMentah } from '../bantu/isi-mentah.ts';
import { angkaDalam, tulisAngka } from '../bantu/tulis-id.ts';
import { beda, tanpaSalah } from '../bantu/uji-bagan.ts';
import { petik, tanpaEntitas } from './alat.ts';

interface Tempat {
  nama: string;
  /** Province or island. */
  kelompok: string;
  jumlah: number;
  d: DaerahMentah;
}

const provinsi = (d: DaerahMentah) => DAERAH.find((p) => p.kode === d.kode.slice(0, 2))!.nama.replace('Provinsi ', '');
const tempat = (d: DaerahMentah): Tempat => ({ nama: d.nama, kelompok: provinsi(d), jumlah: d.inovasi.length, d });
const otonomi = DAERAH.filter((d) => d.jenis !== 'provinsi');
/** Tables of more regions name only those with a record. */
const TABEL_PENUH = 60;

/** Of whom each map tells: of a group, of a province, or of the whole country. */
function semuaPeta() {
  return ['peta', 'peta-daerah', 'peta-provinsi'].flatMap((id) =>
    cariFigur(id).map(({ jalur, isi, f }) => {
      const kelompok = id === 'peta' ? LINGKUP.find((l) => l.nama.startsWith(`${jalur}#`)) : undefined;
      const slug = jalur.split('/')[1]!;
      const kode = DAERAH.find((d) => d.slug === slug)?.kode;
      const daftar: Tempat[] =
        id === 'peta-provinsi'
          ? DAERAH.filter((d) => d.jenis === 'provinsi').map((p) => {
              const isinya = DAERAH.filter((d) => d.kode.startsWith(p.kode));
              return { ...tempat(p), kelompok: p.pulau, jumlah: isinya.reduce((n, d) => n + d.inovasi.length, 0) };
            })
          : (kelompok?.daftar ?? otonomi.filter((d) => id === 'peta' || d.kode.startsWith(`${kode}.`))).map(tempat);
      return { nama: `${jalur}#${id}`, isi, f, daftar, letak: kelompok !== undefined };
    }),
  );
}

const PETA = semuaPeta();
const berisi = (daftar: readonly Tempat[]) => daftar.filter((t) => t.jumlah > 0);

test('peta: tabel menyebut berapa inovasi tercatat di setiap daerah, dengan sumber letaknya', () => {
  tanpaSalah(
    PETA.flatMap(({ nama, f, daftar }) => {
      const harus = (daftar.length > TABEL_PENUH ? berisi(daftar) : daftar).map((t) => `${t.nama} | ${t.kelompok} | ${t.jumlah || 'tidak ada'}`); // prettier-ignore
      const ada = f.baris.map(({ sel }) => `${sel[0]} | ${sel[1]} | ${angkaDalam(sel[2]!)[0] ?? 'tidak ada'}`);
      const perNama = new Map(daftar.map((t) => [t.nama, t.d.sumberDasar.map(sumberDikenal)]));
      const tanpaSumber = f.baris.filter((b) => !perNama.get(b.sel[0]!)?.every((s) => b.sumber.includes(s)));
      return [...beda(ada, harus, nama), ...tanpaSumber.map((b) => `${nama}: sumber letak ${b.sel[0]} tidak disebut`)];
    }),
  );
});

test('peta: temuan dan "Data: n dari m" menyebut berapa daerah yang punya catatan', () => {
  tanpaSalah(
    PETA.flatMap(({ nama, f, daftar, letak }) => {
      const [ada, seluruh] = [(letak ? daftar.filter((t) => t.d.titik) : berisi(daftar)).length, daftar.length];
      const angka = letak ? [seluruh] : ada === 0 ? [seluruh] : [ada, seluruh];
      return [
        ...(f.data.ada === ada && f.data.seluruh === seluruh ? [] : [`${nama}: Data ${f.data.ada} dari ${f.data.seluruh}, seharusnya ${ada} dari ${seluruh}`]), // prettier-ignore
        ...(angkaDalam(f.temuan).join(' ').startsWith(angka.join(' '))
          ? []
          : [`${nama}: temuan bukan ${angka.join(' dari ')}: ${f.temuan}`]),
        ...(letak ? daftar.filter((t) => !f.temuan.includes(t.kelompok)).map((t) => `${nama}: temuan tanpa ${t.kelompok}`) : []),
      ];
    }),
  );
});

/** Great circle on a sphere of 6,371 km. */
function jarak([x1, y1]: [number, number], [x2, y2]: [number, number]): number {
  const r = Math.PI / 180;
  const h = Math.sin(((y2 - y1) * r) / 2) ** 2 + Math.cos(y1 * r) * Math.cos(y2 * r) * Math.sin(((x2 - x1) * r) / 2) ** 2;
  return 2 * 6371 * Math.asin(Math.sqrt(h));
}

test('peta: yang disebut paling berjauhan memang paling jauh', () => {
  tanpaSalah(
    PETA.filter((p) => p.letak && p.daftar.length > 1).flatMap(({ nama, f, daftar }) => {
      const terjauh = Math.max(...daftar.flatMap((a) => daftar.map((b) => (a.d.titik && b.d.titik ? jarak(a.d.titik, b.d.titik) : 0))));
      const km = angkaDalam(f.temuan).at(-1)!;
      return Math.abs(km - terjauh) <= 6 ? [] : [`${nama}: ${km} km, seharusnya sekitar ${Math.round(terjauh)}: ${f.temuan}`];
    }),
  );
});

test('peta: setiap tanda di gambar menyebut daerahnya dan jumlahnya', () => {
  tanpaSalah(
    PETA.flatMap(({ nama, isi, daftar }) =>
      isi
        .split('bagan__gambar--')
        .slice(1)
        .flatMap((gambar) => {
          const tanda = [...gambar.matchAll(/data-jalur="daerah\/([^"/]*)\/"[^>]*><title>([^<]*)<\/title>/g)];
          const ada = tanda.map(([, slug, judul]) => `${slug}: ${tanpaEntitas(judul!)}`);
          const sebut = (t: Tempat) => `${t.d.slug}: ${t.nama}`;
          const harus = (daftar.length > TABEL_PENUH ? berisi(daftar) : daftar).map((t) => `${sebut(t)} ${t.jumlah || 'tidak ada'}`);
          const terbaca = ada.map(
            (a) => `${a.slice(0, a.lastIndexOf(': '))} ${angkaDalam(a.slice(a.lastIndexOf(': ')))[0] ?? 'tidak ada'}`,
          );
          // Tiles carry their number as a word.
          const petak = petik(gambar, /<text[^>]*font-weight="700"[^>]*>([\d.]+)<\/text>/g);
          return [
            ...beda(terbaca, harus, nama),
            ...(petak.length ? beda(petak, berisi(daftar).map((t) => tulisAngka(t.jumlah)), `${nama}: petak`) : []), // prettier-ignore
          ];
        }),
    ),
  );
});
