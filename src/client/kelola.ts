/** The editor's door: a region is typed, the way to its editor appears. On this computer, a clone opened by `npm run kelola` counts too. */
import { PESAN_DAERAH_SAYA } from '../text/pesan/daerah-saya.ts';
import { PESAN_KELOLA as P } from '../text/pesan/kelola.ts';
import { alamat } from './ambil.ts';
import { latarSetempat } from './kelola/latar.ts';
import { pasangKetikWilayah } from './ketik-wilayah.ts';
import { tautanKe } from './unsur.ts';

const buka = document.querySelector<HTMLElement>('[data-buka]');

function pasang(wadah: HTMLElement): void {
  const satu = <E extends HTMLElement>(pemilih: string) => wadah.querySelector<E>(pemilih)!;
  const tujuan = satu('[data-tujuan]');
  const status = satu('[data-status]');
  const berfolder = new Map([...wadah.querySelectorAll<HTMLAnchorElement>('[data-kode]')].map((a) => [a.dataset['kode'], a.href]));
  const keEditor = (href: string, kata: string) => {
    const a = tautanKe(href, kata);
    a.className = 'tombol';
    return a;
  };
  satu('[data-pilih]').hidden = false;
  pasangKetikWilayah(
    satu<HTMLInputElement>('#kelola-daerah'),
    status,
    (d) => {
      const href = berfolder.get(d?.kode);
      if (!d) return tujuan.replaceChildren();
      if (href !== undefined) return tujuan.replaceChildren(keEditor(href, P.bukaUntuk(d.nama)));
      tujuan.replaceChildren(P.tanpaFolder(d.nama), ' ', tautanKe(alamat('usul/inovasi/'), P.keFormulir));
    },
    PESAN_DAERAH_SAYA.gagal,
  );
}

async function mulai(wadah: HTMLElement): Promise<void> {
  const setempat = (await latarSetempat()) !== undefined;
  if (wadah.hidden && !setempat) return;
  wadah.hidden = false;
  wadah.querySelector<HTMLElement>('[data-setempat]')!.hidden = !setempat;
  // What keeps visitors out, and how they sign in, does not hold for a clone.
  if (setempat) for (const e of document.querySelectorAll<HTMLElement>('[data-daring]')) e.hidden = true;
  pasang(wadah);
}

if (buka) void mulai(buka);
