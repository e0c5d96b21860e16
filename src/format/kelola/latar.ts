/** Which git hosts the editor can sign in to, and what its configuration says of them. */
import type { Repositori } from '../../domain/repositori.ts';

/** `backend` of Decap's configuration. */
export interface Latar {
  name: 'github' | 'gitlab' | 'forgejo' | 'proxy';
  branch: string;
  [pilihan: string]: string | boolean;
}

/** Why there is no editor: no repository named, a host that it does not know, or no way to sign in. */
export type TanpaLatar = 'repositori' | 'penyedia' | 'masuk';

/**
 * Gitea is left out on purpose: Decap's backend for it knows no editorial workflow, so it would write straight into the branch
 * that is published. Open authoring (a fork in the contributor's account) exists for GitHub and, since Decap 3.15, Forgejo.
 */
export function latarKelola(r: Repositori | undefined): { latar: Latar; asal: string[] } | { kurang: TanpaLatar } {
  if (!r) return { kurang: 'repositori' };
  const url = new URL(r.url);
  const repo = url.pathname.replace(/^\/|(?:\.git)?\/*$/g, '');
  const dasar = { repo, branch: r.cabang };
  const { pembantuMasuk, idAplikasi } = r.kelola ?? {};
  switch (r.jenis) {
    case 'github': {
      if (!pembantuMasuk) return { kurang: 'masuk' };
      const bantu = new URL(pembantuMasuk);
      const umum = url.host === 'github.com';
      const api = umum ? 'https://api.github.com' : `${url.origin}/api/v3`;
      return {
        latar: {
          name: 'github',
          ...dasar,
          api_root: api,
          base_url: bantu.origin,
          auth_endpoint: bantu.pathname.replace(/^\//, '') || 'auth',
          open_authoring: true,
        },
        asal: [new URL(api).origin, ...(umum ? ['https://avatars.githubusercontent.com'] : [])],
      };
    }
    case 'gitlab':
      if (!idAplikasi) return { kurang: 'masuk' };
      return {
        latar: { name: 'gitlab', ...dasar, auth_type: 'pkce', app_id: idAplikasi, base_url: url.origin, api_root: `${url.origin}/api/v4` },
        asal: [url.origin],
      };
    case 'forgejo':
      if (!idAplikasi) return { kurang: 'masuk' };
      return {
        latar: { name: 'forgejo', ...dasar, app_id: idAplikasi, api_root: `${url.origin}/api/v1`, open_authoring: true },
        asal: [url.origin],
      };
    default:
      return { kurang: 'penyedia' };
  }
}
