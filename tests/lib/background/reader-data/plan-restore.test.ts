import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { BackupRecord } from '@/lib/core/formats/backup/backup.ts';
import type { Amendment, Entity, NewSource, Statement } from '@/lib/core/model.ts';
import { isTakenOver } from '@/lib/core/restore/change.ts';
import { findArticle } from '@/lib/store/articles/read-article.ts';
import { readSources } from '@/lib/store/reader-data/read-kept.ts';
import { BUNDLED, createKept, idOf, type Kept, NOW, page } from './kept-fixtures.ts';

let here: Kept;

beforeEach(async () => {
  here = createKept();
  await here.ready();
  await here.added.add(page('one'));
});
afterEach(() => here.database.close());

const read = async (id: string) => {
  const found = await findArticle(here.database, id);
  if (!found) throw new Error(`${id} is not kept`);
  return found;
};

/** Attributes the statement of an article to somebody else. */
async function saidBy(articleId: string, speaker: Entity): Promise<Amendment> {
  const [said] = (await read(articleId)).statements;
  const id = `${articleId}#statement-${said?.speakerId}-0`;
  const fact: Statement = { ...(said as Statement), id, speakerId: speaker.id };
  const places = fact.parts.map(({ articleId: _, extractorVersion: __, ...place }) => place);
  const replacement = { kind: 'statement' as const, fact, entities: [speaker] };
  const text = 'something harmless';
  return { id, articleId, kind: 'statement', places, text, replacement };
}
const person = (name: string, id: string): Entity => ({ id, type: 'person', name });
const MINISTER = 'person/ines-valdrup';
const shippedSource = async (over: object): Promise<BackupRecord> => {
  const [{ position: _, ...shipped } = { position: 0 }] = await readSources(here.database);
  return { kind: 'sources', sources: [{ ...shipped, ...over } as NewSource] };
};
const articleRecord = async (over: object, amendments: Amendment[] = []): Promise<BackupRecord> => {
  const {
    contentHash: _,
    extractorVersion: __,
    ingestedAt: ___,
    ...plain
  } = (await read(idOf('one'))).article;
  return { kind: 'article', article: { ...plain, ...over }, ingestedAt: NOW - 1, amendments };
};

describe('what is not ticked is not written', () => {
  test('a correction in what comes with Dramatis, which shows the words of the article', async () => {
    const before = await read(BUNDLED);
    const amendment = await saidBy(BUNDLED, person('Greta Lind', 'person/greta-lind'));
    const records: BackupRecord[] = [
      { kind: 'amendments', articleId: BUNDLED, amendments: [amendment] },
    ];
    const { changes } = await here.data.plan(records);
    const words = 'We have to stop treating the islands as a cost';
    expect(changes).toMatchObject([
      { kind: 'fact', isShipped: true, title: 'Toll put off', words, renamed: [] },
    ]);
    expect(changes[0]).toMatchObject({ to: expect.stringContaining('Greta Lind · We have') });
    expect(changes.filter(isTakenOver)).toEqual([]);
    await here.data.restore(records, true, []);
    expect(await read(BUNDLED)).toEqual(before);
    await here.data.restore(records, true, [changes[0]?.id ?? '']);
    expect((await read(BUNDLED)).statements[0]?.speakerId).toBe('person/greta-lind');
  });

  test.each([
    ['a known person', MINISTER, 'Ines Valdrup'],
    ['whoever will have the id', 'person/greta-lind', 'person/greta-lind'],
  ])('another name for %s', async (_, id, from) => {
    const amendment = await saidBy(idOf('one'), person('The Impostor', id));
    const records = [await articleRecord({}, [amendment])];
    const { changes } = await here.data.plan(records);
    expect(changes).toMatchObject([
      { kind: 'fact', isShipped: false, renamed: [{ from, to: 'The Impostor' }] },
    ]);
    expect(changes.filter(isTakenOver)).toEqual([]);
    await here.data.restore(records, true, []);
    expect(JSON.stringify(await read(idOf('one')))).not.toContain('Impostor');
  });

  test('another outlet or text for an article that is here', async () => {
    const before = await read(idOf('one'));
    const over = { publisher: 'The Daily Impostor', text: `${before.article.text} And more.` };
    const records = [{ ...(await articleRecord(over)), ingestedAt: NOW + 1 } as BackupRecord];
    here.clock.now += 10;
    const { changes } = await here.data.plan(records);
    const outlet = { from: 'Gazette', to: 'The Daily Impostor' };
    expect(changes).toMatchObject([{ kind: 'article', title: 'Toll put off', outlet }]);
    expect(await here.data.restore(records, true, [])).toMatchObject({ unchanged: 1 });
    expect(await read(idOf('one'))).toEqual(before);
    await here.data.restore(
      records,
      true,
      changes.map(({ id }) => id),
    );
    expect((await read(idOf('one'))).article.publisher).toBe('The Daily Impostor');
  });

  test('another name for a source that comes with Dramatis', async () => {
    const before = await readSources(here.database);
    const records = [await shippedSource({ name: 'The Daily Impostor' })];
    expect((await here.data.plan(records)).changes).toHaveLength(1);
    await here.data.restore(records, true, []);
    expect(await readSources(here.database)).toEqual(before);
  });
});

