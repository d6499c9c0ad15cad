import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { soundKey } from '@/lib/core/gazetteer/sound/sound-key.ts';
import type { Alias, ArticleFacts, Entity } from '@/lib/core/model.ts';
import { writeArticle } from '@/lib/store/articles/write-article.ts';
import type { Database } from '@/lib/store/database/database.ts';
import { createDatabase } from '@/lib/store/database/open-database.ts';
import {
  type CompiledNames,
  findCompiledNames,
  findKnowledgeRevision,
  writeCompiledNames,
} from '@/lib/store/names/compiled-names.ts';
import { findBearersAmong, findNames } from '@/lib/store/names/find-names.ts';
import { forEachAlias } from '@/lib/store/names/read-aliases.ts';
import { setSourceEnabled } from '@/lib/store/sources/change-sources.ts';
import { readSwitchedOff } from '@/lib/store/sources/switched-off.ts';
import { article, facts, source } from '../fixtures.ts';

import 'fake-indexeddb/auto';

let database: Database;
let count = 0;

beforeEach(() => {
  database = createDatabase({ name: `names-${count++}` });
});
afterEach(() => database.close());

const ask = async (...keys: string[]) => findNames(database, keys, await readSwitchedOff(database));
const askOne = async (key: string) => (await ask(key)).get(key)?.entries ?? [];

/** An article whose only facts are people of this surname. */
function crowd(surname: string, size: number, articleId = 'article-1'): ArticleFacts {
  const entities: Entity[] = Array.from({ length: size }, (_, i) => ({
    id: `person/p${i}`,
    type: 'person',
    name: `Fore${i} ${surname}`,
  }));
  const aliases = entities.flatMap(({ id, name }): Alias[] => [
    alias(articleId, id, name, 'full-name'),
    alias(articleId, id, surname, 'surname'),
  ]);
  return { entities, aliases, roles: [], statements: [], events: [], disputes: [] };
}

const alias = (
  articleId: string,
  entityId: string,
  text: string,
  derivation: Alias['derivation'],
): Alias => ({
  id: `${articleId}#${entityId}-${text}`,
  entityId,
  sourceId: 'source-1',
  articleId,
  text,
  derivation,
});

describe('names looked up', () => {
  test('come with everything that resolution needs', async () => {
    await writeArticle(database, source(), article(), facts());
    await writeArticle(database, source(), article('article-2'), facts('article-2'));
    expect(await askOne('anna lind')).toEqual([
      {
        entityId: 'person/anna-lind',
        type: 'person',
        name: 'Anna Lind',
        alias: 'Anna Lind',
        derivation: 'full-name',
        titles: ['head of Nordbank'],
        articleIds: ['article-1', 'article-2'],
        participants: [],
      },
    ]);
  });

  test('of events come with participants and date', async () => {
    const named = facts();
    named.aliases.push(alias('article-1', 'event/rates-meeting', 'Rates Meeting', 'full-name'));
    await writeArticle(database, source(), article(), named);
    expect(await askOne('rates meeting')).toMatchObject([
      { type: 'event', date: '2025-03-03', participants: ['person/anna-lind'] },
    ]);
  });

  test('are found by any spelling that folds alike', async () => {
    const spelled = facts();
    for (const one of spelled.aliases) one.text = one.text.replace('Anna', 'A\u00ADNN\u00C1');
    await writeArticle(database, source(), article(), spelled);
    expect(await askOne('anna lind')).toHaveLength(1);
  });

  test('are found by what they sound like', async () => {
    await writeArticle(database, source(), article(), facts());
    const [entry] = await askOne(soundKey('Анна Линд') ?? '');
    expect(entry).toMatchObject({ alias: 'Anna Lind', entityId: 'person/anna-lind' });
  });

  test('every key is answered, even an unknown one', async () => {
    await writeArticle(database, source(), article(), facts());
    const found = await ask('anna lind', 'nobody');
    expect([...found.keys()]).toEqual(['anna lind', 'nobody']);
    expect(found.get('nobody')).toEqual({ entries: [], isCrowded: false });
  });

  test('nothing from an article that is off is given', async () => {
    await writeArticle(database, source(), article(), facts());
    const other = article('article-2', { sourceId: 'source-2' });
    const second = facts('article-2');
    for (const one of second.aliases) one.sourceId = 'source-2';
    await writeArticle(database, source('source-2'), other, second);
    await setSourceEnabled(database, 'source-2', false);
    expect(await askOne('anna lind')).toMatchObject([
      { titles: ['head of Nordbank'], articleIds: ['article-1'] },
    ]);
  });

  test('organizations and places are left out', async () => {
    const other = facts();
    other.entities.push({ id: 'organization/nordbank', type: 'organization', name: 'Nordbank' });
    other.aliases.push(alias('article-1', 'organization/nordbank', 'Nordbank', 'full-name'));
    await writeArticle(database, source(), article(), other);
    expect(await askOne('nordbank')).toEqual([]);
  });

  test('only the requested records are read', async () => {
    await writeArticle(database, source(), article(), crowd('Lind', 300));
    const getAll = vi.spyOn(IDBObjectStore.prototype, 'getAll');
    const read = vi.spyOn(IDBIndex.prototype, 'getAll');
    await askOne('fore7 lind');
    // of the one who bears it
    expect(getAll.mock.contexts.map((store) => (store as IDBObjectStore).name)).toEqual([
      'sources',
      'generations',
      'tallies',
    ]);
    expect(read).toHaveBeenCalledTimes(1);
  });
});

