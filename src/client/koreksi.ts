/** The page for corrections: what is typed becomes a report to send, with the page and the file that it is about. */
import { alamatMasalahBaru, alamatSunting } from '../domain/repositori.ts';
import { jenisUsulanBerkas } from '../format/usulan/borang.ts';
import { PESAN_KOREKSI as P } from '../text/pesan/usulan.ts';
import { alamat } from './ambil.ts';
import { gambarLaporan, namaHost, type SaluranKirim } from './berkas-jadi.ts';
import { tautanKe, unsur } from './unsur.ts';

const param = new URLSearchParams(location.search);
/** Addresses are typed by anybody: only what looks like one of our records or pages is taken. */
const berkas = /^content\/[a-z0-9./-]+\.(?:md|json)$/.exec(param.get('berkas') ?? '')?.[0];
const baris = /^\d{1,6}$/.exec(param.get('baris') ?? '')?.[0];
const halaman = /^\/[a-z0-9./-]*$/.exec(param.get('halaman') ?? '')?.[0];

function laporan(nilai: (id: string) => string): string {
  const isi: [string, string | undefined][] = [
    [P.barisLaporan.halaman, nilai('halaman')],
    [P.barisLaporan.berkas, berkas],
    [P.barisLaporan.baris, berkas && baris],
    [P.barisLaporan.salah, nilai('salah')],
    [P.barisLaporan.benar, nilai('benar')],
    [P.barisLaporan.sumber, nilai('sumber')],
    [P.barisLaporan.unit, nilai('unit')],
  ];
  return `${isi
    .filter(([, x]) => x)
    .map(([n, x]) => `${n}: ${x}`)
    .join('\n')}\n`;
}

function tombolSunting(s: SaluranKirim): HTMLElement[] {
  const jenis = jenisUsulanBerkas(berkas!);
  const host = alamatSunting(s.repositori, berkas!);
  const unduh = tautanKe(alamat(`usul/rekaman/${berkas!.replace(/^content\//, '')}`), P.unduh);
  unduh.download = '';
  const semua = [
    ...(host && s.repositori ? [tautanKe(host, P.suntingHost(namaHost(s.repositori)))] : []),
    ...(jenis ? [tautanKe(alamat(`usul/${jenis}/?berkas=${berkas}`), P.bukaFormulir)] : []),
    unduh,
  ];
  for (const a of semua) a.className = 'tombol tombol--kedua';
  return semua;
}

for (const formulir of document.querySelectorAll<HTMLFormElement>('[data-koreksi]')) {
  const satu = <E extends HTMLElement>(pemilih: string) => formulir.querySelector<E>(pemilih)!;
  const saluran = JSON.parse(formulir.dataset['saluran']!) as SaluranKirim;
  const kotak = (id: string) => satu<HTMLInputElement>(`#koreksi-${id}`);
  const status = satu('[data-status]');
  if (halaman) kotak('halaman').value = halaman;
  if (berkas) {
    const letak = document.querySelector<HTMLElement>('[data-berkas]')!;
    letak.replaceChildren(`${P.berkas}: `, unsur('code', '', baris === undefined ? berkas : `${berkas}:${baris}`));
    const sunting = document.querySelector<HTMLElement>('[data-sunting]')!;
    sunting.querySelector('[data-tombol]')!.append(...tombolSunting(saluran));
    sunting.hidden = false;
    if (location.hash === '#sunting') sunting.scrollIntoView();
  }
  formulir.addEventListener('submit', (e) => {
    e.preventDefault();
    const nilai = (id: string) => kotak(id).value.trim();
    if (nilai('salah') === '') {
      status.textContent = P.isi;
      kotak('salah').focus();
      return;
    }
    const judul = P.perihal(nilai('halaman') || berkas || nilai('salah').slice(0, 60));
    const isi = laporan(nilai);
    gambarLaporan(satu('[data-hasil]'), { judul, isi, host: alamatMasalahBaru(saluran.repositori, judul, isi) }, saluran, status);
    status.textContent = P.siap;
  });
}
