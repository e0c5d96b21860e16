/** The form on the page of needs: what is typed becomes a file to complete. Nothing of it leaves the browser. */
import { keSlug } from '../domain/slug.ts';
import { drafKebutuhan } from '../format/draf-kebutuhan.ts';
import { PESAN_DAERAH_SAYA } from '../text/pesan/daerah-saya.ts';
import { PESAN_DRAF as P } from '../text/pesan/kebutuhan.ts';
import { gambarBerkas, type SaluranKirim } from './berkas-jadi.ts';
import { pasangKetikWilayah, type WilayahTerpilih } from './ketik-wilayah.ts';

/** Where the region is not chosen, its folder stays to be filled in. */
const FOLDER_KOSONG = '<daerah-anda>';
const NAMA_TERPANJANG = 60;

for (const formulir of document.querySelectorAll<HTMLFormElement>('[data-draf-kebutuhan]')) {
  const satu = <E extends HTMLElement>(pemilih: string) => formulir.querySelector<E>(pemilih)!;
  const masalah = satu<HTMLInputElement>('#draf-masalah');
  const status = satu('[data-status]');
  const saluran = JSON.parse(formulir.dataset['saluran']!) as SaluranKirim;
  let daerah: WilayahTerpilih | undefined;
  pasangKetikWilayah(satu('#draf-daerah'), status, (d) => (daerah = d), PESAN_DAERAH_SAYA.gagal);

  formulir.addEventListener('submit', (e) => {
    e.preventDefault();
    const judul = masalah.value.replace(/\s+/g, ' ').trim();
    if (judul === '') {
      status.textContent = P.isiMasalah;
      masalah.focus();
      return;
    }
    const tema = satu<HTMLSelectElement>('#draf-tema').value || undefined;
    const nama = keSlug(judul).slice(0, NAMA_TERPANJANG).replace(/-+$/, '') || 'kebutuhan';
    const letak = `content/daerah/${daerah?.folder ?? FOLDER_KOSONG}/kebutuhan/${nama}.md`;
    const isi = drafKebutuhan(judul, formulir.dataset['tanggal']!, tema);
    gambarBerkas(satu('[data-hasil]'), { judul, isi, letak, baru: true }, saluran, status);
    status.textContent = P.siap;
  });
}
