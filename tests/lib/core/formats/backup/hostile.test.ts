import { describe, expect, test } from 'vitest';
import type { BackupRecord } from '@/lib/core/formats/backup/backup.ts';
import { LIMITS } from '@/lib/core/formats/backup/limits.ts';
import { provenance } from '../../../store/fixtures.ts';
import { correction, own, parsed, read, recordsOf, strike, write } from './backup-fixtures.ts';

/** A whole file of these records with a correct check sum, as an attacker would make it. */
const file = async (...records: unknown[]) => (await write(records as BackupRecord[])).join('');
const sources = (...all: unknown[]) => ({ kind: 'sources', sources: all });
const source = sources(own);
const article = (over: object, more: object = {}) => ({
  kind: 'article',
  article: { ...parsed(), ...over },
  ingestedAt: 7,
  amendments: [],
  ...more,
});
const amended = (amendment: object) => article({}, { amendments: [amendment] });

const correctedWith = (over: object) => {
  const { replacement, ...rest } = correction();
  return { ...rest, replacement: { ...replacement, fact: { ...replacement?.fact, ...over } } };
};
const correctedTo = (entity: object) => {
  const { replacement, ...rest } = correction();
  return { ...rest, replacement: { ...replacement, entities: [entity] } };
};

/** The last record is refused for this reason, at its line. The file is read to its end. */
async function expectRefusal(records: unknown[], cause: string | RegExp) {
  const parts = await read(await file(...records));
  const refused = parts.flatMap((part) => (part.kind === 'refused' ? [part.refusal] : []));
  expect(refused).toEqual([{ line: records.length + 1, cause: expect.stringMatching(cause) }]);
  expect(parts.at(-1)?.kind).toBe('end');
}

