/** Addresses for routes; pages do not reach into the domain themselves. */
export { alamatInovasi } from '../domain/jalur.ts';
