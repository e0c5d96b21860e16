/** Below a list of offices: a way to name one that the list lacks, and to find the one that is there under another spelling. */
import { denganOpdBaru, barisOpdBaru, idOpd, opdMirip, tanpaOpdBaru } from '../../format/usulan/opd-baru.ts';
import { PESAN_OPD_BARU as P } from '../../text/pesan/usulan-opd.ts';
import { tombol, unsur } from '../unsur.ts';
import { idMedan, type Konteks } from './konteks.ts';

const medan = (id: string, label: string, kendali: HTMLInputElement | HTMLSelectElement, ...lain: HTMLElement[]): HTMLElement => {
  kendali.id = id;
  const l = unsur('label', '', label);
  l.htmlFor = id;
  return unsur('div', 'medan', l, kendali, ...lain);
};

/**
 * @param jalan path of the list's field, @param pilih chooses an office of the list, @param buang takes one out of the choice
 * Undefined while no region is chosen: offices belong to one.
 */
export function kotakOpdBaru(jalan: string, k: Konteks, pilih: (id: string) => void, buang: (id: string) => void): HTMLElement | undefined {
  const folder = k.folder();
  if (folder === undefined) return undefined;
  const id = `${idMedan(jalan)}-baru`;
  const baru = barisOpdBaru(k.isian, folder);
  const ada = [...(k.rujukan.opd[folder] ?? []), ...baru.map((o) => [o.id, o.nama] as const)];
  const nama = unsur('input');
  nama.type = 'text';
  nama.autocomplete = 'off';
  nama.maxLength = 200;
  const jenis = unsur('select');
  jenis.append(new Option(P.pilih, ''), ...(k.pilihan['jenis-opd'] ?? []).map(([v, l]) => new Option(l, v)));
  const induk = unsur('select');
  induk.append(new Option(P.tanpaInduk, ''), ...ada.map(([v, l]) => new Option(l, v)));
  const mirip = unsur('div', 'usul__mirip');
  mirip.setAttribute('aria-live', 'polite');
  const kata = unsur('p', 'usul__galat');
  kata.setAttribute('role', 'status');

  const pakai = (x: string, n: string) => {
    pilih(x);
    k.lukis(idMedan(jalan));
    k.status.textContent = P.dipilih(n);
  };
  nama.addEventListener('change', () => {
    const sama = opdMirip(nama.value, ada);
    mirip.replaceChildren(
      ...(sama.length ? [unsur('p', 'keterangan', P.mirip)] : []),
      ...sama.map(([x, n]) => tombol('tombol tombol--kedua', P.pakai(n), () => pakai(x, n))),
    );
  });
  const tambah = tombol('tombol tombol--kedua', P.tambah, () => {
    const n = nama.value.normalize('NFC').replace(/\s+/g, ' ').trim();
    const tepat = ada.find(([, x]) => x.toLowerCase() === n.toLowerCase());
    if (tepat) return pakai(tepat[0], tepat[1]);
    const kurang = n === '' ? nama : jenis.value === '' ? jenis : undefined;
    if (kurang) {
      kata.textContent = kurang === nama ? P.isiNama : P.isiJenis;
      return kurang.focus();
    }
    const baruId = idOpd(
      n,
      ada.map(([x]) => x),
    );
    denganOpdBaru(k.isian, folder, { id: baruId, nama: n, jenis: jenis.value, ...(induk.value && { induk: induk.value }) });
    pakai(baruId, n);
  });
  const daftar = baru.map((o) =>
    unsur(
      'p',
      'tombol-baris',
      tombol('tombol tombol--kedua', P.hapus(o.nama), () => {
        tanpaOpdBaru(k.isian, folder, o.id);
        buang(o.id);
        k.lukis(idMedan(jalan));
        k.status.textContent = P.dihapus(o.nama);
      }),
    ),
  );
  const lipat = unsur(
    'details',
    'lipat usul__kelompok',
    unsur('summary', '', P.belumAda),
    unsur(
      'div',
      'usul__isi',
      unsur('p', 'keterangan', P.arti),
      medan(`${id}-nama`, P.nama, nama, mirip),
      medan(`${id}-jenis`, P.jenis, jenis),
      medan(`${id}-induk`, P.induk, induk),
      unsur('p', 'tombol-baris', tambah),
      kata,
    ),
  );
  lipat.id = id;
  return unsur('div', 'usul__opd-baru', ...daftar, lipat);
}