describe('a record that is none is refused, with its line and why', () => {
  test.each<[string | RegExp, unknown]>([
    [/^record is no object/, 5],
    [/^record is no object/, ['settings']],
    [/^kind is none of sources, article/, { kind: 'gate' }],
    [/^kind is none of/, { kind: '__proto__' }],
    [/^kind is none of/, {}],
    [/^sources is no list/, { kind: 'sources' }],
    [/^sources\[0\] is no object/, sources(5)],
    ['sources\\[0\\].name is no text', sources({ ...own, name: 5 })],
    ['sources\\[0\\].kind is none of', sources({ ...own, kind: 'evil' })],
    ['sources\\[0\\].enabled is neither', sources({ ...own, enabled: 1 })],
    ['cannot be of the kind pack', sources({ ...own, kind: 'pack' })],
    ['cannot be of the kind added', sources({ ...own, id: 'feed-1' })],
    ['has the id of a source that comes', sources({ ...own, id: 'bundled-oan', kind: 'own' })],
    ['addedAt is no moment', sources({ ...own, addedAt: 9e15 })],
    ['sources\\[0\\].name is longer than 1000', sources({ ...own, name: 'x'.repeat(1001) })],
    ['settings is no object', { kind: 'settings', settings: [] }],
    ['names is no list', { kind: 'muted', names: {} }],
    ['names\\[0\\].name is empty', { kind: 'muted', names: [{ kind: 'name', name: '' }] }],
    ['names\\[0\\].kind is none', { kind: 'muted', names: [{ kind: 'other', name: 'x' }] }],
    [
      'rules.days is no whole',
      { kind: 'remember', rules: { on: true, where: 'all', except: [], only: [], days: -1 } },
    ],
    ['articleId is no text', { kind: 'amendments', amendments: [] }],
  ])('%s', (cause, record) => expectRefusal([record], cause));

  test.each<[string | RegExp, unknown]>([
    ['article.id is empty', article({ id: '' })],
    ['article.text is no text', article({ text: null })],
    [
      'article.blocks\\[0\\] is not within',
      article({ blocks: [{ kind: 'caption', start: 3, end: 999 }] }),
    ],
    [
      'article.blocks\\[0\\] is not within',
      article({ blocks: [{ kind: 'caption', start: 5, end: 3 }] }),
    ],
    [
      'blocks\\[0\\].start is no whole',
      article({ blocks: [{ kind: 'caption', start: -1, end: 3 }] }),
    ],
    ['blocks\\[0\\].kind is none', article({ blocks: [{ kind: 'script', start: 0, end: 3 }] })],
    [
      'corrections\\[0\\] is not what',
      article({ corrections: [{ start: 0, end: 3, text: 'xyz' }] }),
    ],
    ['article.publishedOn is no date: “soon”', article({ publishedOn: 'soon' })],
    ['article.publishedOn is no date: “2025-02-30”', article({ publishedOn: '2025-02-30' })],
    ['article.publishedOn is no date: “2025-13”', article({ publishedOn: '2025-13' })],
    ['article.publisher is longer than 20000', article({ publisher: 'x'.repeat(20_001) })],
    ['fact.date is no date: “2025-00”', amended(correctedWith({ date: '2025-00' }))],
    [
      'points at the article “another”',
      amended(correctedWith({ cue: provenance('said', 'another') })),
    ],
    [
      '“event/x” cannot be of the type person',
      amended(correctedTo({ id: 'event/x', type: 'person', name: 'X' })),
    ],
    [
      'entities\\[0\\].name is longer than 1000',
      amended(correctedTo({ id: 'person/x', type: 'person', name: 'x'.repeat(1001) })),
    ],
    [
      'amendments has 2001 entries, over 2000',
      article({}, { amendments: Array.from({ length: 2001 }, () => strike()) }),
    ],
    ['ingestedAt is no whole number', article({}, { ingestedAt: '7' })],
    ['amendments is no list', article({}, { amendments: undefined })],
    ['is not of the article', amended(strike('another'))],
    [
      'replacement is no role',
      amended({ ...correction(), id: 'added:post.example/1#role-x', kind: 'role' }),
    ],
    ['replacement.kind is none', amended({ ...strike(), replacement: { kind: 'x' } })],
    ['replacement.entities is no list', amended({ ...strike(), replacement: { kind: 'role' } })],
    [
      'amendments\\[0\\].id is not one of its article',
      amended({ ...strike(), id: 'bundled#role-1' }),
    ],
    ['fact.id is not that', amended({ ...correction(), id: 'added:post.example/1#statement-x' })],
    ['is of a source that is not there', article({ sourceId: 'nobody' })],
  ])('%s', (cause, record) => expectRefusal([source, record], cause));

  test('twice the same', async () => {
    await expectRefusal([source, source], 'sources is there twice');
    await expectRefusal([sources(own, own)], 'source “added” is there twice');
    await expectRefusal([source, article({}), article({})], 'is there twice');
    const settings = { kind: 'settings', settings: {} };
    await expectRefusal([settings, settings], 'settings is there twice');
  });

  test('an article before its source, or of one that comes with the extension', async () => {
    await expectRefusal([article({}), source].slice(0, 1), 'is of a source that is not there');
    const bundled = sources({ ...own, id: 'b', kind: 'bundled' });
    await expectRefusal([bundled, article({ sourceId: 'b' })], 'not backed up');
  });

  test('settings deeper than any', async () => {
    const deep = JSON.parse(`${'{"a":'.repeat(50)}1${'}'.repeat(50)}`);
    await expectRefusal([{ kind: 'settings', settings: deep }], 'a is too deep');
  });
});

describe('the rest goes on', () => {
  test('of the sources, muted names and amendments that are right', async () => {
    const names = [{ kind: 'name', name: 'May' }, { kind: 'name' }];
    const amendments = [correctedWith({ date: 'soon' }), strike()];
    const parts = await read(
      await file(
        sources(own, { ...own, id: 5 }),
        { kind: 'muted', names },
        article({}, { amendments }),
      ),
    );
    expect(recordsOf(parts)).toEqual([
      source,
      { kind: 'muted', names: names.slice(0, 1) },
      article({}, { amendments: [strike()] }),
    ]);
    const lines = parts.flatMap((part) => (part.kind === 'refused' ? [part.refusal.line] : []));
    expect(lines).toEqual([2, 3, 4]);
  });

  test('the file is refused if a time in its header is invalid', async () => {
    const [, ...rest] = await write([]);
    const header = JSON.stringify({ format: 'dramatis-backup', version: 1, madeAt: 9e15 });
    await expect(read(`${header}\n${rest.join('')}`)).rejects.toMatchObject({ problem: 'format' });
  });
});

