import type { OfferedArticle } from '../../core/formats/offered-article.ts';
import type { Article, NewSource, ParsedArticle } from '../../core/model.ts';
import { buildPreview } from '../../core/preview/build-preview.ts';
import { articleIds } from '../../core/same-article/article-ids.ts';
import { log } from '../../log/log.ts';
import type { ImportOutcome, PreviewOutcome, SourceTarget } from '../../messaging/protocol.ts';
import {
  findTaken,
  type NewArticle,
  writeNewArticles,
} from '../../store/articles/write-new-articles.ts';
import { type AddedArticles, roomFor, stateOf } from './added-articles.ts';
import { findPlace } from './find-place.ts';
import { buildArticle, type IngestDeps } from './ingest-article.ts';
import { getTarget, type OwnSourcesDeps } from './own-sources.ts';
import { asError, extractTogether, parseTogether, type ReadTogetherDeps } from './read-together.ts';

export interface ImportingDeps extends IngestDeps, OwnSourcesDeps, ReadTogetherDeps {
  /** keeps the articles that can't be written together with others */
  added: Pick<AddedArticles, 'import'>;
  /** fails with `no-storage` when there is less room than this, in bytes */
  checkRoom(bytes: number): Promise<void>;
}

/** Articles of files, several at a time. One that fails doesn't keep the others out. */
export interface Importing {
  /** Reads them and keeps nothing. Fails if the target can't take articles. */
  preview(articles: readonly OfferedArticle[], target: SourceTarget): Promise<PreviewOutcome[]>;
  /**
   * Keeps them, the new ones in one transaction. Pages and search only learn of it from finishImport. Fails if the
   * target can't take articles, or if there is no room.
   */
  import(articles: readonly OfferedArticle[], target: SourceTarget): Promise<ImportOutcome[]>;
}

export function createImporting(deps: ImportingDeps): Importing {
  const { database } = deps;
  return {
    async preview(articles, target) {
      const source = await getTarget(deps, target);
      const placed = await Promise.all(
        (await parseTogether(deps, articles, source)).map(async (parsed, i) => {
          if (parsed instanceof Error) return parsed;
          const place = await findPlace(database, parsed, articleIds(articles[i] ?? {}, source.id));
          return { place, article: { ...parsed, id: place.id } };
        }),
      );
      const read = placed.flatMap((each) => (each instanceof Error ? [] : [each.article]));
      const facts = (await extractTogether(deps, read)).values();
      return placed.map((each): PreviewOutcome => {
        if (each instanceof Error) return { problem: each.message };
        const found = facts.next().value ?? new Error('The article was not read');
        if (found instanceof Error) return { problem: found.message };
        const { article, place } = each;
        return { preview: buildPreview(article, found, stateOf(article, place), place.kept) };
      });
    },

    async import(articles, target) {
      const source = await getTarget(deps, target);
      await deps.checkRoom(roomFor(articles.reduce((sum, { text }) => sum + text.length, 0)));
      const outcomes = await importNew(deps, source, articles);
      // What is kept already, amended or given twice comes alone: what stands in the store decides.
      for (const [i, article] of articles.entries()) {
        outcomes[i] ??= await deps.added
          .import(article, target)
          .then(({ outcome }): ImportOutcome => ({ state: STATES[outcome] }))
          .catch((error: unknown) => ({ problem: asError(error).message }));
      }
      return outcomes.flatMap((outcome) => outcome ?? []);
    },
  };
}

const STATES = { added: 'added', replaced: 'updated', unchanged: 'same' } as const;

/** Keeps those of which nothing is kept. The outcome of those that must come alone is undefined. */
async function importNew(
  deps: ImportingDeps,
  source: NewSource,
  articles: readonly OfferedArticle[],
): Promise<(ImportOutcome | undefined)[]> {
  const outcomes: (ImportOutcome | undefined)[] = articles.map(() => undefined);
  const parsed = await parseTogether(deps, articles, source);
  const candidates = await Promise.all(
    articles.flatMap((offered, at) => {
      const each = parsed[at];
      if (each && !(each instanceof Error)) return toCandidate(deps, source, offered, each, at);
      outcomes[at] = { problem: each?.message ?? '' };
      return [];
    }),
  );
  const taken = await findTaken(deps.database, candidates);
  const free = candidates.filter(({ at, article }, i) => {
    const isSame = taken[i]?.contentHash === article.contentHash;
    if (isSame) outcomes[at] = { state: 'same' };
    return !isSame && !taken[i]?.isTaken;
  });
  const facts = await extractTogether(
    deps,
    free.map(({ parsed: one }) => one),
  );
  const ready = free.flatMap((candidate, i): (NewArticle & { at: number })[] => {
    const found = facts[i];
    if (found && !(found instanceof Error)) return [{ ...candidate, facts: found }];
    outcomes[candidate.at] = { problem: found?.message ?? '' };
    return [];
  });
  const written = await writeNewArticles(deps.database, source, ready).catch((error: unknown) => {
    log.warn('Articles could not be written together', error);
    return [];
  });
  for (const [i, { at }] of ready.entries()) if (written[i]) outcomes[at] = { state: 'added' };
  return outcomes;
}

interface Candidate extends Omit<NewArticle, 'facts'> {
  /** its place in the batch */
  at: number;
  parsed: ParsedArticle;
  article: Article;
}

async function toCandidate(
  deps: IngestDeps,
  source: NewSource,
  offered: OfferedArticle,
  found: ParsedArticle,
  at: number,
): Promise<Candidate> {
  const given = articleIds(offered, source.id);
  const id = given[0] ?? found.id;
  const parsed = { ...found, id, sourceId: source.id };
  const article = await buildArticle(deps, parsed);
  return { at, ids: [id, ...given.slice(1)], wordsHash: article.wordsHash ?? '', article, parsed };
}
