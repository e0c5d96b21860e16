/** html-validate: its recommended and document rules; each change has its reason. */
import type { ConfigData } from 'html-validate';

export const ATURAN_HTML: ConfigData = {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // Astro writes void elements and attributes in its own, equally valid, style.
    'void-style': 'off',
    'attr-quotes': 'off',
    'doctype-style': 'off',
    // Names like "Dinas Pemberdayaan Masyarakat ... | Lumbung Inovasi" are as long as they are; search engines cut them.
    'long-title': 'off',
    // The compiler may leave spaces at line ends, which no reader sees.
    'no-trailing-whitespace': 'off',
    // Every script and stylesheet comes from this site itself; another test holds that.
    'require-sri': 'off',
    // People copy telephone numbers; a no-break space copied along is no part of the number.
    'tel-non-breaking': 'off',
  },
};
