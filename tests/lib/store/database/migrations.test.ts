import { openDB } from 'idb';
import { beforeEach, describe, expect, test } from 'vitest';
import { soundKey } from '@/lib/core/gazetteer/sound/sound-key.ts';
import type { ArticleFacts, Source } from '@/lib/core/model.ts';
import { findArticle } from '@/lib/store/articles/read-article.ts';
import { writeArticle } from '@/lib/store/articles/write-article.ts';
import type { Database, DramatisDatabase } from '@/lib/store/database/database.ts';
import { initial } from '@/lib/store/database/migrations/001-initial.ts';
import { MIGRATIONS } from '@/lib/store/database/migrations/index.ts';
import { createDatabase } from '@/lib/store/database/open-database.ts';
import type { StoredAlias } from '@/lib/store/database/records.ts';
import type { SchemaVersion } from '@/lib/store/database/schema.ts';
import { readWhole } from '@/lib/store/layout/article-records.ts';
import { findNames } from '@/lib/store/names/find-names.ts';
import { readSwitchedOff } from '@/lib/store/sources/switched-off.ts';
import { article, facts, source } from '../fixtures.ts';

import 'fake-indexeddb/auto';

const NEWEST = MIGRATIONS.length;
let name = '';
let count = 0;

/** The records as version 1 wrote them. */
const { position: _, ...FIRST_SOURCE } = source();
const RECORDS = {
  sources: [FIRST_SOURCE],
  articles: [article()],
  entities: facts()
    .entities.map((entity) => ({ ...entity, articleIds: ['article-1'] }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  aliases: [
    ...facts().aliases,
    { ...facts().aliases[0], id: 'odd', text: 'LIND\u2011Berg, A\u0301' },
    { ...facts().aliases[0], id: 'orphan', entityId: 'person/gone' },
  ],
  roles: facts().roles,
  statements: facts().statements,
  events: facts().events,
  disputes: facts().disputes,
};

beforeEach(async () => {
  name = `migration-${count++}`;
  const old = createDatabase({ name, migrations: [initial] });
  await old.use(async (db) => {
    for (const [store, records] of Object.entries(RECORDS)) {
      for (const record of records) await db.put(store as 'sources', record as never);
    }
  });
  await old.close();
});

/** In the order of their ids, as they are read. */
function withoutAliases({ aliases: _, entities, ...others }: ArticleFacts) {
  return { ...others, entities: entities.toSorted((a, b) => (a.id < b.id ? -1 : 1)) };
}

const readAll = (db: DramatisDatabase) =>
  Promise.all(
    Object.keys(RECORDS).map(async (store) => [store, await db.getAll(store as 'sources')]),
  );

describe('a database of version 1', () => {
  test('is upgraded, and nothing is lost', async () => {
    const database = createDatabase({ name });
    const { aliases, sources } = Object.fromEntries(await database.use(readAll)) as typeof RECORDS;
    const { aliases: old } = RECORDS;
    const found = await findArticle(database, 'article-1');
    expect(found).toMatchObject({ article: article(), ...withoutAliases(facts()) });
    expect(sources).toEqual([source()]);
    expect(aliases).toEqual(
      old
        .map((alias) => ({
          ...alias,
          ...(alias.id === 'orphan' ? {} : { sound: soundKey(alias.text ?? '') }),
          key:
            { odd: 'lind berg a', 'article-1#alias-2': 'gerd moser' }[alias.id ?? ''] ??
            'anna lind',
          type: alias.id === 'orphan' ? 'event' : 'person',
        }))
        .toSorted((a, b) => ((a.id ?? '') < (b.id ?? '') ? -1 : 1)),
    );
    const named = await findNames(database, ['lind berg a'], await readSwitchedOff(database));
    expect(named.get('lind berg a')?.entries).toMatchObject([{ entityId: 'person/anna-lind' }]);
    await database.close();
  });

  test('is upgraded once', async () => {
    const first = createDatabase({ name });
    await first.use((db) =>
      db.put('aliases', { ...(RECORDS.aliases[0] as StoredAlias), key: 'kept' }),
    );
    await first.close();
    const again = createDatabase({ name });
    expect(await again.use((db) => db.get('aliases', 'article-1#alias-1'))).toMatchObject({
      key: 'kept',
    });
    await again.close();
  });

  test('stays as it was when that fails, and says why', async () => {
    const failing: SchemaVersion = {
      version: 2,
      addStores: {},
      async migrate(tx) {
        await tx.objectStore('aliases').clear();
        throw new Error('no room');
      },
    };
    const broken = createDatabase({ name, migrations: [initial, failing] });
    await expect(broken.use((db) => db.count('aliases'))).rejects.toThrow('no room');
    const database = createDatabase({ name });
    expect(await database.use((db) => db.count('aliases'))).toBe(RECORDS.aliases.length);
    await database.close();
  });

  test('is also upgraded if it was repaired before', async () => {
    const repaired = `${name}-repaired`;
    await createDatabase({ name: repaired, migrations: [initial] }).use(async (db) => db.close());
    (await openDB(repaired, 1003)).close();
    const database = createDatabase({ name: repaired });
    expect(await database.use(async (db) => db.version)).toBe(NEWEST * 1000);
    await database.close();
  });
});

describe('a database of version 3', () => {
  const strike = {
    id: 'article-1#role-person/anna-lind-11',
    articleId: 'article-1',
    kind: 'role' as const,
    entityId: 'person/anna-lind',
    spans: [{ start: 11, end: 27 }],
    text: 'Anna Lind · head of Nordbank',
  };
  const { spans: _, ...kept } = strike;

  async function bringUp(): Promise<Database> {
    const old = createDatabase({ name: `${name}-3`, migrations: MIGRATIONS.slice(0, 3) });
    await old.use(async (db) => {
      await db.put('articles', article() as never);
      await db.put('strikes', strike);
      await db.put('strikes', { ...strike, id: 'orphan', articleId: 'gone' });
    });
    await old.close();
    return createDatabase({ name: `${name}-3` });
  }

  test('keeps strikes, now with the words around them', async () => {
    const database = await bringUp();
    expect(await database.use((db) => db.getAll('amendments'))).toEqual([
      {
        ...kept,
        places: [
          {
            start: 11,
            end: 27,
            exact: 'head of Nordbank',
            prefix: 'Anna Lind, ',
            suffix: ', said rates “will fall”. “They ',
          },
        ],
      },
    ]);
    expect(await database.use(async (db) => [...db.objectStoreNames])).not.toContain('strikes');
    await database.close();
  });

  test('leaves it struck when the article is read again', async () => {
    const database = await bringUp();
    await writeArticle(database, source(), article('article-1', { contentHash: '2' }), facts());
    expect(await database.use((db) => db.getAll('roles'))).toEqual([]);
    await database.close();
  });
});

test('sources of version 4 are in order of arrival, and otherwise unchanged', async () => {
  const old = createDatabase({ name: `${name}-4`, migrations: MIGRATIONS.slice(0, 4) });
  const later = { ...FIRST_SOURCE, id: 'a', addedAt: 9, enabled: false };
  const twin = { ...FIRST_SOURCE, id: 'b', addedAt: 9 };
  await old.use(async (db) => {
    for (const each of [later, twin, FIRST_SOURCE]) await db.put('sources', each as Source);
  });
  await old.close();
  const database = createDatabase({ name: `${name}-4` });
  expect(await database.use((db) => db.getAll('sources'))).toEqual([
    { ...later, position: 1 },
    { ...twin, position: 2 },
    { ...FIRST_SOURCE, position: 0 },
  ]);
  await database.close();
});

test.each(MIGRATIONS.map(({ version }) => version))(
  'a database of version %i gets every store and index of the newest',
  async (version) => {
    const shapeOf = (database: Database) =>
      database.use(async (db) =>
        [...db.objectStoreNames].map((store) => [
          store,
          [...db.transaction(store).store.indexNames],
        ]),
      );
    const old = createDatabase({
      name: `${name}-from-${version}`,
      migrations: MIGRATIONS.slice(0, version),
    });
    await old.use((db) => db.put('articles', article() as never));
    await old.close();
    const fresh = createDatabase({ name: `${name}-newest` });
    const broughtUp = createDatabase({ name: `${name}-from-${version}` });
    expect(await shapeOf(broughtUp)).toEqual(await shapeOf(fresh));
    const stores = ['articles', 'texts'] as const;
    const read = (db: DramatisDatabase) => readWhole(db.transaction(stores), 'article-1');
    if (version < 8) expect(await broughtUp.use(read)).toEqual(article());
    await Promise.all([fresh.close(), broughtUp.close()]);
  },
);

test('a lost store gets the indexes of all versions back', async () => {
  const fresh = createDatabase({ name: `${name}-fresh` });
  await fresh.use(async (db) => db.close());
  const damaged = await openDB(`${name}-fresh`, NEWEST * 1000 + 1, {
    upgrade: (db) => db.deleteObjectStore('aliases'),
  });
  damaged.close();
  const mended = createDatabase({ name: `${name}-fresh` });
  const indexes = await mended.use(async (db) => [...db.transaction('aliases').store.indexNames]);
  expect(indexes).toEqual(['by-article', 'by-bearer', 'by-sounding', 'by-text']);
  await mended.close();
});

test('versions are numbered in order', () => {
  expect(MIGRATIONS.map(({ version }) => version)).toEqual(MIGRATIONS.map((_, i) => i + 1));
});
