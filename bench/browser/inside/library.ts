/**
 * A page that only the bench's copy of the product has. It imports the articles of `articles.jsonl` like the options
 * page. Then it measures what a reader with that many articles waits for. `?import=…` of them are imported one by one
 * through the background. The store's own code writes the rest. It leaves the times on its root element.
 */
import { browser } from 'wxt/browser';
import { inBatches } from '../../../entrypoints/options/import/in-batches.ts';
import { extractArticle } from '../../../lib/core/extract/extract-article.ts';
import type { OfferedArticle } from '../../../lib/core/formats/offered-article.ts';
import { parseOfferedArticle } from '../../../lib/core/formats/offered-article.ts';
import type { ImportOutcome } from '../../../lib/messaging/protocol.ts';
import { createBackgroundClient } from '../../../lib/messaging/transport.ts';
import { createDatabase } from '../../../lib/store/database/open-database.ts';
import { findReadingStamp } from '../../../lib/store/meta/reading-stamps.ts';
import type { MadeUpArticle } from '../make-library.ts';
import { fillLibrary } from './fill-library.ts';

const background = createBackgroundClient(browser);
const TARGET = { id: 'own:bench-library', name: 'Library' };
const RUNS = 21;

/** ms, unless it says otherwise */
export interface LibraryTimes {
  articles: number;
  /** articles per second, through the background */
  imported: number;
  /** articles per second, only parsed and extracted */
  bare: number;
  mostNamed: { name: string; articles: number; card: number[] };
  namedOnce: { card: number[] };
  sources: number[];
  off: number;
  on: number;
  remove: number;
}

const offer = ({ id, title, date, publisher, text }: MadeUpArticle): OfferedArticle => ({
  key: id,
  title,
  publishedOn: date,
  publisher,
  lang: 'en',
  text,
});

async function time<Result>(work: () => Promise<Result>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

async function repeat(work: (i: number) => Promise<unknown>, runs = RUNS): Promise<number[]> {
  const times: number[] = [];
  for (let i = 0; i < runs; i++) times.push(await time(() => work(i)));
  return times;
}

async function run(most: number): Promise<LibraryTimes> {
  const lines = (await (await fetch('articles.jsonl')).text()).trim().split('\n');
  const articles = lines.map((line) => offer(JSON.parse(line) as MadeUpArticle));
  const database = createDatabase();
  // Articles stored before the background has read everything would be read twice.
  while ((await findReadingStamp(database, 'articles')) === undefined) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const first = articles.slice(0, most);
  const bare = await time(async () => {
    for (const article of first) extractArticle(parseOfferedArticle(article, TARGET), []);
  });
  const imported = await time(async () => {
    let done = 0;
    await inBatches<OfferedArticle, ImportOutcome>(first, {
      sizeOf: ({ text }) => text.length,
      ask: (batch) => background.importArticles({ articles: batch, target: TARGET }),
      onDone(batch, outcomes, error) {
        const failed = error ?? outcomes.find((outcome) => 'problem' in outcome);
        if (failed) throw new Error(JSON.stringify(failed));
        done += batch.length;
        document.title = `${done} of ${first.length}`;
      },
      pause: async () => undefined,
      isWanted: () => true,
    });
    await background.finishImport({});
  });
  await fillLibrary(database, TARGET.id, articles.slice(most));
  await background.finishImport({});
  const tallies = (await database.use((db) => db.getAll('tallies')))
    .filter(({ entityId, sourceId }) => sourceId === TARGET.id && entityId.startsWith('person/'))
    .toSorted((a, b) => b.articles - a.articles);
  const [top] = tallies;
  const once = tallies.filter((tally) => tally.articles === 1);
  const askFor = (entityId = '') => background.getCard({ entityId });
  if (!top) throw new Error('nobody was found in the articles');
  // Waits until the search is ready, so that no other work is running.
  await background.suggest({ limit: 1 });
  await askFor(top.entityId);
  const result: LibraryTimes = {
    articles: articles.length,
    imported: (first.length / imported) * 1000,
    bare: (first.length / bare) * 1000,
    mostNamed: {
      name: top.entityId,
      articles: top.articles,
      card: await repeat(() => askFor(top.entityId)),
    },
    namedOnce: { card: await repeat((i) => askFor(once[i % once.length]?.entityId)) },
    sources: await repeat(() => background.listSources({})),
    off: await time(() => background.setSourceEnabled({ sourceId: TARGET.id, enabled: false })),
    on: await time(() => background.setSourceEnabled({ sourceId: TARGET.id, enabled: true })),
    remove: await time(() => background.removeSource({ sourceId: TARGET.id })),
  };
  await database.close();
  return result;
}

run(Number(new URLSearchParams(location.search).get('import')))
  .then((times) => {
    document.documentElement.dataset.bench = JSON.stringify(times);
    document.title = 'done';
  })
  .catch((error: unknown) => {
    document.title = `failed: ${error instanceof Error ? error.stack : String(error)}`;
  });
