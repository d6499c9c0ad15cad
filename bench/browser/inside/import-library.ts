import { browser } from 'wxt/browser';
import { inBatches } from '../../../entrypoints/options/import/in-batches.ts';
import { extractArticle } from '../../../lib/core/extract/extract-article.ts';
import {
  type OfferedArticle,
  parseOfferedArticle,
} from '../../../lib/core/formats/offered-article.ts';
import type { ImportOutcome, PreviewOutcome } from '../../../lib/messaging/protocol.ts';
import { createBackgroundClient } from '../../../lib/messaging/transport.ts';
import { createDatabase } from '../../../lib/store/database/open-database.ts';
import { findReadingStamp } from '../../../lib/store/meta/reading-stamps.ts';
import type { MadeUpArticle } from '../make-library.ts';
import { fillLibrary } from './fill-library.ts';
import { time } from './times.ts';
import { untilRest } from './until-rest.ts';

const background = createBackgroundClient(browser);
export const LIBRARY = { id: 'own:bench-library', name: 'Library' };

export interface ImportTimes {
  articles: number;
  /** articles per second, through the background */
  imported: number;
  /** articles per second that are shown before they are imported */
  shown: number;
  /** articles per second, only parsed and extracted */
  bare: number;
  /** bytes that the browser's storage has grown by, for each article */
  bytes: number;
}

const offer = ({ id, title, date, publisher, text }: MadeUpArticle): OfferedArticle => ({
  key: id,
  title,
  publishedOn: date,
  publisher,
  lang: 'en',
  text,
});

/** Imports the first articles like the options page, and the others with the same code in this page. */
export async function importLibrary(most: number): Promise<ImportTimes> {
  const lines = (await (await fetch('articles.jsonl')).text()).trim().split('\n');
  const articles = lines.map((line) => offer(JSON.parse(line) as MadeUpArticle));
  const database = createDatabase();
  // Articles stored before the background has read everything would be read twice.
  while ((await findReadingStamp(database, 'articles')) === undefined) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const before = await usedBytes();
  const first = articles.slice(0, most);
  const bare = await time(async () => {
    for (const article of first) extractArticle(parseOfferedArticle(article, LIBRARY), []);
  });
  const shown = await time(() =>
    inTurn(first, (batch) => background.previewArticles({ articles: batch, target: LIBRARY })),
  );
  const imported = await time(async () => {
    await inTurn(first, (batch) => background.importArticles({ articles: batch, target: LIBRARY }));
    await background.finishImport({});
  });
  await fillLibrary(database, LIBRARY, articles.slice(most));
  await background.finishImport({});
  await background.suggest({ limit: 1 });
  await untilRest(database);
  await database.close();
  const bytes = ((await usedBytes()) - before) / articles.length;
  return {
    articles: articles.length,
    imported: (first.length / imported) * 1000,
    shown: (first.length / shown) * 1000,
    bare: (first.length / bare) * 1000,
    bytes,
  };
}

const usedBytes = async (): Promise<number> => (await navigator.storage.estimate()).usage ?? 0;

/** Does what the options page does. */
function inTurn(
  articles: readonly OfferedArticle[],
  ask: (batch: OfferedArticle[]) => Promise<(ImportOutcome | PreviewOutcome)[]>,
): Promise<void> {
  let done = 0;
  return inBatches(articles, {
    sizeOf: ({ text }) => text.length,
    ask,
    onDone(batch, outcomes, error) {
      const failed = error ?? outcomes.find((outcome) => 'problem' in outcome);
      if (failed) throw error ?? new Error(JSON.stringify(failed));
      done += batch.length;
      document.title = `${done} of ${articles.length}`;
    },
    pause: async () => undefined,
    isWanted: () => true,
  });
}