describe('what is only shown is left out where it is not what it must be', () => {
  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    ' https://a.example',
    'https://a.example/ x',
    'https:///x',
    'httpsx://a.example',
  ])('the link %j', async (url) => {
    const [, record] = recordsOf(await read(await file(source, article({ url }))));
    expect(record).toEqual(article({ url: undefined }));
  });

  test.each(['late', '24:00', '12:60'])('the time %j, and what no version knows', async (time) => {
    const odd = article({ publishedTime: time, html: '<b>' }, { more: 1 });
    const [, record] = recordsOf(await read(await file(source, odd)));
    expect(record).toEqual(article({}));
  });

  test('what only curated lists know of a person', async () => {
    const known = { id: 'person/x', type: 'person', name: 'X', wikidata: 'Q1' };
    const [, record] = recordsOf(await read(await file(source, amended(correctedTo(known)))));
    expect(JSON.stringify(record)).not.toContain('Q1');
  });

  test('a key that would reach a prototype', async () => {
    const line = '{"kind":"settings","settings":{"__proto__":{"x":true},"dwell":1}}';
    const parts = await read(await file(JSON.parse(line)));
    const [record] = recordsOf(parts);
    expect(({} as Record<string, unknown>).x).toBeUndefined();
    expect(JSON.stringify(record)).toBe(line);
  });
});

describe('a file beyond all bounds is refused before it is taken in', () => {
  test('a line that does not end', async () => {
    const text = `${(await write([]))[0]}${'x'.repeat(500)}`;
    await expect(read(text, { longest: 400 })).rejects.toMatchObject({ problem: 'huge', line: 2 });
  });

  test('a text or list longer than any', async () => {
    const long = 'x'.repeat(LIMITS.text + 1);
    await expectRefusal([source, article({ headline: long })], 'headline is longer than');
    const names = Array.from({ length: LIMITS.muted + 1 }, () => 0);
    await expectRefusal([{ kind: 'muted', names }], 'names has 20001 entries, over 20000');
    const all = Array.from({ length: LIMITS.sources + 1 }, (_, at) => ({
      ...own,
      id: `own:${at}`,
    }));
    await expectRefusal([sources(...all)], 'sources has 5001 entries, over 5000');
    const settings = Object.fromEntries(Array.from({ length: 100_001 }, (_, at) => [`a${at}`, 1]));
    await expectRefusal([{ kind: 'settings', settings }], 'settings has 100001 entries');
  });

  test('brackets within brackets, as deep as a line can have them', async () => {
    const [header = ''] = await write([]);
    const deep = `${header}${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}\n`;
    await expect(read(deep, { piece: 65_536 })).rejects.toThrow(/line 2/);
  });
});

describe('a version', () => {
  const ofVersion = async (version: unknown, ...records: unknown[]) => {
    const [, ...rest] = await write(records as BackupRecord[]);
    return `${JSON.stringify({ format: 'dramatis-backup', version, madeAt: 1 })}\n${rest.join('')}`;
  };

  test('newer than ours is said to be that', async () => {
    await expect(read(await ofVersion(2))).rejects.toMatchObject({
      problem: 'version',
      detail: 'version 2 is newer than 1',
    });
  });

  test.each([0, -1, 1.5, '1', null])('that is none (%j) makes no backup', async (version) => {
    await expect(read(await ofVersion(version))).rejects.toMatchObject({ problem: 'format' });
  });

  test('older than ours is brought up, step by step', async () => {
    const steps: string[] = [];
    const migrations = {
      1: (record: unknown) => {
        steps.push('1');
        return { ...(record as object), kind: 'halfway' };
      },
      2: (record: unknown) => {
        steps.push('2');
        return { ...(record as object), kind: 'settings' };
      },
    };
    const old = await file({ kind: 'choices', settings: { dwell: 1 } });
    const parts = await read(old, { version: 3, migrations });
    expect(recordsOf(parts)).toEqual([{ kind: 'settings', settings: { dwell: 1 } }]);
    expect(steps).toEqual(['1', '2']);
    await expect(read(old, { version: 3, migrations: { 1: migrations[1] } })).rejects.toThrow(
      'no way from version 2',
    );
  });
});
