import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Database } from '@/lib/store/database/database.ts';
import { createDatabase } from '@/lib/store/database/open-database.ts';
import { joinPeople, keepPeopleApart, splitPerson } from '@/lib/store/people/decide.ts';
import { joinChanged } from '@/lib/store/people/join-changed.ts';
import { findPersonNames } from '@/lib/store/person/find-person-names.ts';
import { idOf, tell } from './person-fixtures.ts';

import 'fake-indexeddb/auto';

let database: Database;
let count = 0;
const DAY = '2025-03-04';

beforeEach(async () => {
  database = createDatabase({ name: `person-names-${count++}` });
  const tellOf = (id: string, name: string, label: string) =>
    tell(database, id, DAY, { name, said: `words of ${id}`, label });
  await tellOf('one', 'Anna B. Lind', 'Justice Minister');
  await tellOf('two', 'Anna Lind', 'Justice Minister');
  await tellOf('three', 'Anna Lind', 'Justice Minister');
  await tellOf('four', 'A. Lind', 'Mayor of Nordhavn');
  await tellOf('five', 'Karl Lind', 'Justice Minister');
  await joinChanged(database);
});
afterEach(() => database.close());

const read = (name = 'Anna Lind') => findPersonNames(database, idOf(name));

test('the names of a person stand with the reason why they were joined', async () => {
  expect(await read()).toMatchObject({
    forms: [
      { id: 'person/anna-lind', name: 'Anna Lind', articles: 2 },
      { id: 'person/anna-b-lind', name: 'Anna B. Lind', articles: 1 },
    ],
    joins: [{ names: ['Anna B. Lind', 'Anna Lind'], why: ['middle-name', 'office'] }],
  });
  expect(await read('Nobody Here')).toBe(undefined);
});

test('only names against which nothing speaks are offered, with their role', async () => {
  const offered = {
    id: 'person/a-lind',
    name: 'A. Lind',
    articles: 1,
    detail: 'Mayor of Nordhavn',
  };
  expect((await read())?.offers).toEqual([offered]);
  expect((await read('Karl Lind'))?.offers).toEqual([]);
});

test('what the reader has decided is not offered again', async () => {
  await keepPeopleApart(database, idOf('Anna Lind'), idOf('A. Lind'));
  await joinChanged(database);
  expect((await read())?.offers).toEqual([]);
  await joinPeople(database, idOf('Anna Lind'), idOf('A. Lind'));
  await joinChanged(database);
  const joined = await read();
  expect(joined?.offers).toEqual([]);
  expect(joined?.forms).toHaveLength(3);
  expect(joined?.joins.at(-1)?.why).toEqual(['reader']);
});

test('whoever was split off is not offered either', async () => {
  await splitPerson(database, idOf('Anna B. Lind'));
  await joinChanged(database);
  const { forms, offers } = (await read()) ?? {};
  expect(forms?.map(({ name }) => name)).toEqual(['Anna Lind']);
  expect(offers?.map(({ name }) => name)).toEqual(['A. Lind']);
});
