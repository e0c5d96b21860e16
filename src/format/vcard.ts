/** vCard 4.0 (RFC 6350) of an office. */
import { lipat, lolosNilai as lolos, rata } from './baris-isi.ts';
import { daftarTelepon } from './telepon.ts';

export interface KartuKantor {
  nama: string;
  daerah: string;
  alamat?: string;
  telepon?: readonly string[];
  surel?: string;
  situs?: string;
  catatan?: string;
  /** Date on which the card was true. Only a full day, `YYYY-MM-DD`, is written on it. */
  per?: string | undefined;
}

export function keVcard(k: KartuKantor): string {
  const baris = ['BEGIN:VCARD', 'VERSION:4.0', 'KIND:org', `FN:${lolos(k.nama)}`, `ORG:${lolos(k.daerah)};${lolos(k.nama)}`];
  if (k.alamat) baris.push(`ADR;TYPE=work;LABEL="${rata(k.alamat, ', ').replaceAll('"', "'")}":;;${lolos(k.alamat)};;;;Indonesia`);
  for (const { uri } of (k.telepon ?? []).flatMap(daftarTelepon)) baris.push(`TEL;TYPE=work,voice;VALUE=uri:${uri}`);
  if (k.surel) baris.push(`EMAIL;TYPE=work:${rata(k.surel, '')}`);
  if (k.situs) baris.push(`URL:${rata(k.situs, '')}`);
  if (k.catatan) baris.push(`NOTE:${lolos(k.catatan)}`);
  if (k.per?.length === 10) baris.push(`REV:${k.per.replaceAll('-', '')}T000000Z`);
  baris.push('END:VCARD');
  return baris.map(lipat).join('\r\n') + '\r\n';
}
