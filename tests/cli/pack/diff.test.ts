import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createPackFolder, HEAD, type PackFolder } from '@/tests/support/run-pack.ts';

const MAYOR = { title: 'Mayor', from: '2020', to: '2024' };
const person = (id: string, name: string, more: object = {}) => ({
  kind: 'person',
  id,
  name,
  ...more,
});
const article = (id: string, text: string) => ({ kind: 'article', id, title: `On ${id}`, text });
const OLD = [
  person('1', 'Ann Foo', { aliases: ['Annie Foo', 'A. Foo'], roles: [MAYOR, { title: 'Judge' }] }),
  person('2', 'Ben Bar'),
  person('3', 'Cy Baz', { roles: [MAYOR] }),
  article('x', 'Words.'),
];
const NEW = [
  // Only the order differs.
  person('1', 'Ann Foo', { aliases: ['A. Foo', 'Annie Foo'], roles: [{ title: 'Judge' }, MAYOR] }),
  person('3', 'Cy Bazz', { roles: [{ ...MAYOR, to: '2025', place: 'Foo' }] }),
  person('4', 'Di Qux'),
  article('x', 'Other words.'),
];
const linesOf = (records: readonly object[]) =>
  records.map((record) => `${JSON.stringify(record)}\n`).join('');

let folder: PackFolder;
beforeEach(() => {
  folder = createPackFolder();
  folder.put('old.jsonl', linesOf(OLD));
  folder.put('new.jsonl', linesOf(NEW));
  folder.put('new.gz', gzipSync(linesOf(NEW)));
});
afterEach(() => folder.remove());

describe('pack diff', { timeout: 120_000 }, () => {
  it('says what is new, gone and changed', () => {
    const { lines, status } = folder.run('diff', 'old.jsonl', 'new.gz');
    expect(lines).toEqual([
      '+ person 4  Di Qux',
      '- person 2  Ben Bar',
      '~ person 3  Cy Bazz: other name; + Mayor, Foo, 2020–2025; - Mayor, 2020–2024',
      '~ article x  On x: other text',
      '1 new, 1 gone, 2 changed',
    ]);
    expect(status).toBe(0);
  });

  it('says the same as JSON Lines', () => {
    const { lines } = folder.run('diff', '--json', 'old.jsonl', 'new.jsonl');
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      { change: 'new', kind: 'person', id: '4', name: 'Di Qux' },
      { change: 'gone', kind: 'person', id: '2', name: 'Ben Bar' },
      {
        change: 'changed',
        kind: 'person',
        id: '3',
        name: 'Cy Bazz',
        fields: ['name'],
        roles: {
          new: [{ ...MAYOR, to: '2025', place: 'Foo', field: 'roles[0]' }],
          gone: [{ ...MAYOR, field: 'roles[0]' }],
        },
      },
      {
        change: 'changed',
        kind: 'article',
        id: 'x',
        name: 'On x',
        fields: ['text'],
        roles: { new: [], gone: [] },
      },
    ]);
  });

  it('compares built packs, and says nothing about one and the same', () => {
    folder.run('build', 'old.jsonl', '--out', 'a.ndjson', ...HEAD);
    folder.run('build', 'new.jsonl', '--out', 'b.ndjson', ...HEAD);
    expect(folder.run('diff', 'a.ndjson', 'b.ndjson').lines.at(-1)).toBe(
      '1 new, 1 gone, 2 changed',
    );
    expect(folder.run('diff', 'a.ndjson', 'a.ndjson').lines).toEqual(['0 new, 0 gone, 0 changed']);
  });

  it('names what it can’t read', () => {
    folder.put('bad.jsonl', `${linesOf(OLD)}nonsense\n`);
    const { stderr, status } = folder.run('diff', 'old.jsonl', 'bad.jsonl');
    expect(stderr).toMatch(/^bad.jsonl, line 5: is damaged/);
    expect(status).toBe(1);
    expect(folder.run('diff', 'old.jsonl')).toMatchObject({ status: 2 });
    expect(folder.run('diff', 'old.jsonl', 'gone')).toMatchObject({ status: 2 });
  });
});
