/** The receipt: counts, rows with what is to be mended, and the ways to take the files along. */
import { alamatUnggah, type Repositori } from '../../domain/repositori.ts';
import { keSlug } from '../../domain/slug.ts';
import type { HasilBaris } from '../../format/lembar/susun.ts';
import { PESAN_LEMBAR } from '../../text/pesan/lembar.ts';
import { PESAN_USUL_LEMBAR as P } from '../../text/pesan/usul-lembar.ts';
import { alamat } from '../ambil.ts';
import type { SaluranKirim } from '../berkas-jadi.ts';
import { simpanBerkas } from '../simpan-berkas.ts';
import { tautanPenjelasan } from '../tautan-penjelasan.ts';
import { tautanKe, tombol, unsur } from '../unsur.ts';
import type { Kabar } from './kabar.ts';

/** Rows drawn at once; a weak phone draws them in a blink. */
const SEHALAMAN = 40;
const NAMA_HOST: Partial<Record<Repositori['jenis'], string>> = { github: 'GitHub', gitlab: 'GitLab', gitea: 'Gitea', forgejo: 'Forgejo' };

type Saringan = keyof typeof P.saringan;

function satuBaris(b: HasilBaris): HTMLTableRowElement {
  const kepala = unsur('th', 'lembar-nomor', String(b.nomor));
  kepala.scope = 'row';
  const isi = [
    ...b.masalah.map((m) =>
      unsur(
        'li',
        '',
        m.kolom && unsur('strong', '', m.kolom),
        m.kolom && ': ',
        m.pesan,
        unsur('span', 'lembar-saran', m.saran),
        m.aturan && ' ',
        m.aturan && tautanPenjelasan(m.aturan),
      ),
    ),
    // What was decided for a row that is not ready can wait until it is.
    ...(b.status === 'perlu' ? [] : b.catatan).map((c) => unsur('li', 'keterangan', c)),
  ];
  const status = unsur('span', `lembar-status--${b.status}`, PESAN_LEMBAR.status[b.status]);
  return unsur(
    'tr',
    '',
    kepala,
    unsur('td', '', b.nama),
    unsur('td', '', status),
    unsur('td', '', isi.length > 0 && unsur('ul', 'lembar-daftar', ...isi)),
  );
}

function tabelBaris(semua: readonly HasilBaris[]): HTMLElement[] {
  const badan = unsur('tbody');
  const hitungan = unsur('p', 'keterangan');
  hitungan.setAttribute('role', 'status');
  const pilih = unsur('select', 'kotak-isi');
  pilih.id = 'lembar-saring';
  const jumlah = (s: Saringan) => (s === 'semua' ? semua.length : semua.filter((b) => b.status === s).length);
  for (const s of Object.keys(P.saringan) as Saringan[]) {
    if (jumlah(s) === 0 && s !== 'semua') continue;
    const o = unsur('option', '', `${P.saringan[s]} (${jumlah(s)})`);
    o.value = s;
    pilih.append(o);
  }
  // What waits for a person comes first.
  if (jumlah('perlu') > 0) pilih.value = 'perlu';
  let terpilih: readonly HasilBaris[] = [];
  const lagi = tombol('tombol tombol--kedua', P.lagi, () => tambah());
  const tambah = () => {
    badan.append(...terpilih.slice(badan.rows.length, badan.rows.length + SEHALAMAN).map(satuBaris));
    hitungan.textContent = P.tampil(badan.rows.length, terpilih.length);
    lagi.hidden = badan.rows.length >= terpilih.length;
  };
  const saring = () => {
    terpilih = pilih.value === 'semua' ? semua : semua.filter((b) => b.status === pilih.value);
    badan.replaceChildren();
    tambah();
  };
  pilih.addEventListener('change', saring);
  saring();
  const judul = [P.baris, P.inovasi, P.keadaan, P.keterangan].map((j) => {
    const th = unsur('th', '', j);
    th.scope = 'col';
    return th;
  });
  const label = unsur('label', '', P.saring);
  label.htmlFor = pilih.id;
  const gulir = unsur(
    'div',
    'gulir',
    unsur(
      'table',
      'tabel lembar-hasil',
      unsur('caption', 'tersembunyi', P.tabelBaris),
      unsur('thead', '', unsur('tr', '', ...judul)),
      badan,
    ),
  );
  gulir.tabIndex = 0;
  gulir.setAttribute('role', 'region');
  gulir.setAttribute('aria-label', P.tabelBaris);
  return [unsur('h4', '', P.tabelBaris), unsur('div', 'medan', label, pilih), gulir, hitungan, unsur('p', 'tombol-baris', lagi)];
}

