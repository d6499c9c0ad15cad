import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createPeople, type People } from '@/lib/background/knowledge/people.ts';
import { writeArticle } from '@/lib/store/articles/write-article.ts';
import { findCardFacts } from '@/lib/store/card/read-card-facts.ts';
import type { Database } from '@/lib/store/database/database.ts';
import { createDatabase } from '@/lib/store/database/open-database.ts';
import { joinChanged } from '@/lib/store/people/join-changed.ts';
import { article, facts, source } from '../../store/fixtures.ts';

import 'fake-indexeddb/auto';

const isUnknown = { code: 'not-found' };
const [A, B] = ['person/anna-lind', 'person/gerd-moser'];

let database: Database;
let people: People;
let count = 0;
const onChanged = vi.fn<() => Promise<void>>();

beforeEach(async () => {
  database = createDatabase({ name: `people-calls-${count++}` });
  onChanged.mockReset().mockImplementation(async () => void (await joinChanged(database)));
  people = createPeople({ database, onChanged });
  await writeArticle(database, source(), article(), facts());
});
afterEach(() => database.close());

const idOf = async (id: string) => (await findCardFacts(database, id))?.entity.id;

test('who has one name is not split, and nobody is joined with somebody unknown', async () => {
  await expect(people.split(A)).rejects.toMatchObject(isUnknown);
  await expect(people.join(A, 'person/nobody')).rejects.toMatchObject(isUnknown);
  await expect(people.keepApart('person/nobody', A)).rejects.toMatchObject(isUnknown);
  expect(onChanged).not.toHaveBeenCalled();
});

test('two people are joined and split again, and pages hear of both', async () => {
  await people.join(A, B);
  expect(await idOf(A)).toBe(await idOf(B));
  const before = await people.split(B);
  expect(await idOf(A)).not.toBe(await idOf(B));
  expect(onChanged).toHaveBeenCalledTimes(2);
  await people.restore(before);
  expect(await idOf(A)).toBe(await idOf(B));
  expect(onChanged).toHaveBeenCalledTimes(3);
});
