import { afterEach, beforeEach, expect, test } from 'vitest';
import { mutedNow, withAllNames } from '@/lib/background/handlers/mute-request.ts';
import type { Mention } from '@/lib/core/gazetteer/mention.ts';
import type { ArticleFacts } from '@/lib/core/model.ts';
import { keepUnmuted } from '@/lib/core/muted/keep-unmuted.ts';
import type { MutedName } from '@/lib/core/muted/muted-name.ts';
import { writeArticle } from '@/lib/store/articles/write-article.ts';
import type { Database } from '@/lib/store/database/database.ts';
import { createDatabase } from '@/lib/store/database/open-database.ts';
import { joinPeople, splitPerson } from '@/lib/store/people/decide.ts';
import { joinChanged } from '@/lib/store/people/join-changed.ts';
import { readMembers } from '@/lib/store/people/read-person.ts';
import { article, source } from '../../store/fixtures.ts';

import 'fake-indexeddb/auto';

const [LIND, MOSER] = ['person/anna-lind', 'person/anna-moser'] as const;
const PLACE = { host: 'news.test', page: 'https://news.test/a' };

let database: Database;
let count = 0;
beforeEach(async () => {
  database = createDatabase({ name: `muted-people-${count++}` });
  for (const [id, name] of [
    [LIND, 'Anna Lind'],
    [MOSER, 'Anna Moser'],
  ] as const) {
    const facts: ArticleFacts = {
      entities: [{ id, type: 'person', name }],
      aliases: [],
      roles: [],
      statements: [],
      events: [],
      disputes: [],
    };
    await writeArticle(database, source(), article(id, { contentHash: id }), facts);
  }
  await joinChanged(database);
});
afterEach(() => database.close());

const mute = (entityId: string): Promise<MutedName> =>
  withAllNames(database, { kind: 'entity', entityId, name: 'Anna', host: PLACE.host });

/** Who is still marked of both names, by the ids that they are known by now. */
async function marked(muted: MutedName, place = PLACE): Promise<string[]> {
  const mentions = await Promise.all(
    [LIND, MOSER].map(async (id): Promise<Mention> => {
      const members = await readMembers(database, id);
      const entityIds = members.includes(LIND) ? [LIND] : [MOSER];
      return { blockId: 0, start: 0, end: 4, surface: id, entityIds } as unknown as Mention;
    }),
  );
  const now = await mutedNow(database, [muted], place);
  return keepUnmuted(mentions, now, place).map(({ surface }) => surface);
}

test('a name that was taken off stays off when it is joined with another', async () => {
  const muted = await mute(MOSER);
  expect(await marked(muted)).toEqual([LIND]);
  await joinPeople(database, LIND, MOSER);
  await joinChanged(database);
  expect(await readMembers(database, LIND)).toHaveLength(2);
  expect(await marked(muted)).toEqual([]);
});

test('all names of a person who was taken off stay off when they are parted', async () => {
  await joinPeople(database, LIND, MOSER);
  await joinChanged(database);
  const muted = await mute(LIND);
  expect(await marked(muted)).toEqual([]);
  await splitPerson(database, MOSER);
  await joinChanged(database);
  expect(await readMembers(database, LIND)).toEqual([LIND]);
  expect(await marked(muted)).toEqual([]);
});

test('elsewhere both are marked', async () => {
  const muted = await mute(MOSER);
  const elsewhere = { host: 'other.test', page: 'https://other.test/' };
  expect(await marked(muted, elsewhere)).toEqual([LIND, MOSER]);
});
