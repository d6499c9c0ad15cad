import type { OfferedArticle } from '../../core/formats/offered-article.ts';
import type { PageArticle } from '../../core/formats/page-article.ts';
import type { Article, NewSource, ParsedArticle, Source } from '../../core/model.ts';
import { type ArticlePreview, buildPreview } from '../../core/preview/build-preview.ts';
import { articleIds } from '../../core/same-article/article-ids.ts';
import { CallError } from '../../messaging/error.ts';
import type { RemovedArticle, SourceTarget } from '../../messaging/protocol.ts';
import { writeAmendments } from '../../store/articles/amendments.ts';
import { findArticle } from '../../store/articles/read-article.ts';
import { touchArticle } from '../../store/articles/touch-article.ts';
import type { WriteOutcome } from '../../store/articles/write-article.ts';
import { findSource, isOfReader } from '../../store/sources/sources.ts';
import { findPlace, type Place } from './find-place.ts';
import { type IngestDeps, ingestArticle } from './ingest-article.ts';
import { findOwnSource, getTarget, type OwnKind } from './own-sources.ts';

/** In UTF-16 units. The longest articles have a tenth of it. */
const MAX_TEXT = 1_000_000;

/**
 * Bytes needed to store a text of so many UTF-16 units with all its facts: 5 to 6 a unit as JSON, plus indexes and
 * compiled names.
 */
export const roomFor = (units: number): number => units * 20;

/** Fails with `bad-request` if the article is too long to be read. */
export function checkLength({ text }: OfferedArticle): void {
  if (text.length <= MAX_TEXT) return;
  throw new CallError('bad-request', `The article is longer than ${MAX_TEXT} characters`);
}

export interface AddedArticlesDeps extends IngestDeps {
  /** parses an article as part of a source; fails with `bad-request` when it holds no paragraph */
  parse(article: OfferedArticle, source: Pick<Source, 'id' | 'name'>): Promise<ParsedArticle>;
  /** name of a source filled from pages, in the reader's language */
  sourceName(kind: OwnKind): string;
  /** fails with `no-storage` when there is less room than this, in bytes */
  checkRoom(bytes: number): Promise<void>;
  /** announces that what is known has changed */
  onChanged(): Promise<void>;
}

/**
 * The reader's own articles. They are previewed and then added, or remembered because they were read. One address is one article. If a remembered article is added by hand, it is kept permanently, with all its
 * amendments.
 */
export interface AddedArticles {
  /**
   * Reads the article without keeping anything, as part of its target source if it has one. Fails with `bad-request`
   * when it holds no paragraph.
   */
  preview(article: OfferedArticle, target?: SourceTarget): Promise<ArticlePreview>;
  /**
   * Keeps the article permanently, or updates a kept one in its source. If it is unclear whether it is a new version of
   * the kept one, both are kept. The reader can choose to replace it instead.
   */
  add(article: PageArticle, replace?: boolean): Promise<{ articleId: string }>;
  /** Keeps the article in the target source. Pages and search only learn of it from finishImport. */
  import(article: OfferedArticle, target: SourceTarget): Promise<Imported>;
  /** Remembers the article unless it was added by hand. Returns whether it is remembered now. */
  remember(article: PageArticle): Promise<boolean>;
  /**
   * Restores a removed article. If its source is gone, it goes into the source that pages are added to. If others
   * follow, pages and search don't learn of it yet.
   */
  restore(removed: RemovedArticle, more?: { isLast: boolean }): Promise<void>;
}

/** An imported article, and whether it was new. */
export interface Imported {
  articleId: string;
  outcome: WriteOutcome;
}

export function createAddedArticles(deps: AddedArticlesDeps): AddedArticles {
  const { database } = deps;
  const ownSource = (kind: OwnKind) => findOwnSource(deps, kind);
  const parse = async (article: OfferedArticle, source: Pick<Source, 'id' | 'name'>) => {
    checkLength(article);
    const parsed = await deps.parse(article, source);
    const place = await findPlace(database, parsed, articleIds(article, source.id));
    return { article: { ...parsed, id: place.id }, place };
  };
  const write = async (article: ParsedArticle, source: NewSource, at: number) => {
    await deps.checkRoom(roomFor(article.text.length));
    return ingestArticle({ ...deps, now: () => at }, source, { ...article, sourceId: source.id });
  };
  const put = async (article: ParsedArticle, source: NewSource, at = deps.now()) => {
    const outcome = await write(article, source, at);
    if (outcome !== 'unchanged') await deps.onChanged();
    return outcome;
  };
  return {
    async preview(offered, target) {
      const source = target ? await getTarget(deps, target) : await ownSource('added');
      const { article, place } = await parse(offered, source);
      return buildPreview(
        article,
        await deps.extract(article),
        stateOf(article, place),
        place.kept,
      );
    },
    async add(pageArticle, replace = false) {
      const added = await ownSource('added');
      const { article: found, place } = await parse(pageArticle, added);
      const id = replace && place.kept ? place.kept.id : found.id;
      const article = { ...found, id };
      const stored = await findArticle(database, article.id);
      await put(article, stored && isKeptForGood(stored.source) ? stored.source : added);
      return { articleId: article.id };
    },
    async import(offered, target) {
      const source = await getTarget(deps, target);
      const { article } = await parse(offered, source);
      return { articleId: article.id, outcome: await write(article, source, deps.now()) };
    },
    async remember(pageArticle) {
      const remembered = await ownSource('remembered');
      const { article } = await parse(pageArticle, remembered);
      const stored = await findArticle(database, article.id);
      if (stored && stored.source.kind !== 'remembered') return false;
      const outcome = await put(article, stored?.source ?? remembered);
      if (outcome === 'unchanged') await touchArticle(database, article.id, deps.now());
      return true;
    },
    async restore({ article, amendments, ingestedAt }, { isLast } = { isLast: true }) {
      const source = await findSource(database, article.sourceId);
      if (source && !isOfReader(source)) {
        throw new CallError('bad-request', 'Only an article of your own can be put back');
      }
      const isGone = !source || source.removedAt !== undefined;
      const kind = article.sourceId.startsWith('remembered') ? 'remembered' : 'added';
      await writeAmendments(database, amendments);
      const place = isGone ? await ownSource(kind) : source;
      await (isLast ? put : write)(article, place, ingestedAt);
    },
  };
}

export const stateOf = (
  article: ParsedArticle,
  { state, kept }: Place,
): ArticlePreview['state'] => {
  if (state !== 'same') return state;
  return kept?.text === article.text ? 'kept' : 'changed';
};

const isKeptForGood = (source: Source): boolean =>
  isOfReader(source) && source.kind !== 'remembered';

/** A kept article in the form it had before it was kept. */
export function toParsed(article: Article): ParsedArticle {
  const {
    contentHash: _,
    wordsHash: __,
    extractorVersion: ___,
    ingestedAt: ____,
    ...parsed
  } = article;
  return parsed;
}
