/** A document with its score. */
export interface Ranked {
  document: number;
  kind: number;
  score: number;
}

/** Keeps only the best of what is added. */
export interface Ranking {
  add(document: number, kind: number, score: number): void;
  /** how many were added, in all and of one kind */
  count(): number;
  countOf(kind: number): number;
  /** the best over all kinds, best first; each kind with enough results gets a fifth of the places */
  best(limit: number): Ranked[];
}

/** With equal scores, the document with the smaller number is better. */
const isBetter = (a: Ranked, b: Ranked): boolean =>
  a.score > b.score || (a.score === b.score && a.document < b.document);
const byRank = (a: Ranked, b: Ranked): number => (isBetter(a, b) ? -1 : 1);

export function createRanking(kinds: number, limit: number): Ranking {
  /** the best `limit` of each kind so far, best first */
  const lists: Ranked[][] = Array.from({ length: kinds }, () => []);
  const counts = new Array<number>(kinds).fill(0);
  return {
    add(document, kind, score) {
      counts[kind] = (counts[kind] as number) + 1;
      const list = lists[kind] as Ranked[];
      const entry = { document, kind, score };
      const last = list.at(-1);
      if (list.length >= limit && (!last || !isBetter(entry, last))) return;
      let at = list.length;
      while (at > 0 && isBetter(entry, list[at - 1] as Ranked)) at--;
      list.splice(at, 0, entry);
      if (list.length > limit) list.pop();
    },
    count: () => counts.reduce((sum, each) => sum + each, 0),
    countOf: (kind) => counts[kind] ?? 0,
    best(wanted) {
      const own = Math.floor(wanted / 5);
      const sure = lists.flatMap((list) => list.slice(0, own));
      const rest = lists.flatMap((list) => list.slice(own)).sort(byRank);
      return [...sure, ...rest.slice(0, wanted - sure.length)].sort(byRank);
    },
  };
}
