import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildCard } from '@/lib/core/card/build-card.ts';
import { writeArticle } from '@/lib/store/articles/write-article.ts';
import { findCardFacts } from '@/lib/store/card/read-card-facts.ts';
import type { Database } from '@/lib/store/database/database.ts';
import { createDatabase } from '@/lib/store/database/open-database.ts';
import { article, facts, source } from '../fixtures.ts';

import 'fake-indexeddb/auto';

let database: Database;
let count = 0;

beforeEach(() => {
  database = createDatabase({ name: `card-facts-${count++}` });
});
afterEach(() => database.close());

test('a card from the store: statement about, event, both sides of the dispute', async () => {
  await writeArticle(database, source(), article(), facts());
  const found = await findCardFacts(database, 'person/anna-lind');
  const card = found && buildCard(found);
  expect(card?.roles).toEqual([
    { label: 'head of Nordbank', status: 'current', asOf: '2025-03-04' },
  ]);
  expect(card?.statements.map((s) => s.parts)).toEqual([['rates “will fall”']]);
  expect(card?.statementsAbout.map((s) => s.speaker.name)).toEqual(['Gerd Moser']);
  expect(card?.events.map((event) => event.name)).toEqual(['Rates meeting']);
  expect(
    card?.statements[0]?.disputes?.map(({ other, tie, statement }) => [
      other,
      tie,
      statement.speaker.name,
    ]),
  ).toEqual([['reply', 'replied', 'Gerd Moser']]);
});
