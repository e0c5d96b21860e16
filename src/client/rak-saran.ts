/** Names that suggestions offer, fetched shelf by shelf as they are typed. */
import { cocokkanSaran, rakUntuk, type JenisSaran, type RakSaran, type Saran } from '../cari/saran.ts';
import { ambilJson } from './ambil.ts';

const daftarRak = () => ambilJson('cari/saran/daftar.json').then((teks) => new Set((teks as string).split(' ')));
const ambilRak = async (kunci: string): Promise<RakSaran | undefined> =>
  (await daftarRak()).has(kunci) ? ((await ambilJson(`cari/saran/${kunci}.json`)) as RakSaran) : undefined;

/** Names that fit what is typed, of all kinds or of one. @throws when the files cannot be read */
export async function cariSaran(ketik: string, jenis?: JenisSaran): Promise<Saran[]> {
  const rak = await rakUntuk(ketik, ambilRak);
  return rak ? cocokkanSaran(ketik, jenis ? { isi: rak.isi.filter(([j]) => j === jenis) } : rak) : [];
}

/** Fetches the list of shelves before the first letter is typed. */
export function siapkanSaran(): void {
  void daftarRak().catch(() => undefined);
}