test('what takes the id of something shipped is refused, and its articles with it', async () => {
  const before = await readSources(here.database);
  const records = [
    await shippedSource({ kind: 'own', name: 'The Daily Impostor' }),
    await articleRecord({ id: 'own:new', sourceId: 'bundle', publisher: 'The Daily Impostor' }),
  ];
  const { refused, changes } = await here.data.plan(records);
  expect(changes).toEqual([]);
  expect(refused).toEqual([
    { index: 0, cause: 'source “bundle” is another one here, of the kind bundled' },
    {
      index: 1,
      cause: 'The source “bundle” comes with Dramatis, and a backup cannot take its place',
    },
  ]);
  const { failed, added } = await here.data.restore(records, true, ['name of bundle']);
  expect([failed.length, added]).toEqual([2, 0]);
  expect(await readSources(here.database)).toEqual(before);
});

test('after writing, exactly what was not ticked is left to change', async () => {
  const lind = person('Greta Lind', 'person/greta-lind');
  const records = [
    await shippedSource({ name: 'Impostor', enabled: false }),
    { kind: 'amendments', articleId: BUNDLED, amendments: [await saidBy(BUNDLED, lind)] },
    await articleRecord({}, [await saidBy(idOf('one'), person('Impostor', MINISTER))]),
  ] as BackupRecord[];
  const ids = (await here.data.plan(records)).changes.map(({ id }) => id);
  expect(ids).toHaveLength(4);
  await fc.assert(
    fc.asyncProperty(fc.subarray(ids), async (ticked) => {
      const kept = createKept();
      try {
        await kept.ready();
        await kept.added.add(page('one'));
        await kept.data.restore(records, true, ticked);
        const left = (await kept.data.plan(records)).changes.map(({ id }) => id);
        expect(left).toEqual(ids.filter((id) => !ticked.includes(id)));
      } finally {
        await kept.database.close();
      }
    }),
    { numRuns: 16 },
  );
});

// An expression that backtracks would never end.
test('a name that was made to be slow is restored like any', async () => {
  const slow = `Na${'na'.repeat(30)}x Na${'no'.repeat(30)}x`;
  const id = `person/${slow.toLowerCase().replace(' ', '-')}`;
  const records = [await articleRecord({}, [await saidBy(idOf('one'), person(slow, id))])];
  expect((await here.data.plan(records)).changes).toEqual([]);
  await here.data.restore(records, true, []);
  expect((await read(idOf('one'))).statements[0]?.speakerId).toBe(id);
});
