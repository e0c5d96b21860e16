export { DaftarRujukan, perujuk, type SumberBernomor } from '../domain/daftar-rujukan.ts';