describe('a crowded name', () => {
  beforeEach(() => writeArticle(database, source(), article(), crowd('Lind', 300)));

  test('gives enough of them to show that it is common', async () => {
    const found = (await ask('lind')).get('lind');
    expect(found?.isCrowded).toBe(true);
    expect(found?.entries).toHaveLength(16);
  });

  test('gives those whom the page names otherwise when asked', async () => {
    const off = await readSwitchedOff(database);
    const named = ['person/p250', 'person/p299', 'person/nobody'];
    const found = await findBearersAmong(database, named, new Set(['lind', 'other']), off);
    expect([...found.keys()]).toEqual(['lind']);
    expect(found.get('lind')?.map(({ entityId }) => entityId)).toEqual(named.slice(0, 2));
  });
});

describe('somebody whom many articles name', () => {
  /** The facts of two people with the same surname. The first has each name in many records, as many articles give. */
  const often = (sourceId = 'source-1'): ArticleFacts => {
    const named = crowd('Lind', 2);
    const copies = Array.from({ length: 70 }, (_, i) =>
      named.aliases
        .filter(({ entityId }) => entityId === 'person/p0')
        .map((one) => ({ ...one, id: `${one.id}-${i}`, sourceId })),
    );
    return { ...named, aliases: [...named.aliases, ...copies.flat()] };
  };
  const idsOf = (entries: readonly { entityId: string }[] = []) =>
    entries.map(({ entityId }) => entityId);

  test('hides nobody else with the name', async () => {
    await writeArticle(database, source(), article(), often());
    const found = (await ask('lind')).get('lind');
    expect(idsOf(found?.entries)).toEqual(['person/p0', 'person/p1']);
    expect(found?.isCrowded).toBe(false);
  });

  test('hides nobody while their source is off', async () => {
    const other = article('article-2', { sourceId: 'source-2' });
    const named = often('source-2');
    const second = named.aliases
      .filter(({ entityId }) => entityId === 'person/p0')
      .map((one) => ({ ...one, id: `2-${one.id}`, articleId: 'article-2', sourceId: 'source-2' }));
    await writeArticle(database, source(), article(), crowd('Lind', 2));
    await writeArticle(database, source('source-2'), other, { ...named, aliases: second });
    await setSourceEnabled(database, 'source-2', false);
    expect(idsOf(await askOne('lind'))).toEqual(['person/p0', 'person/p1']);
  });

  test('is known by each of their names when a page names them otherwise', async () => {
    await writeArticle(database, source(), article(), often());
    const off = await readSwitchedOff(database);
    const keys = new Set(['lind', 'fore0 lind']);
    const found = await findBearersAmong(database, ['person/p0'], keys, off);
    expect([...found.keys()].sort()).toEqual(['fore0 lind', 'lind']);
  });
});

