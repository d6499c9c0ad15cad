import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createKnowledge, type Knowledge } from '@/lib/background/knowledge.ts';
import { createGate, passesGate } from '@/lib/core/gazetteer/gate.ts';
import { searchIndex } from '@/lib/core/search/search.ts';
import { createDatabase, type Database } from '@/lib/store/database.ts';
import { setSourceEnabled } from '@/lib/store/sources.ts';
import { writeArticle } from '@/lib/store/write-article.ts';
import { article, facts, source } from '../../store/fixtures.ts';

let database: Database;
let knowledge: Knowledge;
let count = 0;
const publishGate = vi.fn<(fingerprints: readonly number[] | undefined) => Promise<void>>();

beforeEach(() => {
  database = createDatabase({ name: `knowledge-${count++}` });
  publishGate.mockReset().mockResolvedValue(undefined);
  knowledge = createKnowledge({ database, publishGate });
});
afterEach(() => database.close());

const write = () => writeArticle(database, source(), article(), facts());
const found = async (query: string): Promise<number> =>
  searchIndex(await knowledge.searchIndex(), query, 9).length;

test('is compiled once, when it is first needed', async () => {
  await write();
  const use = vi.spyOn(database, 'use');
  expect(use).not.toHaveBeenCalled();
  expect(knowledge.gazetteer()).toBe(knowledge.gazetteer());
  expect(knowledge.searchIndex()).toBe(knowledge.searchIndex());
  expect((await knowledge.gazetteer()).firstTokens).toEqual(new Set(['anna', 'gerd']));
  expect(await found('anna')).toBe(1);
  expect(use).toHaveBeenCalledTimes(2);
});

test('stays as it was until somebody says that it has changed', async () => {
  expect(await found('anna')).toBe(0);
  expect((await knowledge.gazetteer()).firstTokens.size).toBe(0);
  await write();
  expect(await found('anna')).toBe(0);
  await knowledge.changed();
  expect(await found('anna')).toBe(1);
  expect((await knowledge.gazetteer()).firstTokens.size).toBe(2);
});

test('a change publishes the new gate', async () => {
  await write();
  await knowledge.changed();
  const gate = createGate(publishGate.mock.lastCall?.[0] ?? undefined);
  expect(passesGate(gate, 'Then Anna Lind spoke.')).toBe(true);
  expect(passesGate(gate, 'Then nobody spoke.')).toBe(false);
});

test('a source that is off is in no gate', async () => {
  await write();
  await setSourceEnabled(database, 'source-1', false);
  await knowledge.changed();
  expect(publishGate).toHaveBeenLastCalledWith([]);
});

test('a failure is not kept: the next one who asks may get it', async () => {
  await write();
  const use = vi.spyOn(database, 'use').mockRejectedValue(new Error('the disk is full'));
  await expect(knowledge.gazetteer()).rejects.toThrow('the disk is full');
  await expect(knowledge.searchIndex()).rejects.toThrow('the disk is full');
  use.mockRestore();
  expect((await knowledge.gazetteer()).firstTokens.size).toBe(2);
  expect(await found('anna')).toBe(1);
});
