/** Base path of the site with a slash at its end, for data files. */
export const DASAR = import.meta.env.BASE_URL.replace(/\/*$/, '/');