test('every alias is visited once, in batches', async () => {
  const size = 4500;
  await database.use(async (db) => {
    const tx = db.transaction('aliases', 'readwrite');
    const record = { ...alias('article-1', 'person/p', 'Lind', 'surname'), key: 'lind' };
    const puts = Array.from({ length: size }, (_, i) =>
      tx.store.put({ ...record, type: 'person', id: `alias ${i}` }),
    );
    await Promise.all([...puts, tx.done]);
  });
  const getAll = vi.spyOn(IDBObjectStore.prototype, 'getAll');
  const seen: string[] = [];
  await forEachAlias(database, ({ id }) => seen.push(id));
  expect([seen.length, new Set(seen).size]).toEqual([size, size]);
  expect(getAll).toHaveBeenCalledTimes(2);
});

describe('the revision of what is known', () => {
  const revision = () => findKnowledgeRevision(database);

  test('differs after every change, and stays if nothing changed', async () => {
    const seen = [await revision()];
    const step = async (work: () => Promise<unknown>) => {
      await work();
      seen.push(await revision());
    };
    await step(() => writeArticle(database, source(), article(), facts()));
    await step(() => setSourceEnabled(database, 'source-1', false));
    await step(() => writeArticle(database, source(), article('article-2'), facts('article-2')));
    expect(new Set(seen).size).toBe(4);
    const before = await revision();
    await writeArticle(database, source(), article(), facts());
    await expect(setSourceEnabled(database, 'nope', true)).rejects.toThrow();
    expect(await revision()).toBe(before);
  });

  test('stays when a change fails', async () => {
    await writeArticle(database, source(), article(), facts());
    const before = await revision();
    const broken = facts('article-2');
    Object.assign(broken.disputes[0] as object, { tie: () => undefined });
    await expect(writeArticle(database, source(), article('article-2'), broken)).rejects.toThrow();
    expect(await revision()).toBe(before);
  });
});

describe('a compiled result', () => {
  const compiled = async (): Promise<CompiledNames> => ({
    revision: await findKnowledgeRevision(database),
    format: 1,
    entities: 2,
    gone: 0,
    parts: 0,
    cellsId: 'cells-1',
    cells: Uint16Array.of(1, 2, 65_535),
    gate: Uint8Array.of(4, 5),
  });

  test('comes back as it was', async () => {
    await writeArticle(database, source(), article(), facts());
    const names = await compiled();
    expect(await writeCompiledNames(database, names)).toBe(true);
    expect(await findCompiledNames(database, 1)).toEqual(names);
  });

  test('is gone once something has changed, or for another format', async () => {
    await writeCompiledNames(database, await compiled());
    expect(await findCompiledNames(database, 2)).toBeUndefined();
    await writeArticle(database, source(), article(), facts());
    expect(await findCompiledNames(database, 1)).toBeUndefined();
  });

  test('is gone when the browser has lost its file', async () => {
    await writeCompiledNames(database, await compiled());
    const lost = new DOMException('The file is gone', 'NotReadableError');
    const read = vi.spyOn(Blob.prototype, 'arrayBuffer').mockRejectedValue(lost);
    expect(await findCompiledNames(database, 1)).toBeUndefined();
    read.mockRestore();
    expect(await findCompiledNames(database, 1)).toBeDefined();
  });

  test('is not stored when something has changed since', async () => {
    const old = await compiled();
    await writeArticle(database, source(), article(), facts());
    expect(await writeCompiledNames(database, old)).toBe(false);
    expect(await findCompiledNames(database, 1)).toBeUndefined();
  });
});
