import { afterEach, expect, test } from 'vitest';
import type { Database } from '@/lib/store/database/database.ts';
import { MIGRATIONS } from '@/lib/store/database/migrations/index.ts';
import { createDatabase } from '@/lib/store/database/open-database.ts';
import { readVerdicts } from '@/lib/store/people/decide.ts';
import { joinChanged } from '@/lib/store/people/join-changed.ts';
import { findPersonNames } from '@/lib/store/person/find-person-names.ts';
import { idOf, tell } from '../person/person-fixtures.ts';

import 'fake-indexeddb/auto';

/** The first version that had the reader's word on people. */
const VERSION = 9;
const name = 'people-after-an-update';
let database: Database | undefined;
afterEach(() => database?.close());

test('what the reader said of people outlasts an update of the database', async () => {
  const ids = [idOf('Anna B. Lind'), idOf('Anna Lind')] as const;
  const [middle, anna] = ids;
  const gerd = idOf('Gerd Moser');
  const verdicts = [
    { id: ids.join('\n'), ids: [...ids] as [string, string], isOne: false },
    { id: [anna, gerd].join('\n'), ids: [anna, gerd] as [string, string], isOne: true },
  ];
  const old = createDatabase({
    name,
    migrations: MIGRATIONS.filter(({ version }) => version <= VERSION),
  });
  await old.use(async (db) => {
    for (const verdict of verdicts) await db.put('verdicts', verdict);
  });
  await old.close();

  database = createDatabase({ name });
  expect(await readVerdicts(database)).toEqual(verdicts);
  // The update reads the articles again.
  const said = 'They will not';
  await tell(database, 'one', '2025-03-04', { name: 'Anna Lind', said, label: 'Mayor' });
  await tell(database, 'two', '2025-03-05', { name: 'Anna B. Lind', said, label: 'Mayor' });
  await tell(database, 'three', '2025-03-06', { name: 'Gerd Moser', said });
  await joinChanged(database);
  const namesOf = async (id: string) =>
    (await findPersonNames(database as Database, id))?.forms.map((form) => form.name).toSorted();
  expect(await namesOf(anna)).toEqual(['Anna Lind', 'Gerd Moser']);
  expect(await namesOf(middle)).toEqual(['Anna B. Lind']);
});
