/** A document of an answer. */
export interface Ranked {
  /** place of its segment in the index */
  segment: number;
  document: number;
  /** place in KINDS */
  kind: number;
  score: number;
  /** decides between equal scores: the newest, and the best known */
  value: number;
  /** of its unit; decides between what is equal otherwise, so that pages of results don't overlap */
  key: number;
}

/** Collects the best documents of each kind. So it keeps a few, however many are found. */
export interface Ranking {
  /** Counts a document. Says whether it may be among the best; then `keep` must follow. */
  count(kind: number, score: number, value: number): boolean;
  keep(found: Ranked): void;
  /** how many were counted, in all and of one kind */
  total(): number;
  totalOf(kind: number): number;
  /** the best over all kinds, best first; each kind with enough results gets a fifth of the places */
  best(limit: number): Ranked[];
}

const byRank = (a: Ranked, b: Ranked): number =>
  b.score - a.score || b.value - a.value || a.key - b.key || a.document - b.document;

export function createRanking(kinds: number, limit: number): Ranking {
  /** the best `limit` of each kind so far, best first */
  const lists: Ranked[][] = Array.from({ length: kinds }, () => []);
  const counts = new Array<number>(kinds).fill(0);
  return {
    count(kind, score, value) {
      counts[kind] = (counts[kind] as number) + 1;
      const list = lists[kind] as Ranked[];
      if (list.length < limit) return limit > 0;
      const last = list.at(-1);
      return !last || score > last.score || (score === last.score && value >= last.value);
    },
    keep(found) {
      const list = lists[found.kind] as Ranked[];
      const last = list.at(-1);
      if (list.length >= limit && (!last || byRank(found, last) >= 0)) return;
      let low = 0;
      for (let high = list.length; low < high; ) {
        const middle = (low + high) >>> 1;
        if (byRank(list[middle] as Ranked, found) < 0) low = middle + 1;
        else high = middle;
      }
      list.splice(low, 0, found);
      if (list.length > limit) list.pop();
    },
    total: () => counts.reduce((sum, each) => sum + each, 0),
    totalOf: (kind) => counts[kind] ?? 0,
    best(wanted) {
      const own = Math.floor(wanted / 5);
      const sure = lists.flatMap((list) => list.slice(0, own));
      const rest = lists.flatMap((list) => list.slice(own)).sort(byRank);
      return [...sure, ...rest.slice(0, wanted - sure.length)].sort(byRank);
    },
  };
}
