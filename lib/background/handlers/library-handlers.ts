import { filterArticles, findInLibrary } from '../../core/library/find-in-library.ts';
import { listArticles } from '../../store/articles/list-articles.ts';
import type { Database } from '../../store/database/database.ts';
import { listTargets } from '../../store/sources/sources.ts';
import type { ManyArticles } from '../articles/many-articles.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { CallHandlers, Ready } from './call-handlers.ts';

export interface LibraryHandlerDeps {
  database: Database;
  knowledge: Knowledge;
  many: ManyArticles;
  ready: Ready;
}

/** The page of saved articles. */
export function createLibraryHandlers({ database, knowledge, many, ready }: LibraryHandlerDeps) {
  const finish = async (isLast: boolean) => {
    if (isLast) await knowledge.changed();
    return undefined;
  };
  return {
    async listLibrary(request) {
      await ready();
      const [articles, targets] = await Promise.all([
        listArticles(database),
        listTargets(database),
      ]);
      return { ...findInLibrary(articles, request), targets };
    },
    async listLibraryIds(filter) {
      await ready();
      return filterArticles(await listArticles(database), filter).map(
        ({ id, sourceId, isRemovable }) => ({ id, sourceId, isRemovable }),
      );
    },
    async getArticles({ articleIds }) {
      await ready();
      return many.read(articleIds);
    },
    async removeArticles({ articleIds, isLast }) {
      await ready();
      await many.remove(articleIds);
      return finish(isLast);
    },
    async restoreArticles({ removed, isLast }) {
      await ready();
      await many.restore(removed);
      return finish(isLast);
    },
    async moveArticles({ articleIds, target, isLast }) {
      await ready();
      await many.move(articleIds, target);
      return finish(isLast);
    },
  } satisfies Partial<CallHandlers>;
}
