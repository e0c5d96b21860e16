/** First index year of the present measurement, with scores from 0 to 100 (domain.md 9). Before it points, and other ranks. */
export const TAHUN_SKALA_BARU = 2021;
