import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { PersonLines, PersonPart } from '@/lib/core/person/person-model.ts';
import { writeArticle } from '@/lib/store/articles/write-article.ts';
import type { Database } from '@/lib/store/database/database.ts';
import { createDatabase } from '@/lib/store/database/open-database.ts';
import { joinChanged } from '@/lib/store/people/join-changed.ts';
import { findLines, type LinesAsked } from '@/lib/store/person/find-lines.ts';
import { findPerson } from '@/lib/store/person/find-person.ts';
import { setSourceEnabled } from '@/lib/store/sources/change-sources.ts';
import { article, facts, source } from '../fixtures.ts';
import { idOf, tell } from './person-fixtures.ts';

import 'fake-indexeddb/auto';

let database: Database;
let count = 0;
beforeEach(() => {
  database = createDatabase({ name: `person-lines-${count++}` });
});
afterEach(() => database.close());

const ask = async (asked: Partial<LinesAsked> = {}) => {
  const found = await findLines(database, {
    entityId: idOf('Anna Lind'),
    part: 'said',
    offset: 0,
    limit: 20,
    ...asked,
  });
  if (!found) throw new Error('nobody is known');
  return found;
};
const wordsOf = ({ statements }: PersonLines) =>
  statements.map(({ line }) => line.parts.join(' ')).join('|');
const totals = async () => (await findPerson(database, idOf('Anna Lind')))?.totals;

/** Forty different statements under two names, in two sources and three months. */
async function fill() {
  for (let i = 0; i < 40; i++) {
    const month = ['01', '02', '03'][i % 3];
    const day = `2025-${month}-${`${1 + Math.floor(i / 3)}`.padStart(2, '0')}`;
    const name = i % 4 === 0 ? 'Anna B. Lind' : 'Anna Lind';
    const said = `word${i} of${i} speech${i}`;
    const told = { name, said, label: 'Justice Minister', about: 'Gerd Moser' };
    await tell(database, `a${`${i}`.padStart(2, '0')}`, day, told, {
      publisher: i % 2 ? 'Gazette' : 'Tidende',
      sourceId: i % 5 ? 'source-1' : 'source-2',
    });
  }
  await joinChanged(database);
}

describe('of somebody with two names in two sources', () => {
  beforeEach(fill);

  test('pages hold every line once, the newest first, with the months of all', async () => {
    const seen: string[] = [];
    const days: string[] = [];
    let page = await ask();
    expect(page).toMatchObject({ total: 40, next: 20 });
    expect(page.months).toEqual([
      { month: '2025-03', lines: 13 },
      { month: '2025-02', lines: 13 },
      { month: '2025-01', lines: 14 },
    ]);
    for (;;) {
      seen.push(...page.statements.map(({ line }) => line.id));
      days.push(...page.statements.map(({ line }) => line.reportedOn ?? ''));
      if (page.next === undefined) break;
      page = await ask({ offset: page.next });
    }
    expect(new Set(seen).size).toBe(40);
    expect(days).toEqual(days.toSorted().toReversed());
    expect(await totals()).toEqual({ said: 40, about: 0, events: 0 });
  });

  test('the page is the same under either name, and about the other person it is what was said', async () => {
    expect(await ask({ entityId: idOf('Anna B. Lind') })).toEqual(await ask());
    const about = await ask({ entityId: idOf('Gerd Moser'), part: 'about' });
    expect(about.total).toBe(40);
    expect(about.statements[0]?.line.speaker.name).toBe('Anna Lind');
    expect((await findPerson(database, idOf('Gerd Moser')))?.totals.about).toBe(40);
  });

  test('filters leave out lines, and the totals are those of what is left', async () => {
    expect((await ask({ outlet: 'Tidende' })).total).toBe(20);
    expect((await ask({ outlet: 'Nobody' })).total).toBe(0);
    expect(await ask({ since: '2025-02', until: '2025-02' })).toMatchObject({
      total: 13,
      months: [{ month: '2025-02', lines: 13 }],
    });
    expect(wordsOf(await ask({ words: 'SPEECH7 word' }))).toBe('word7 of7 speech7');
    expect(wordsOf(await ask({ statementId: 'a09#said' }))).toBe('word9 of9 speech9');
  });

  test('a source that is off counts nowhere', async () => {
    await setSourceEnabled(database, 'source-2', false);
    expect((await ask()).total).toBe(32);
    expect((await totals())?.said).toBe(32);
    await setSourceEnabled(database, 'source-1', false);
    expect(
      await findLines(database, { entityId: idOf('Anna Lind'), part: 'said', offset: 0, limit: 1 }),
    ).toBe(undefined);
    expect(await totals()).toBe(undefined);
  });
});

test('words that two outlets report are one line with both', async () => {
  const said = 'we have to stop treating the islands as a cost';
  await tell(database, 'one', '2025-03-02', { name: 'Anna Lind', said });
  await tell(database, 'two', '2025-03-01', { name: 'Anna Lind', said }, { publisher: 'Tidende' });
  const { statements, total } = await ask();
  expect(total).toBe(2);
  expect(statements).toHaveLength(1);
  expect(statements[0]?.line).toMatchObject({
    outlet: 'Gazette',
    alsoIn: [{ outlet: 'Tidende' }],
  });
});

test.each<[PersonPart, string]>([
  ['said', 'person/anna-lind'],
  ['said', 'person/gerd-moser'],
])('a dispute stands at both of its sides (%s by %s)', async (part, entityId) => {
  await writeArticle(database, source(), article(), facts());
  const { statements } = await ask({ part, entityId, kind: 'disputed' });
  expect(statements).toHaveLength(1);
  expect(statements[0]?.disputes).toMatchObject([
    { claim: { speaker: { name: 'Anna Lind' } }, reply: { speaker: { name: 'Gerd Moser' } } },
  ]);
  expect(statements[0]?.place).toMatchObject({ articleId: 'article-1' });
});

test('reported words are no quoted ones', async () => {
  await tell(database, 'one', '2025-03-02', { name: 'Anna Lind', said: 'a b', type: 'indirect' });
  expect((await ask({ kind: 'quoted' })).total).toBe(0);
});

test('an event in two articles is one line', async () => {
  for (const id of ['one', 'two', 'three']) {
    await tell(database, id, '2025-03-02', {
      name: 'Anna Lind',
      said: `words of ${id}`,
      event: id === 'three' ? 'Harbour Vote' : 'Island Summit',
    });
  }
  const { events, total, months } = await ask({ part: 'events' });
  expect(events.map(({ name }) => name).toSorted()).toEqual(['Harbour Vote', 'Island Summit']);
  expect([total, months]).toEqual([2, [{ month: '2025-01', lines: 2 }]]);
  expect((await ask({ part: 'events', words: 'isl' })).total).toBe(1);
  expect((await totals())?.events).toBe(2);
});
