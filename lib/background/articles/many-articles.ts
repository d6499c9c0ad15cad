import type { Article, NewSource } from '../../core/model.ts';
import type { RemovedArticle, SourceTarget } from '../../messaging/protocol.ts';
import { moveArticles } from '../../store/articles/move-articles.ts';
import { findArticle } from '../../store/articles/read-article.ts';
import { removeArticles } from '../../store/articles/remove-article.ts';
import { findSource, isOfReader } from '../../store/sources/sources.ts';
import { type AddedArticles, toParsed } from './added-articles.ts';
import { buildArticle, type IngestDeps, ingestArticle } from './ingest-article.ts';
import { findOwnSource, getTarget, type OwnSourcesDeps } from './own-sources.ts';

export interface ManyArticlesDeps extends IngestDeps, OwnSourcesDeps {
  added: Pick<AddedArticles, 'restore'>;
}

/**
 * Several articles of the library at once. Nothing here announces that what is known has changed: more may follow, so
 * the caller does that after the last of them.
 */
export interface ManyArticles {
  /** Each with everything needed to restore it. Those that are gone are left out. */
  read(articleIds: readonly string[]): Promise<RemovedArticle[]>;
  /** Removes those that the reader put in, in one transaction. Others are left alone. */
  remove(articleIds: readonly string[]): Promise<void>;
  restore(removed: readonly RemovedArticle[]): Promise<void>;
  /**
   * Puts articles that the reader put in into another of the reader's sources. Others are left alone. Fails with
   * `bad-request` or `not-found` if the source can't take them.
   */
  move(articleIds: readonly string[], target: SourceTarget): Promise<void>;
}

export function createManyArticles(deps: ManyArticlesDeps): ManyArticles {
  const { database } = deps;
  const find = async (articleIds: readonly string[]) => {
    const found = await Promise.all(articleIds.map((id) => findArticle(database, id)));
    return found.flatMap((each) => each ?? []);
  };
  const findOwn = async (articleIds: readonly string[]) =>
    (await find(articleIds)).filter(({ source }) => isOfReader(source));
  return {
    async read(articleIds) {
      return (await find(articleIds)).map(({ article, amendments }) => ({
        article: toParsed(article),
        amendments,
        ingestedAt: article.ingestedAt,
      }));
    },
    async remove(articleIds) {
      const own = await findOwn(articleIds);
      await removeArticles(
        database,
        own.map(({ article }) => article.id),
      );
    },
    async restore(removed) {
      for (const each of removed) await deps.added.restore(each, { isLast: false });
    },
    async move(articleIds, target) {
      const source = await getPlace(deps, target);
      const own = (await findOwn(articleIds)).filter(
        ({ article }) => article.sourceId !== source.id,
      );
      await moveAll(
        deps,
        source,
        own.map(({ article }) => article),
      );
    },
  };
}

/** A source of the reader that takes articles. The reading history takes back what came from it. */
async function getPlace(deps: OwnSourcesDeps, target: SourceTarget): Promise<NewSource> {
  const found = await findSource(deps.database, target.id);
  if (found?.kind === 'remembered' && found.removedAt === undefined) return found;
  if (!found && target.id === 'added') return findOwnSource(deps, 'added');
  return getTarget(deps, target);
}

/** Articles that were read by the rules of today take their facts along. The others are read again on the way. */
async function moveAll(
  deps: ManyArticlesDeps,
  source: NewSource,
  articles: readonly Article[],
): Promise<void> {
  const moves = await Promise.all(
    articles.map(async (article) => {
      const parsed = toParsed(article);
      const [here, there] = await Promise.all([
        buildArticle(deps, parsed),
        buildArticle(deps, { ...parsed, sourceId: source.id }),
      ]);
      const isToday =
        here.contentHash === article.contentHash &&
        here.extractorVersion === article.extractorVersion;
      return { article, isToday, contentHash: there.contentHash };
    }),
  );
  await moveArticles(
    deps.database,
    source,
    moves
      .filter(({ isToday }) => isToday)
      .map(({ article: { id, contentHash: over }, contentHash }) => ({
        articleId: id,
        over,
        contentHash,
      })),
  );
  for (const { article } of moves.filter(({ isToday }) => !isToday)) {
    const parsed = { ...toParsed(article), sourceId: source.id };
    await ingestArticle({ ...deps, now: () => article.ingestedAt }, source, parsed);
  }
}
