/** A ranked innovation as a card: why it fits, what to mind, what it costs, what is not known, what to do next. */
import type { CalonTampil, KataCocok } from '../../banding/padat-cocok.ts';
import { kawung } from '../../charts/kawung.ts';
import type { Tawaran } from '../../domain/cocok/susun.ts';
import { danaDiketahui } from '../../domain/cocok/nilai.ts';
import { alasan, HAL_TERBUKA, keadaanSendiri, sebutBiaya, type Alasan, type KataAlasan } from '../../text/pesan/cocok-alasan.ts';
import { PESAN_CALON as P } from '../../text/pesan/cocok.ts';
import { alamat } from '../ambil.ts';
import { tautanKe, tombol, unsur } from '../unsur.ts';

export interface SekitarKartu {
  /** Slug of the visitor's region, for the letter. */
  daerah?: string | undefined;
  namaDaerah(kode: string): string;
  tema: string;
  namaJenis(id: string): string;
  kata: KataCocok;
  tersimpan(alamat: string): boolean;
  simpan(c: CalonTampil): void;
}

let jumlahKain = 0;

function kain(kode: string): HTMLSpanElement {
  const span = unsur('span', 'kain kain--tepi');
  span.innerHTML = kawung(kode, { id: `calon${++jumlahKain}`, petak: 14 });
  return span;
}

export function kartuCalon(t: Tawaran<CalonTampil>, s: SekitarKartu): HTMLLIElement {
  const { calon: c } = t;
  const semua = t.butir.map((b) => alasan(b, kataAlasan(c, s)));
  const menurut = (arah: Alasan['arah']) => semua.filter((a) => a.arah === arah).map((a) => a.teks);
  const perhatian = [...(t.keadaanSendiri ? [keadaanSendiri(t.keadaanSendiri)] : []), ...menurut('menghambat')];
  const biaya = [...t.biaya.seluruh, ...t.biaya.satuan];
  const li = unsur(
    'li',
    'calon',
    kain(c.asal),
    unsur('p', 'kartu__daerah', s.namaDaerah(c.asal)),
    unsur('h4', 'calon__nama', tautanKe(alamat(`inovasi/${c.alamat}/`), c.nama), unsur('span', 'calon__nilai', P.nilai(t.nilai))),
    unsur('p', 'kartu__isi', c.ringkasan),
    bagian('calon__mengapa', P.mengapa, menurut('mendukung')),
    perhatian.length > 0 && bagian('calon__perhatian', P.perhatian, perhatian),
    biaya.length > 0 &&
      bagian(
        'calon__biaya',
        P.biaya,
        biaya.map((b) => sebutBiaya(b, { ketepatan: s.kata.ketepatan, dana: s.kata['sumber-dana'] })),
      ),
    t.terbuka.length > 0 && unsur('p', 'calon__terbuka', P.terbuka(t.terbuka.map((h) => HAL_TERBUKA[h]))),
    tindakan(t, s),
  );
  li.dataset['alamat'] = c.alamat;
  return li;
}

function bagian(kelas: string, judul: string, isi: readonly string[]): HTMLElement {
  return unsur('div', `calon__bagian ${kelas}`, unsur('h5', '', judul), unsur('ul', '', ...isi.map((x) => unsur('li', '', x))));
}

function tindakan({ calon: c, keadaanSendiri: milik }: Tawaran<CalonTampil>, s: SekitarKartu): HTMLElement {
  const kueri = s.daerah ? `?d=${encodeURIComponent(s.daerah)}` : '';
  // What is alike began without the origin: to write to it is still a first step.
  const lanjut = milik !== undefined && milik.keadaan !== 'serupa';
  const surat = tautanKe(alamat(`inovasi/${c.alamat}/replikasi/surat/${kueri}`), lanjut ? P.lanjutkan : P.surat);
  surat.className = 'tombol';
  surat.setAttribute('aria-label', `${surat.textContent}: ${c.nama}`);
  const simpan = tombol('tombol tombol--kedua', '', () => {
    s.simpan(c);
    tandaiSimpan(simpan, s.tersimpan(c.alamat), c.nama);
  });
  simpan.dataset['simpan'] = c.alamat;
  tandaiSimpan(simpan, s.tersimpan(c.alamat), c.nama);
  return unsur('p', 'tombol-baris', surat, simpan);
}

/** The button says and tells whether the innovation is kept. */
export function tandaiSimpan(tombolSimpan: HTMLButtonElement, ada: boolean, nama: string): void {
  tombolSimpan.textContent = ada ? P.tersimpan : P.simpan;
  tombolSimpan.setAttribute('aria-pressed', String(ada));
  tombolSimpan.setAttribute('aria-label', `${tombolSimpan.textContent}: ${nama}`);
}

function kataAlasan(c: CalonTampil, s: SekitarKartu): KataAlasan {
  return {
    tema: s.tema,
    asal: c.asal,
    namaDaerah: s.namaDaerah,
    hasil: c.hasilTerkuat,
    penghargaan: c.penghargaanUtama,
    koneksi: c.koneksi,
    bulan: c.bulan,
    jenis: c.jenis && s.namaJenis(c.jenis),
    dana: danaDiketahui(c).map((d) => s.kata['sumber-dana'][d] ?? d),
    fakta: (teks) => {
      const uji = c.uji.find((p) => p.teks === teks)?.uji;
      return uji && (s.kata['fakta-daerah'][uji.fakta] ?? uji.fakta);
    },
  };
}
