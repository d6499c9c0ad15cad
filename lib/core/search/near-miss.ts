/** How many typos are forgiven in a word of the query. Two in five letters would match anything. */
export const typosForgiven = (length: number): number => (length < 5 ? 0 : length < 8 ? 1 : 2);

/**
 * How far a word is from terms that come one after the other, in sorted order. It uses the optimal string alignment
 * distance, where swapped neighbours are one typo (https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance). It
 * keeps one row of the table for each unit of the term. So a beginning that two terms share is computed only once.
 */
export interface MissTable {
  /**
   * Adds the unit of a term at `depth`, after the previous ones. Returns the smallest distance that any longer term can
   * have.
   */
  push(depth: number, unit: number): number;
  /** distance of the word to the term's first `depth` units */
  distance(depth: number): number;
}

export function createMissTable(word: string): MissTable {
  const { length } = word;
  const rows: Uint8Array[] = [Uint8Array.from({ length: length + 1 }, (_, i) => i)];
  const units = Array.from({ length }, (_, i) => word.charCodeAt(i));
  const path: number[] = [];
  return {
    push(depth, unit) {
      const above = rows[depth] as Uint8Array;
      const row = rows[depth + 1] ?? new Uint8Array(length + 1);
      rows[depth + 1] = row;
      const before = depth > 0 ? rows[depth - 1] : undefined;
      const last = path[depth - 1];
      path[depth] = unit;
      row[0] = depth + 1;
      let least = depth + 1;
      for (let i = 1; i <= length; i++) {
        const mine = units[i - 1];
        let cell = Math.min(
          (above[i] as number) + 1,
          (row[i - 1] as number) + 1,
          (above[i - 1] as number) + (mine === unit ? 0 : 1),
        );
        if (before && i > 1 && mine === last && units[i - 2] === unit) {
          cell = Math.min(cell, (before[i - 2] as number) + 1);
        }
        row[i] = cell;
        if (cell < least) least = cell;
      }
      return least;
    },
    distance: (depth) => (rows[depth] as Uint8Array)[length] as number,
  };
}
