import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openIndex } from '@/lib/core/search/open-index.ts';
import { findInIndex } from '@/lib/core/search/search.ts';
import { buildSegment } from '@/lib/core/search/segment/build-segment.ts';
import { draftArticle, type UnitDraft } from '@/lib/core/search/segment/drafts.ts';
import { createMemoryParts } from '@/lib/core/search/segment/memory-parts.ts';
import { mergeSegments } from '@/lib/core/search/segment/merge-segments.ts';
import { planMerge } from '@/lib/core/search/segment/plan-merge.ts';
import { PART, PostingsCursor, PostingsWriter } from '@/lib/core/search/segment/postings.ts';
import { packHead, type Segment, unitKey, unpackHead } from '@/lib/core/search/segment/segment.ts';

const parts = createMemoryParts();
let count = 0;

async function build(units: UnitDraft[]): Promise<Segment> {
  const id = `segment-${count++}`;
  const deleted = new Uint8Array((units.length + 7) >> 3);
  return { id, deleted, ...(await buildSegment(units, parts.sinkOf(id))) };
}

async function merge(segments: Segment[]): Promise<Segment> {
  const id = `segment-${count++}`;
  const inputs = segments.map((segment) => ({
    ...segment,
    readPostings: async (part: number) =>
      (await parts.postings([{ segmentId: segment.id, part }]))[0] as Uint8Array,
    readIds: async (part: number) => (await parts.ids([{ segmentId: segment.id, part }]))[0] ?? [],
  }));
  const merged = await mergeSegments(inputs, parts.sinkOf(id));
  return { id, deleted: new Uint8Array((merged.head.unitKeys.length + 7) >> 3), ...merged };
}

const deleteUnits = (segment: Segment, ids: readonly string[]): Segment => {
  const keys = new Set(ids.map(unitKey));
  const deleted = segment.deleted.slice();
  for (const [unit, key] of segment.head.unitKeys.entries())
    if (keys.has(key)) deleted[unit >> 3] = (deleted[unit >> 3] ?? 0) | (1 << (unit & 7));
  return { ...segment, deleted };
};

const find = (segments: Segment[], query: string) =>
  findInIndex(
    openIndex(segments, parts, () => false),
    query,
    { limit: 200 },
  );

const word = fc.constantFrom('ferry', 'fares', 'port', 'winter', 'vote');
const texts = fc.array(fc.array(word, { minLength: 1, maxLength: 6 }), { maxLength: 90 });
const draft = (words: readonly string[], i: number): UnitDraft =>
  draftArticle(
    {
      id: `a${i}`,
      sourceId: `s${i % 3}`,
      title: words[0] ?? '',
      text: words.join(' '),
      publisher: 'P',
    },
    [{ id: `a${i}#1`, speaker: 'Anna', text: words.slice(1).join(' '), isQuoted: i % 2 === 0 }],
  );

test('however units are spread over segments, merged and deleted, the same is found', async () => {
  await fc.assert(
    fc.asyncProperty(texts, fc.integer({ min: 1, max: 4 }), word, async (lists, ways, query) => {
      const units = lists.map(draft);
      const gone = units.filter((_, i) => i % 5 === 0).map(({ id }) => id);
      const kept = units.filter((_, i) => i % 5 !== 0);
      const spread = await Promise.all(
        Array.from({ length: ways }, (_, way) => build(units.filter((_, i) => i % ways === way))),
      );
      const hollow = spread.map((segment) => deleteUnits(segment, gone));
      const expected = await find([await build(kept)], query);
      expect(await find(hollow, query)).toEqual(expected);
      const merged = await merge(hollow);
      expect(merged.head.unitKeys).toHaveLength(kept.length);
      expect(await find([merged], query)).toEqual(expected);
    }),
    { numRuns: 40 },
  );
});

test('a merged segment has the terms of what is left, and no others', async () => {
  const [first, second] = [await build([draft(['ferry'], 0)]), await build([draft(['port'], 1)])];
  const merged = await merge([deleteUnits(first, ['a0']), second]);
  expect(merged.head.terms).toEqual((await build([draft(['port'], 1)])).head.terms);
});

test('postings come back as they were written, over the ends of parts too', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(3_000_000), { maxLength: 60 }), (gaps) => {
      const writer = new PostingsWriter();
      const written: [number, number][] = [];
      let document = 0;
      writer.startTerm();
      for (const [i, gap] of gaps.entries()) {
        document += i > 0 ? gap + 1 : gap;
        written.push([document, i % 7]);
        writer.add(document, i % 7);
      }
      const cursor = new PostingsCursor(writer.takeRest(), 0, writer.total);
      const read: [number, number][] = [];
      while (cursor.next()) read.push([cursor.document, cursor.field]);
      expect(read).toEqual(written);
    }),
  );
});

test('a word of many articles is read over several parts, and only they are read', async () => {
  const many = Array.from({ length: 20_000 }, (_, i) => draft(['ferry', 'ferry'], i));
  const segment = await build([...many, draft(['port', 'port'], 20_000)]);
  expect(segment.head.postingStarts.at(-1)).toBeGreaterThan(3 * PART);
  const asked: string[] = [];
  const watched = {
    ...parts,
    postings: (keys: readonly { segmentId: string; part: number }[]) => {
      asked.push(...keys.map(({ part }) => `${part}`));
      return parts.postings(keys);
    },
  };
  const index = openIndex([segment], watched, () => false);
  expect((await findInIndex(index, 'ferry', { limit: 1 })).totals.article).toBe(20_000);
  expect(new Set(asked).size).toBeGreaterThan(1);
  asked.length = 0;
  expect((await findInIndex(index, 'port', { limit: 1 })).found[0]?.id).toBe('a20000#1');
  expect(new Set(asked).size).toBe(1);
});

test('a head comes back from its bytes as it was', async () => {
  const { head } = await build([draft(['Žofie', '王'], 0), draft(['port'], 1)]);
  expect(unpackHead(packHead(head))).toEqual(head);
});

test('segments of one size are merged when there are eight, and one that is half empty at once', () => {
  const small = Array.from({ length: 8 }, (_, i) => ({ id: `${i}`, units: 30 + i, gone: 0 }));
  expect(planMerge(small.slice(1))).toEqual([]);
  expect(planMerge(small)).toEqual(small.map(({ id }) => id));
  expect(planMerge([...small.slice(1), { id: 'large', units: 5000, gone: 2500 }])).toEqual([]);
  expect(planMerge([...small.slice(1), { id: 'large', units: 5000, gone: 2501 }])).toEqual([
    'large',
  ]);
});
