import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { getCompiledNames } from '@/lib/background/knowledge/compile-names.ts';
import { createStoredGazetteer } from '@/lib/background/knowledge/stored-gazetteer.ts';
import type { Gazetteer } from '@/lib/core/gazetteer/gazetteer.ts';
import type { ArticleFacts, Entity } from '@/lib/core/model.ts';
import { writeArticle } from '@/lib/store/articles/write-article.ts';
import type { Database } from '@/lib/store/database/database.ts';
import { createDatabase } from '@/lib/store/database/open-database.ts';
import { readSwitchedOff } from '@/lib/store/sources/switched-off.ts';
import { article, source } from '../../store/fixtures.ts';

import 'fake-indexeddb/auto';

let database: Database;
let gazetteer: Gazetteer;
let count = 0;

/** Thirty people called Lind, each with a full name and the surname. */
function manyLinds(): ArticleFacts {
  const entities: Entity[] = Array.from({ length: 30 }, (_, i) => ({
    id: `person/${String(i).padStart(2, '0')}`,
    type: 'person',
    name: `Fore${i} Lind`,
  }));
  const aliases = entities.flatMap(({ id, name }) =>
    [name, 'Lind'].map((text) => ({
      id: `article-1#${id}-${text}`,
      entityId: id,
      sourceId: 'source-1',
      articleId: 'article-1',
      text,
      derivation: text === name ? ('full-name' as const) : ('surname' as const),
    })),
  );
  return { entities, aliases, roles: [], statements: [], events: [], disputes: [] };
}

beforeEach(async () => {
  database = createDatabase({ name: `gazetteer-${count++}` });
  await writeArticle(database, source(), article(), manyLinds());
  gazetteer = createStoredGazetteer(
    database,
    await getCompiledNames(database),
    await readSwitchedOff(database),
  );
});
afterEach(() => database.close());

const bearersOf = async (key: string, ...others: string[]): Promise<string[]> => {
  const found = await gazetteer.findNames([key, ...others]);
  return (found.get(key) ?? []).map(({ name }) => name);
};

test('knows its size', () => expect(gazetteer.size).toBe(30));

test('a name asked before is answered from memory, known or not', async () => {
  expect(await bearersOf('fore3 lind', 'nobody')).toEqual(['Fore3 Lind']);
  const use = vi.spyOn(database, 'use');
  expect(await bearersOf('fore3 lind', 'nobody')).toEqual(['Fore3 Lind']);
  expect(use).not.toHaveBeenCalled();
  expect(await bearersOf('fore4 lind')).toEqual(['Fore4 Lind']);
  expect(use).toHaveBeenCalledTimes(1);
});

test('for a crowded name, those whom the page names otherwise are given, and some more', async () => {
  const alone = await bearersOf('lind');
  expect(alone).toHaveLength(16);
  expect(alone).not.toContain('Fore28 Lind');
  const named = await bearersOf('lind', 'fore28 lind', 'fore1 lind');
  expect(named).toEqual([...alone, 'Fore28 Lind']);
});

test('the names of one page don’t count for the next', async () => {
  await bearersOf('lind', 'fore28 lind');
  expect(await bearersOf('lind')).toHaveLength(16);
});
