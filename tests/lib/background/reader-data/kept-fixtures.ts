import { vi } from 'vitest';
import {
  type AddedArticles,
  createAddedArticles,
} from '@/lib/background/articles/added-articles.ts';
import { type Amending, createAmending } from '@/lib/background/articles/amending.ts';
import type { IngestDeps } from '@/lib/background/articles/ingest-article.ts';
import { createReaderData, type ReaderData } from '@/lib/background/reader-data/reader-data.ts';
import { createPreparation } from '@/lib/background/start/prepare.ts';
import { parseArticle } from '@/lib/background/workshop/parse-article.ts';
import { EXTRACTOR_VERSION, extractArticle } from '@/lib/core/extract/extract-article.ts';
import type { BackupRecord, PlainObject } from '@/lib/core/formats/backup/backup.ts';
import type { PageArticle } from '@/lib/core/formats/page-article.ts';
import { parseNewsText } from '@/lib/core/formats/parse-news-text.ts';
import type { MutedName } from '@/lib/core/muted/muted-name.ts';
import { DEFAULT_RULES, type RememberRules } from '@/lib/core/remember/remember-rules.ts';
import { listArticleIds } from '@/lib/store/articles/list-articles.ts';
import { findArticle } from '@/lib/store/articles/read-article.ts';
import type { Database } from '@/lib/store/database/database.ts';
import { createDatabase } from '@/lib/store/database/open-database';

export const BUNDLED = 'bundled-1';
export const NOW = 1_763_900_000_000;

const TEXT =
  'Toll put off\n\nThe harbour board put off its vote on Thursday.\n\n' +
  '“We have to stop treating the islands as a cost,” said Transport Minister Ines Valdrup.';

export const page = (name: string, over: Partial<PageArticle> = {}): PageArticle => ({
  // Articles with the same words are the same article.
  text: `${TEXT}\n\nThe paper printed it on page ${name}.`,
  title: 'Toll put off',
  publisher: 'Gazette',
  publishedOn: '2025-09-04',
  url: `https://gazette.example/${name}`,
  ...over,
});
export const idOf = (name: string): string => `added:gazette.example/${name}`;

/** A background with its own store, the real extraction and the bundle. */
export interface Kept {
  database: Database;
  data: ReaderData;
  added: AddedArticles;
  amending: Amending;
  /** the clock, in ms since the epoch */
  clock: { now: number };
  choices: { settings: PlainObject; muted: MutedName[]; rules: RememberRules };
  deps: {
    onChanged: ReturnType<typeof vi.fn<() => Promise<void>>>;
    clearStorage: ReturnType<typeof vi.fn<() => Promise<void>>>;
    placeScript: ReturnType<typeof vi.fn<(rules: RememberRules) => Promise<void>>>;
    dropJob: ReturnType<typeof vi.fn<() => void>>;
    extract: ReturnType<typeof vi.fn<IngestDeps['extract']>>;
  };
  ready(): Promise<void>;
}

let count = 0;

export function createKept(): Kept {
  const database = createDatabase({ name: `kept-${count++}` });
  const clock = { now: NOW };
  const choices: Kept['choices'] = { settings: { dwell: 500 }, muted: [], rules: DEFAULT_RULES };
  const deps: Kept['deps'] = {
    onChanged: vi.fn(async () => undefined),
    clearStorage: vi.fn(async () => {
      Object.assign(choices, { settings: {}, muted: [], rules: DEFAULT_RULES });
    }),
    placeScript: vi.fn(async () => undefined),
    dropJob: vi.fn(),
    extract: vi.fn(async (article) => extractArticle(article, [])),
  };
  const ingest: IngestDeps = {
    database,
    extract: deps.extract,
    extractorVersion: EXTRACTOR_VERSION,
    readingStamp: 'stamp',
    now: () => clock.now,
  };
  const changing = { ...ingest, onChanged: deps.onChanged };
  const bundled = { id: BUNDLED, sourceId: 'bundle', publisher: 'Bundled Post' };
  const preparation = createPreparation({
    database,
    ingest,
    readBundle: async () => [
      {
        source: { id: 'bundle', name: 'Bundled Post', kind: 'bundled' },
        articles: [parseNewsText(TEXT, bundled)],
      },
    ],
    knowledge: { changed: deps.onChanged, publish: async () => undefined },
    readFromBundle: () => undefined,
  });
  const data = createReaderData({
    ...changing,
    preparation,
    clearStorage: deps.clearStorage,
    placeScript: deps.placeScript,
    dropJob: deps.dropJob,
    getSettings: async () => choices.settings,
    getMutedNames: async () => choices.muted,
    getRememberRules: async () => choices.rules,
    restoreSettings: async (settings) => {
      choices.settings = { ...choices.settings, ...settings };
    },
    muteNames: async (names) => {
      choices.muted = [...names];
    },
    remembering: {
      rules: async () => choices.rules,
      change: async (change) => {
        choices.rules = { ...choices.rules, ...change };
        return choices.rules;
      },
    },
  });
  const added = createAddedArticles({
    ...changing,
    parse: async (...request) => parseArticle(...request),
    checkRoom: async () => undefined,
    sourceName: (sourceId) => `yours: ${sourceId}`,
  });
  const ready = preparation.ready;
  return { database, data, added, amending: createAmending(changing), clock, choices, deps, ready };
}

/** All pages of a backup. */
export async function backUp(data: ReaderData): Promise<BackupRecord[]> {
  const records: BackupRecord[] = [];
  for (let after: string | undefined, isMore = true; isMore; ) {
    const read = await data.readPage(after);
    records.push(...read.records);
    after = read.next;
    isMore = after !== undefined;
  }
  // Copied, as if they had gone through a message or a file.
  return JSON.parse(JSON.stringify(records)) as BackupRecord[];
}

/** Every article with all its facts. */
export async function readAll({ database }: Pick<Kept, 'database'>) {
  const ids = await listArticleIds(database);
  return Promise.all(ids.map((id) => findArticle(database, id)));
}
