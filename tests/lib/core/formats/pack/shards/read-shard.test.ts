import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findShard, isNamed } from '@/lib/core/formats/pack/shards/open-person.ts';
import { readShard } from '@/lib/core/formats/pack/shards/read-shard.ts';
import { readShardIndex, writeShardIndex } from '@/lib/core/formats/pack/shards/shard-index.ts';
import {
  bitsFor,
  shardOf,
  shardPath,
  stableKey,
} from '@/lib/core/formats/pack/shards/shard-keys.ts';

const HASH = 'ab'.repeat(32);
const page = (...lines: object[]) => lines.map((line) => `${JSON.stringify(line)}\n`).join('');
const ANN = { of: ['wd:Q1'], kind: 'person', id: '1', name: 'Ann Foo', ids: { wikidata: 'Q1' } };
const BEN = { of: ['id:2'], kind: 'person', id: '2', name: 'Ben Bar' };
const CLAIM = { of: ['wd:Q1', 'id:2'], kind: 'claim', id: 'c', claim: 'A', reviewer: 'B' };
const MORE = { name: 's/00/0003.1-x.gz', rawBytes: 5, sha256: HASH };

describe('which shard a person is in', () => {
  it('follows from the first bits of a hash', () => {
    expect([0, 99, 100, 199, 200, 1_000_000, 1e9].map(bitsFor)).toEqual([0, 0, 0, 0, 1, 13, 16]);
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 0, max: 16 }), (key, bits) => {
        const hash = createHash('sha256').update(key).digest().readUInt16BE(0);
        expect(shardOf(key, bits)).toBe(Math.floor(hash / 2 ** (16 - bits)));
      }),
    );
    expect(stableKey({ key: '7', ids: { wikidata: 'Q1' } })).toBe('wd:Q1');
    expect(stableKey({ key: '7', ids: {} })).toBe('id:7');
  });

  it('is looked up without asking anybody', () => {
    const index = readShardIndex(writeShardIndex([undefined, HASH]), 1);
    const key = ['a', 'b', 'c', 'd'].find((one) => shardOf(one, 1) === 1) as string;
    const other = ['a', 'b', 'c', 'd'].find((one) => shardOf(one, 1) === 0) as string;
    const path = shardPath(1, 0, HASH);
    expect(path).toBe('s/00/0001-abababababababab.ndjson.gz');
    expect(isNamed(path, HASH)).toBe(true);
    expect(isNamed(path, HASH.replace('b', 'c'))).toBe(false);
    const deps = { index, bits: 1, held: new Set<string>() };
    expect(findShard(key, deps)).toEqual({ kind: 'away', path, shard: 1 });
    expect(findShard(key, { ...deps, held: new Set([path]) })).toEqual({ kind: 'held', path });
    expect(findShard(other, deps)).toEqual({ kind: 'nothing' });
    expect(() => readShardIndex(new Uint8Array(15), 1)).toThrow();
  });
});

describe('a page of a shard', () => {
  const text = page({ shard: 3, page: 0, pages: [{ ...MORE, keys: ['wd:Q1'] }] }, ANN, BEN, CLAIM);

  it('gives one person’s records and pages, and nobody else’s', async () => {
    const ann = await readShard([text], { shard: 3, key: 'wd:Q1' });
    expect(ann.records.map(({ key }) => key)).toEqual(['1', 'c']);
    expect(ann.more).toEqual([MORE]);
    const ben = await readShard([text], { shard: 3, key: 'id:2' });
    expect(ben.records.map(({ key }) => key)).toEqual(['2', 'c']);
    expect(ben.more).toEqual([]);
  });

  it.each([
    ['another shard', page({ shard: 4, page: 0 }, ANN), 'shard'],
    ['another page', page({ shard: 3, page: 1 }, ANN), 'shard'],
    ['no head', page(ANN), 'shard'],
    ['a wrong record', page({ shard: 3, page: 0 }, { ...ANN, name: '7' }), 'name'],
    [
      'a page elsewhere',
      page({ shard: 3, page: 0, pages: [{ ...MORE, name: '../x' }] }),
      'pages[0].name',
    ],
  ])('is refused: %s', async (_, wrong, field) => {
    const read = readShard([wrong], { shard: 3, key: 'wd:Q1' });
    await expect(read).rejects.toMatchObject({ problem: { field } });
  });
});
