import { browser } from 'wxt/browser';
import type { Article, ArticleFacts } from '../../../lib/core/model.ts';
import { createBackgroundClient } from '../../../lib/messaging/transport.ts';
import { writeArticle } from '../../../lib/store/articles/write-article.ts';
import { createDatabase } from '../../../lib/store/database/open-database.ts';
import { findReadingStamp } from '../../../lib/store/meta/reading-stamps.ts';
import { aliasesOf, type MadeUpPerson, makePeople } from '../make-names.ts';

const background = createBackgroundClient(browser);

/**
 * A page that only the bench's copy of the product has. It writes made-up people into the extension's own store, with
 * the store's own code. Then the background compiles and publishes them, as after any change of sources. `?names=…` is
 * the number of names, two for each person.
 */
const SOURCE = {
  id: 'bench',
  name: 'Bench',
  kind: 'added',
  enabled: true,
  addedAt: 0,
} as const;

/** ms */
const POLL = 50;

/** People per transaction: few enough to keep it short. */
const PEOPLE_EACH = 5000;

async function fill(names: number): Promise<void> {
  const database = createDatabase();
  // Articles stored before the background has read everything would be read by its rules too.
  while ((await findReadingStamp(database, 'articles')) === undefined) {
    await new Promise((resolve) => setTimeout(resolve, POLL));
  }
  const people = makePeople(names / 2);
  for (let from = 0; from < people.length; from += PEOPLE_EACH) {
    const article = makeArticle(`bench-${names}-${from}`);
    const facts = makeFacts(article.id, people.slice(from, from + PEOPLE_EACH), from);
    await writeArticle(database, SOURCE, article, facts);
    document.title = `${from} of ${people.length}`;
  }
  await database.close();
  await background.setSourceEnabled({ sourceId: SOURCE.id, enabled: true });
}

const makeArticle = (id: string): Article => ({
  id,
  sourceId: SOURCE.id,
  text: '',
  lang: 'en',
  publisher: 'Bench',
  corrections: [],
  blocks: [],
  contentHash: id,
  extractorVersion: 1,
  ingestedAt: 0,
});

function makeFacts(
  articleId: string,
  people: readonly MadeUpPerson[],
  first: number,
): ArticleFacts {
  const none = { roles: [], statements: [], events: [], disputes: [] };
  const entities = people.map((person, i) => ({
    id: `person/bench-${first + i}`,
    type: 'person' as const,
    name: `${person.forename} ${person.surname}`,
  }));
  const aliases = people.flatMap((person, i) =>
    aliasesOf(person).map((text, k) => ({
      id: `bench-${first + i}-${k}`,
      entityId: `person/bench-${first + i}`,
      sourceId: SOURCE.id,
      articleId,
      text,
      derivation: k === 0 ? ('full-name' as const) : ('surname' as const),
    })),
  );
  return { entities, aliases, ...none };
}

fill(Number(new URLSearchParams(location.search).get('names')))
  .then(() => {
    document.title = 'done';
  })
  .catch((error: unknown) => {
    document.title = `failed: ${String(error)}`;
  });
