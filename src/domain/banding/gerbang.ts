/** The coverage gate: what may be said of a group of which only a part is known (DESIGN 7). */

/** Winners get reported, so what is known of fewer than four in five says nothing about the group. */
const AMBANG_CAKUPAN = 0.8;

export interface Cakupan {
  /** Members with a value. */
  ada: number;
  seluruh: number;
  /** True when averages, distributions, spines and superlatives of the group may be told. */
  lolos: boolean;
}

/**
 * @param ada members with a value, 0 to `seluruh`
 * @param seluruh members of the group; an empty group never passes
 */
export function cakupan(ada: number, seluruh: number): Cakupan {
  // Counted in whole members: 0.8 × 5 is exactly four.
  return { ada, seluruh, lolos: seluruh > 0 && ada * 10 >= seluruh * (AMBANG_CAKUPAN * 10) };
}
