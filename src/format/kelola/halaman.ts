/** The page that holds the editor: no part of the site's layout, with a policy of its own. */
import { lolos } from '../../text/lolos.ts';
import { PESAN_EDITOR as P } from '../../text/pesan/kelola-editor.ts';

export interface AlamatPenyunting {
  /** Base path of the site, with a slash at its end. */
  dasar: string;
  ikon: string;
  bundel: string;
  /** Our own script: it must stand before the bundle, which would begin by itself otherwise. */
  naskah: string;
  kelola: string;
  usul: string;
  /** Origins of the git host. */
  asal: readonly string[];
}

/**
 * Decap checks its configuration with code made of text, and styles itself with inline styles, so this page, and no other, allows
 * both. It may talk to this site and to the git host alone.
 */
export function kebijakanPenyunting(asal: readonly string[]): string {
  const host = asal.map((a) => ` ${a}`).join('');
  return [
    "default-src 'none'",
    "script-src 'self' 'unsafe-eval'",
    "style-src 'self' 'unsafe-inline'",
    `img-src 'self' data: blob:${host}`,
    "font-src 'self' data:",
    `connect-src 'self' blob: data:${host}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

export function halamanPenyunting(a: AlamatPenyunting): string {
  const t = (s: string) => lolos(s);
  return `<!doctype html>
<html lang="id" data-dasar="${t(a.dasar)}">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${t(kebijakanPenyunting(a.asal))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${t(P.judulUmum)}</title>
<link rel="icon" href="${t(a.ikon)}" type="image/svg+xml">
<script defer src="${t(a.naskah)}"></script>
<script defer src="${t(a.bundel)}"></script>
</head>
<body>
<main id="pengantar">
<h1>${t(P.judulUmum)}</h1>
<p id="kabar" role="status"></p>
<noscript><p>${t(P.tanpaJs)} <a href="${t(a.usul)}">${t(P.usul)}</a>.</p></noscript>
<p><a href="${t(a.kelola)}">${t(P.kembali)}</a></p>
</main>
</body>
</html>
`;
}