/** Ways that end in a proposal: the host's page for uploads, else a mail, else the region's coordinator. */
function jalan(k: Extract<Kabar, { kabar: 'hasil' }>, daerah: string, s: SaluranKirim): HTMLElement[] {
  const unggah = k.folder.flatMap((f) => {
    const url = alamatUnggah(s.repositori, f);
    return url && s.repositori ? [{ url, f }] : [];
  });
  if (unggah.length > 0) {
    const satu = [...new Map(unggah.map((u) => [u.url, u])).values()];
    const daftar = satu.map(({ url, f }) => {
      const a = tautanKe(url, P.bukaUnggah(NAMA_HOST[s.repositori!.jenis] ?? '', f));
      a.rel = 'noopener noreferrer external';
      return unsur('li', '', a);
    });
    return [unsur('p', 'keterangan', P.caraUnggah), unsur('ul', '', ...daftar)];
  }
  if (s.surel) {
    const isi = P.isiSurel(PESAN_LEMBAR.ringkas(k.hasil), daerah).replaceAll('\n', '\r\n');
    const a = tautanKe(`mailto:${s.surel}?subject=${encodeURIComponent(P.perihal(daerah))}&body=${encodeURIComponent(isi)}`, P.tulisSurel);
    a.className = 'tombol tombol--kedua';
    return [unsur('p', 'tombol-baris', a), unsur('p', 'keterangan', P.lampirkan)];
  }
  return [unsur('p', 'keterangan', `${P.serahkan(s.unit)} `, tautanKe(alamat('tentang/#mengusulkan'), P.caraLain))];
}

export function gambarHasil(wadah: HTMLElement, k: Extract<Kabar, { kabar: 'hasil' }>, daerah: string, s: SaluranKirim): void {
  const { hasil } = k;
  const nama = keSlug(daerah);
  const ambil = [
    k.jumlahBerkas > 0 &&
      tombol('tombol', P.unduhZip(k.jumlahBerkas), () =>
        simpanBerkas(`usulan-${nama}.zip`, new Blob([k.zip], { type: 'application/zip' })),
      ),
    tombol('tombol tombol--kedua', P.unduhNota, () =>
      // As .txt, so that a double click opens it.
      simpanBerkas(`tanda-terima-${nama}.txt`, new Blob([k.nota], { type: 'text/plain;charset=utf-8' })),
    ),
  ];
  wadah.replaceChildren(
    unsur('p', 'lembar-ringkas', PESAN_LEMBAR.ringkas(hasil)),
    ...(hasil.perlu > 0 ? [unsur('p', 'keterangan', P.perbaiki)] : []),
    unsur('p', 'tombol-baris', ...ambil),
    ...(k.jumlahBerkas > 0 ? jalan(k, daerah, s) : []),
    ...(hasil.kabar.length ? [unsur('h4', '', P.tentangLembar), unsur('ul', '', ...hasil.kabar.map((x) => unsur('li', '', x)))] : []),
    ...(hasil.opdBaru.length
      ? [
          unsur(
            'details',
            'lipat',
            unsur('summary', '', P.opdBaru(hasil.opdBaru.length)),
            unsur('ul', '', ...hasil.opdBaru.map((x) => unsur('li', '', x))),
          ),
        ]
      : []),
    ...(hasil.baris.length ? tabelBaris(hasil.baris) : []),
  );
}
