import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createPackFolder, HEAD, type PackFolder } from '@/tests/support/run-pack.ts';

const person = (id: string, name: string) => JSON.stringify({ kind: 'person', id, name });
const TEXT =
  'Mayor opens bridge\n\nMay 2, 2026\n\nThe mayor, Jane Doe, said on Monday that the bridge was safe.';
const PAGE = readFileSync('playground/pages/harbour-toll.html');

let folder: PackFolder;
beforeEach(() => {
  folder = createPackFolder();
  folder.put('in/a.jsonl', `${person('1', 'Ann Foo')}\n${person('2', 'Ben Bar')}\n`);
  folder.put('in/b.csv', 'id,name,role\n3,Cy Baz,Mayor\n4,Di Qux,Judge\n');
  folder.put('in/news/text.txt', TEXT);
  folder.put('in/.hidden', 'not this');
});
afterEach(() => folder.remove());

const build = (out = 'town.ndjson.gz', ...more: string[]) =>
  folder.run('build', 'in', '--out', out, ...HEAD, ...more);
const bytes = (name = 'town.ndjson.gz') => readFileSync(folder.at(name));
const linesOf = (name?: string) =>
  gunzipSync(bytes(name))
    .toString()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe('pack build', { timeout: 120_000 }, () => {
  it('makes one pack of lists, tables, texts and pages', () => {
    folder.put('in/news/page.html', PAGE);
    const { status, stderr, lines } = build();
    expect([status, stderr]).toEqual([0, '']);
    expect(lines[0]).toBe('town.ndjson.gz: 4 people, 0 events, 0 claims, 2 articles');
    const [manifest, ...records] = linesOf();
    expect(manifest).toMatchObject({
      dramatisPack: 1,
      id: 'org.example.town',
      licence: 'CC0-1.0',
      counts: { people: 4, events: 0, claims: 0, articles: 2 },
    });
    expect(records.map(({ id }) => id)).toEqual([
      '1',
      '2',
      '3',
      '4',
      'news/page.html',
      'news/text.txt',
    ]);
    expect(records[5]).toMatchObject({
      title: 'Mayor opens bridge',
      date: '2026-05-02',
      text: TEXT,
    });
    expect(readdirSync(folder.at('.')).sort()).toEqual([
      'in',
      'town.ndjson.gz',
      'town.ndjson.gz.cache.json',
    ]);
    expect(folder.run('check', 'town.ndjson.gz')).toMatchObject({ status: 0 });
  });

  it('gives the same bytes for the same input, with a cache and without', () => {
    build('a.ndjson.gz', '--revision', '2026-11-30.1');
    build('b.ndjson.gz', '--revision', '2026-11-30.1');
    expect(bytes('a.ndjson.gz')).toEqual(bytes('b.ndjson.gz'));
    const again = build('a.ndjson.gz');
    expect(again.lines[1]).toBe('revision 2026-11-30.1; 3 inputs, 3 of them unchanged');
    expect(bytes('a.ndjson.gz')).toEqual(bytes('b.ndjson.gz'));
  });

  it('reads only what changed, and gives what a new build gives', () => {
    build('a.ndjson.gz', '--revision', '2026-11-30.1');
    folder.put('in/a.jsonl', person('9', 'Eve Foo'));
    folder.put('in/0.jsonl', person('3', 'Cy Other'));
    const { lines, stderr, status } = build('a.ndjson.gz', '--revision', '2026-11-30.2');
    expect(lines[1]).toContain('4 inputs, 2 of them unchanged');
    // The copied table holds an id that a new file took.
    expect(stderr).toBe('b.csv: this id was used before (3)\n');
    expect(status).toBe(1);
    build('b.ndjson.gz', '--revision', '2026-11-30.2');
    expect(bytes('a.ndjson.gz')).toEqual(bytes('b.ndjson.gz'));
    // What an input lost to another comes back when the other is gone.
    folder.put('in/0.jsonl', person('0', 'Cy Other'));
    build('a.ndjson.gz', '--revision', '2026-11-30.3');
    expect(linesOf('a.ndjson.gz').map(({ id }) => id)).toContain('3');
  });

  it('does not trust a pack that somebody changed', () => {
    build('a.ndjson.gz', '--revision', '2026-11-30.1');
    const whole = bytes('a.ndjson.gz');
    const text = gunzipSync(whole).toString().replace('Ann Foo', 'Ann Bad');
    folder.put('a.ndjson.gz', gzipSync(text));
    expect(build('a.ndjson.gz', '--revision', '2026-11-30.1').lines[1]).toContain(' 0 of them');
    expect(bytes('a.ndjson.gz')).toEqual(whole);
  });

  it('counts revisions by itself, and keeps one while nothing changes', () => {
    build('a.ndjson.gz', '--revision', '2999-01-01.9');
    folder.put('in/a.jsonl', person('9', 'Eve Foo'));
    expect(build('a.ndjson.gz').lines[1]).toContain('revision 2999-01-01.901;');
    expect(build('a.ndjson.gz').lines[1]).toContain('revision 2999-01-01.901;');
  });

  it('names file, record and cause of what it leaves out, and goes on', () => {
    folder.put('in/a.jsonl', `${person('1', 'Ann Foo')}\n{"kind":"person","id":"2"}\n`);
    folder.put('in/c.bin', new Uint8Array([0, 1, 2]));
    const { status, stderr } = build();
    expect(status).toBe(1);
    expect(stderr).toBe('a.jsonl, record 2: name is missing\nc.bin: nothing that can be read\n');
    expect(linesOf()).toHaveLength(5);
  });

  it('says where an input has another licence', () => {
    const head = { dramatisPack: 1, id: 'b', name: 'B', revision: '1', licence: 'CC-BY-NC-4.0' };
    folder.put('in/d.ndjson', `${JSON.stringify(head)}\n${person('7', 'Flo Foo')}\n`);
    expect(build().stderr).toBe('d.ndjson: its own licence is CC-BY-NC-4.0\n');
    expect(build().stderr).toBe('d.ndjson: its own licence is CC-BY-NC-4.0\n');
  });

  it.each([
    [['in', '--out', 'a.ndjson', '--id', 'x', '--name', 'X'], '--licence is missing'],
    [['in', '--out', 'a.ndjson', ...HEAD, '--id', '-'], 'id'],
    [['in', 'in', '--out', 'a.ndjson', ...HEAD], 'have the same name'],
    [['gone', '--out', 'a.ndjson', ...HEAD], 'gone'],
    [['--out', 'a.ndjson', ...HEAD], 'no file'],
  ])('makes nothing of %j', (args, message) => {
    const { status, stderr } = folder.run('build', ...args);
    expect(stderr).toContain(message);
    expect(status).toBe(2);
    expect(existsSync(folder.at('a.ndjson'))).toBe(false);
  });
});
