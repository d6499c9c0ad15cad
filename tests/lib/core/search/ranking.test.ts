import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createRanking, type Ranked, type Ranking } from '@/lib/core/search/ranking.ts';

const ranked = fc.array(fc.record({ kind: fc.nat(2), score: fc.integer({ min: 1, max: 9 }) }), {
  maxLength: 40,
});
const REST = { segment: 0, value: 0, key: 0 };
const byRank = (a: Ranked, b: Ranked) => b.score - a.score || a.document - b.document;

function add(ranking: Ranking, found: Ranked): void {
  if (ranking.count(found.kind, found.score, found.value)) ranking.keep(found);
}

test('of one kind the best are kept, as by sorting all of them', () => {
  fc.assert(
    fc.property(ranked, fc.integer({ min: 1, max: 12 }), (entries, limit) => {
      const ranking = createRanking(1, limit);
      const all = entries.map(({ score }, document) => ({ ...REST, document, kind: 0, score }));
      for (const found of all) add(ranking, found);
      expect(ranking.total()).toBe(all.length);
      expect(ranking.best(limit)).toEqual(all.sort(byRank).slice(0, limit));
    }),
  );
});

test('each kind has a fifth of the places to itself, and the best have the others', () => {
  fc.assert(
    fc.property(ranked, (entries) => {
      const ranking = createRanking(3, 10);
      const all = entries.map((entry, document) => ({ ...REST, document, ...entry }));
      for (const found of all) add(ranking, found);
      const best = ranking.best(10);
      expect(best).toEqual(best.toSorted(byRank));
      expect(best).toHaveLength(Math.min(10, all.length));
      for (const kind of [0, 1, 2]) {
        const own = all.filter((entry) => entry.kind === kind).sort(byRank);
        const kept = best.filter((entry) => entry.kind === kind);
        expect(kept).toEqual(own.slice(0, kept.length));
        expect(kept.length).toBeGreaterThanOrEqual(Math.min(2, own.length));
      }
    }),
  );
});
