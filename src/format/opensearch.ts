/** OpenSearch description: lets a browser offer the site's search in its address bar. */
import { lolos } from '../text/lolos.ts';

export interface SitusCari {
  nama: string;
  keterangan: string;
  /** Address of the site with its base, without a slash at the end. */
  alamat: string;
}

/** The first characters of a text, none cut in two. */
const potong = (s: string, n: number) => [...s].slice(0, n).join('').trim();

/** The specification allows 16 characters for the short name and 1,024 for the description. */
export function keOpenSearch({ nama, keterangan, alamat }: SitusCari): string {
  const a = lolos(alamat);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    `<ShortName>${lolos(potong(nama, 16))}</ShortName>`,
    `<LongName>${lolos(potong(nama, 48))}</LongName>`,
    `<Description>${lolos(potong(keterangan, 1024))}</Description>`,
    `<Url type="text/html" template="${a}/inovasi/?q={searchTerms}"/>`,
    `<Image width="16" height="16" type="image/svg+xml">${a}/ikon.svg</Image>`,
    '<Language>id</Language>',
    '<InputEncoding>UTF-8</InputEncoding>',
    '</OpenSearchDescription>',
    '',
  ].join('\n');
}
