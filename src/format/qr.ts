import { renderSVG } from 'uqr';

/** QR code of a text as an SVG without margin; the page gives it one. */
export function keQr(teks: string): string {
  return renderSVG(teks, { border: 0 });
}
