/** The box into which an innovation's name is typed, and the button beside it. */
import { SARAN } from '../../text/pesan/cari.ts';
import { PESAN_BANDING_INOVASI as P } from '../../text/pesan/banding-inovasi.ts';
import { KotakPilihan } from '../kotak-pilihan.ts';
import { cariSaran, siapkanSaran } from '../rak-saran.ts';
import { unsur } from '../unsur.ts';

const alamatSaran = (jalur: string) => jalur.replace(/^inovasi\/|\/$/g, '');

/**
 * Makes the form live and shows it.
 * @param pilih an innovation was meant; the box is empty again
 */
export function pasangPilihInovasi(formulir: HTMLFormElement, status: HTMLElement, pilih: (alamat: string, nama: string) => void): void {
  const kotak = formulir.querySelector('input')!;
  const saran = new KotakPilihan(kotak, {
    wadah: formulir,
    nama: SARAN.daftar,
    status,
    cari: async (ketik) => {
      const ada = await cariSaran(ketik, 'inovasi').catch(() => []);
      const pilihan = ada.map(([, nama, jalur, daerah]) => ({
        isi: [unsur('span', 'saran__nama', nama), unsur('span', 'saran__sisi', daerah)],
        pilih: () => terima(jalur, nama),
      }));
      return { pilihan, status: pilihan.length > 0 ? SARAN.banyak(pilihan.length) : '' };
    },
  });

  function terima(jalur: string, nama: string): void {
    kotak.value = '';
    saran.tutup();
    pilih(alamatSaran(jalur), nama);
  }

  /** The button: one name that fits is meant, several are offered. */
  async function tambahKetikan(ketik: string): Promise<void> {
    if (ketik === '') return kotak.focus();
    // What is still being looked up for the list must not talk over the answer.
    saran.tutup();
    const cocok = await cariSaran(ketik, 'inovasi').catch(() => undefined);
    const persis = cocok?.filter(([, nama]) => nama.toLowerCase() === ketik.toLowerCase()) ?? [];
    const [dimaksud] = persis.length === 1 ? persis : (cocok ?? []);
    if (dimaksud && (persis.length === 1 || cocok!.length === 1)) return terima(dimaksud[2], dimaksud[1]);
    if (cocok?.length) await saran.buka();
    status.textContent = !cocok ? P.saranGagal : cocok.length === 0 ? P.tanpaCocok(ketik) : P.beberapaCocok(cocok.length);
  }

  kotak.addEventListener('focus', siapkanSaran, { once: true });
  formulir.addEventListener('submit', (e) => {
    e.preventDefault();
    void tambahKetikan(kotak.value.trim());
  });
  formulir.hidden = false;
}
