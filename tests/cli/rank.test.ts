import { afterEach, expect, test } from 'vitest';
import { answerQuery } from '@/cli/rank.ts';
import { createLibrary } from '@/cli/rank-library.ts';
import { createSearch } from '@/lib/background/knowledge/search.ts';
import { CANDIDATES, rankSayings } from '@/lib/core/card/rank-sayings.ts';
import { extractArticle } from '@/lib/core/extract/extract-article.ts';
import { parseNewsText } from '@/lib/core/formats/parse-news-text.ts';
import { chooseDifferent } from '@/lib/core/rank/choose-different.ts';
import { writeArticle } from '@/lib/store/articles/write-article.ts';
import { startReading } from '@/lib/store/card/card-reading.ts';
import { findCardFacts } from '@/lib/store/card/read-card-facts.ts';
import { readSayings } from '@/lib/store/card/read-sayings.ts';
import type { Database } from '@/lib/store/database/database.ts';
import { createDatabase } from '@/lib/store/database/open-database.ts';
import { ofEntity } from '@/lib/store/layout/ranges.ts';
import { source } from '../lib/store/fixtures.ts';

import 'fake-indexeddb/auto';

const SUBJECTS = 'ferry harbour school tax bridge hospital library market stadium forest'.split(
  ' ',
);
const PLACES = 'north south east west old new upper lower'.split(' ');

/** Made-up articles, each with statements of the mayor on two subjects, and one of somebody else. */
const makeArticles = (count: number) =>
  Array.from({ length: count }, (_, i) => {
    const [one, other] = [SUBJECTS[i % 10], SUBJECTS[(i * 7 + 3) % 10]];
    const place = PLACES[i % 8];
    const month = String((i % 12) + 1).padStart(2, '0');
    const date = `${2015 + (i % 9)}-${month}-${String((i % 28) + 1).padStart(2, '0')}`;
    const title = `Council of ${place} Eskholm argues about the ${one}`;
    const text = [
      title,
      `Mayor Anna Lind opened the debate on the ${place} ${one} in Eskholm on number ${i}.`,
      `“The ${one} number ${i} will stay open for the ${place} side,” Lind said.`,
      `Lind said that the ${other} on the ${place} side would cost ${i} thousand crowns.`,
      `“Nobody asked us about the ${other} in year ${i},” Lind said.`,
      `Teacher Gerd Moser was angry. “The ${place} ${one} is falling apart,” Moser said.`,
    ].join('\n\n');
    return { id: `article-${i}`, title, date, publisher: 'Eskholm Post', text };
  });

const QUERY = {
  id: 'q',
  person: 'Anna Lind',
  title: 'Ferry of Eskholm is repaired',
  date: '2019-05-01',
  block:
    'The repair of the ferry on the upper side takes longer, and the hospital waits, Lind said.',
};

const opened: Database[] = [];
afterEach(async () => {
  for (const database of opened.splice(0)) await database.close();
});

async function keep(articles: ReturnType<typeof makeArticles>): Promise<Database> {
  const database = createDatabase({ name: `rank-${articles.length}` });
  opened.push(database);
  for (const { id, title, date, publisher, text } of articles) {
    const meta = { id, sourceId: 'source-1', title, publishedOn: date, publisher };
    const parsed = parseNewsText(text, meta);
    const article = {
      ...parsed,
      contentHash: id,
      wordsHash: id,
      extractorVersion: 1,
      ingestedAt: 0,
    };
    await writeArticle(database, source(), article, extractArticle(parsed, []));
  }
  return database;
}

test.each([
  ['few statements', 40],
  ['more statements than are looked at', 170],
])('card and command line give the same first ten of %s', async (_, count) => {
  const articles = makeArticles(count);
  const library = createLibrary();
  for (const article of articles) library.add({ ...article });
  const answer = (await answerQuery(JSON.stringify(QUERY), library)) as {
    statements: { article: string; start: number }[];
  };
  const shell = answer.statements.map(({ article, start }) => `${article} ${start}`);
  expect(shell).toHaveLength(10);

  const database = await keep(articles);
  const search = createSearch(database);
  await search.prepare();
  const { block, title, date } = QUERY;
  const context = { block, title, date, names: ['Anna Lind'] };
  const members = ['person/anna-lind'];
  const byWords = count * 3 > CANDIDATES ? await search.findSaid(members, context, CANDIDATES) : [];
  const sayings = await database.use(async (db) => {
    const tx = startReading(db);
    const tallies = await tx.objectStore('tallies').getAll(ofEntity('person/anna-lind'));
    return readSayings(tx, tallies, byWords, true);
  });
  const { ranked } = rankSayings(sayings.candidates, sayings.others, context);
  const byId = new Map(sayings.candidates.map((one) => [one.statementId, one]));
  const ten = chooseDifferent(ranked, (id) => byId.get(id)?.said ?? '', 10);
  const placeOf = (id: string) => `${byId.get(id)?.articleId} ${byId.get(id)?.start}`;
  expect(ten.map(({ id }) => placeOf(id))).toEqual(shell);

  // The card itself shows the first of them before the newest.
  const card = await findCardFacts(
    database,
    'person/anna-lind',
    { block, title, date },
    search.findSaid,
  );
  const shown = card?.said.filter(({ why }) => why).map(({ id }) => placeOf(id)) ?? [];
  expect(shown).toHaveLength(3);
  expect(shown).toEqual(shell.slice(0, 3));
});

test('the oldest of very many statements comes first, if it is the one that fits', async () => {
  const articles = makeArticles(150);
  const old = { ...(articles[0] as (typeof articles)[0]), id: 'old', date: '2001-02-03' };
  old.text = `${old.title}\n\nMayor Anna Lind spoke in Eskholm.\n\n“We will never buy a zeppelin,” Lind said.`;
  const database = await keep([...articles, old]);
  const search = createSearch(database);
  await search.prepare();
  const context = { block: 'A zeppelin was seen over the lake.', title: '', date: '2024-01-01' };
  const first = async () =>
    (await findCardFacts(database, 'person/anna-lind', context, search.findSaid))?.said[0]?.id;
  expect(await first()).toMatch(/^old#/);
});
