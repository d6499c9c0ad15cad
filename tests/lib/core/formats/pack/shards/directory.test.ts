import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyPatch,
  findPatches,
  rowKey,
  withWeight,
  writeGone,
  writeRow,
} from '@/lib/core/formats/pack/shards/directory.ts';
import { person } from '@/tests/support/arbitrary-records.ts';

const file = (sha256: string) => ({ name: 'd', rawBytes: 1, sha256: sha256.repeat(64) });
const patch = (from: string, to: string) => ({
  ...file('f'),
  from: from.repeat(16),
  to: to.repeat(16),
});

describe('the directory of a pack', () => {
  it('shows the office that somebody holds now', () => {
    const roles = [
      { title: 'Mayor', from: '2019', to: '2020', field: 'a' },
      { title: 'Clerk', from: '2001', field: 'b' },
      { title: 'Guard', from: '1990', field: 'c' },
    ];
    const row = writeRow({
      kind: 'person',
      key: '1',
      name: 'Ann Foo',
      aliases: [],
      ids: {},
      roles,
    });
    expect(JSON.parse(withWeight(row, 7))).toMatchObject({
      id: '1',
      roles: [{ title: 'Clerk' }],
      weight: 7,
    });
    expect(withWeight(row, 0)).toBe(row);
  });

  it('is reached by patches, or as a whole', () => {
    const directory = file('c');
    const patches = [patch('a', 'b'), patch('b', 'c')];
    const found = (held: string) => findPatches({ directory, patches }, held.repeat(64));
    expect(found('c')).toEqual([]);
    expect(found('b')).toEqual([patches[1]]);
    expect(found('a')).toEqual(patches);
    expect(found('e')).toBeUndefined();
    // A circle leads nowhere.
    const circle = [patch('a', 'b'), patch('b', 'a')];
    expect(findPatches({ directory, patches: circle }, 'a'.repeat(64))).toBeUndefined();
  });

  it('is the next one after a patch, whatever changed', async () => {
    const sorted = (rows: string[]) => {
      const keyed = new Map(rows.map((row) => [rowKey(JSON.parse(row)), row]));
      return [...keyed].sort(([a], [b]) => (a < b ? -1 : 1));
    };
    const rows = fc.array(person.map(writeRow), { maxLength: 8 }).map(sorted);
    await fc.assert(
      fc.asyncProperty(rows, rows, async (old, next) => {
        const [before, after] = [new Map(old), new Map(next)];
        const changes = [...new Set([...before.keys(), ...after.keys()])]
          .sort((a, b) => (a < b ? -1 : 1))
          .filter((key) => before.get(key) !== after.get(key))
          .map((key) => after.get(key) ?? writeGone(key));
        const lines: string[] = [];
        const oldRows = old.map(([, row]) => `${row}\n`);
        for await (const row of applyPatch(
          oldRows,
          changes.map((one) => `${one}\n`),
        ))
          lines.push(row);
        expect(lines).toEqual(next.map(([, row]) => row));
      }),
    );
  });

  it('is refused out of order', async () => {
    const row = (id: string) => `{"kind":"person","id":"${id}","name":"Ann Foo"}\n`;
    const all = async () => {
      for await (const _ of applyPatch([row('2'), row('1')], []));
    };
    await expect(all()).rejects.toMatchObject({ problem: { field: 'id', record: 2 } });
  });
});
