/** iCalendar (RFC 5545) of whole days: pure, and the same for the same content. */
import { lipat, lolosNilai, rata } from './baris-isi.ts';

export interface AcaraHarian {
  /** Stays the same when the dates of the event change. */
  uid: string;
  judul: string;
  /** First day, and the first day after the last: `YYYY-MM-DD`. */
  mulai: string;
  sesudah: string;
  keterangan: string;
  url: string;
}

export interface Kalender {
  nama: string;
  /** Day on which the content was true, `YYYY-MM-DD`; never the clock. */
  per: string;
  acara: readonly AcaraHarian[];
}

const rapat = (hari: string) => hari.replaceAll('-', '');

export function keIcs(k: Kalender): string {
  const stempel = `${rapat(k.per)}T000000Z`;
  const baris = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Lumbung Inovasi//Kompetisi//ID',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${lolosNilai(k.nama)}`,
    ...k.acara.flatMap((a) => [
      'BEGIN:VEVENT',
      `UID:${lolosNilai(a.uid)}`,
      `DTSTAMP:${stempel}`,
      `DTSTART;VALUE=DATE:${rapat(a.mulai)}`,
      `DTEND;VALUE=DATE:${rapat(a.sesudah)}`,
      `SUMMARY:${lolosNilai(a.judul)}`,
      `DESCRIPTION:${lolosNilai(a.keterangan)}`,
      `URL:${rata(a.url, '')}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return baris.map(lipat).join('\r\n') + '\r\n';
}
