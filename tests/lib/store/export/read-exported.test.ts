import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Given } from '@/lib/core/formats/records/check-given.ts';
import type { PersonRecord } from '@/lib/core/formats/records/data-record.ts';
import { writeArticle } from '@/lib/store/articles/write-article.ts';
import type { Database } from '@/lib/store/database/database.ts';
import { createDatabase } from '@/lib/store/database/open-database.ts';
import { readExportedGiven } from '@/lib/store/export/read-given.ts';
import { readExportedPeople } from '@/lib/store/export/read-people.ts';
import { readExportedStatements } from '@/lib/store/export/read-statements.ts';
import { joinChanged } from '@/lib/store/people/join-changed.ts';
import { beginGeneration, finishGeneration } from '@/lib/store/records/generations.ts';
import { addRecords } from '@/lib/store/records/write-records.ts';
import { removeSource, setSourceEnabled } from '@/lib/store/sources/change-sources.ts';
import { article, facts, source } from '../fixtures.ts';

import 'fake-indexeddb/auto';

let database: Database;
let count = 0;
beforeEach(() => {
  database = createDatabase({ name: `export-${count++}` });
});
afterEach(() => database.close());

const about = { file: 'council.csv', retrievedAt: Date.UTC(2026, 10, 30) };
const person = (key: string, name: string, more: Partial<PersonRecord> = {}): PersonRecord => ({
  kind: 'person',
  key,
  name,
  aliases: [],
  ids: {},
  roles: [],
  ...more,
});

async function bringIn(id: string, records: readonly Given[]) {
  const version = await beginGeneration(database, id, about);
  for (let at = 0; at < records.length; at += 1000)
    await addRecords(database, version, records.slice(at, at + 1000));
  await finishGeneration(database, version, {
    id,
    kind: 'own',
    name: id,
    enabled: true,
    addedAt: 1,
  });
  await joinChanged(database);
}

const put = (one = article(), told = facts()) => writeArticle(database, source(), one, told);

/** All pages, and how many there are. */
async function readAll<Page extends { last?: string }>(read: (after?: string) => Promise<Page>) {
  const pages: Page[] = [];
  for (let after: string | undefined, isMore = true; isMore; isMore = after !== undefined) {
    const page = await read(after);
    pages.push(page);
    after = page.last;
  }
  return pages;
}
const peopleOf = async (sourceId?: string) =>
  (await readAll((after) => readExportedPeople(database, { sourceId, after }))).flatMap(
    ({ people }) => people,
  );
const namesOf = async (sourceId?: string) =>
  (await peopleOf(sourceId)).map(({ name }) => name).toSorted();

test('a list comes out as it came in, page by page', async () => {
  const letters = (n: number) => [...`${n}`].map((digit) => 'abcdefghij'[+digit]).join('');
  const many = Array.from({ length: 450 }, (_, n) =>
    person(`${n}`, `Ann Foo${letters(n)}`, {
      ids: { bar: `${n}` },
      born: '1970',
      roles: [{ title: 'Mayor', from: '2020', field: 'roles[0]' }],
    }),
  );
  await bringIn('own:list', many);
  const pages = await readAll((after) =>
    readExportedPeople(database, { sourceId: 'own:list', after }),
  );
  expect(pages.length).toBeGreaterThan(2);
  const byKey = (list: readonly PersonRecord[]) => list.toSorted((a, b) => +a.key - +b.key);
  expect(byKey(pages.flatMap(({ people }) => people))).toEqual(many);
});

test('people of articles come with the offices that they hold, and those that are over stay out', async () => {
  const told = facts();
  const [role] = told.roles;
  if (!role) throw new Error('the article tells an office');
  const former = { ...role, id: 'former', title: 'mayor', label: 'former mayor of Bergen' };
  told.roles.push({ ...former, status: 'former' });
  await put(article(), told);
  const [anna] = (await peopleOf()).filter(({ name }) => name === 'Anna Lind');
  expect(anna?.roles).toEqual([{ title: 'head of Nordbank', field: 'roles[0]' }]);
});

test('sources that are off are left out, unless one of them is chosen, and removed ones always', async () => {
  await put();
  await bringIn('own:list', [person('1', 'Ida Solheim'), person('2', 'Per Lunde')]);
  expect(await namesOf()).toEqual(['Anna Lind', 'Gerd Moser', 'Ida Solheim', 'Per Lunde']);
  expect(await namesOf('source-1')).toEqual(['Anna Lind', 'Gerd Moser']);
  await setSourceEnabled(database, 'own:list', false);
  expect(await namesOf()).toEqual(['Anna Lind', 'Gerd Moser']);
  expect(await namesOf('own:list')).toEqual(['Ida Solheim', 'Per Lunde']);
  await removeSource(database, 'own:list', 2);
  expect(await namesOf('own:list')).toEqual([]);
});

test('events and claims of all versions that count come once each', async () => {
  const events = Array.from(
    { length: 230 },
    (_, n): Given => ({
      kind: 'event',
      key: `${1000 + n}`,
      name: `Meeting ${n}`,
      ids: {},
      places: [],
      participants: [],
    }),
  );
  const claim: Given = { kind: 'claim', key: 'c', claim: 'It rains.', reviewer: 'Checkers' };
  await bringIn('own:a', [...events.slice(0, 200), person('1', 'Ida Solheim')]);
  await bringIn('own:b', [person('1', 'Per Lunde')]);
  await bringIn('own:c', [claim, ...events.slice(200)]);
  const pages = await readAll((after) => readExportedGiven(database, { after }));
  expect(pages.flatMap(({ records }) => records).map(({ key }) => key)).toEqual(
    [...events.slice(0, 200), claim, ...events.slice(200)].map(({ key }) => key),
  );
  expect((await readExportedGiven(database, { sourceId: 'own:b' })).records).toEqual([]);
});

test('statements come with their speakers from articles that have an address', async () => {
  const url = 'https://post.example/a';
  await put();
  expect((await readExportedStatements(database, {})).statements).toEqual([]);
  await put(article('article-2', { url, contentHash: 'hash-2' }), facts('article-2'));
  const { statements, last } = await readExportedStatements(database, { sourceId: 'source-1' });
  expect(last).toBeUndefined();
  expect(statements).toMatchObject([
    { source: url, creator: 'Anna Lind', places: [{ exact: 'rates “will fall”' }] },
    { source: url, creator: 'Gerd Moser', places: [{ exact: 'They will not' }] },
  ]);
  expect((await readExportedStatements(database, { sourceId: 'other' })).statements).toEqual([]);
});
