import type { AddedArticles } from '../articles/added-articles.ts';
import type { Amending } from '../articles/amending.ts';
import type { Importing } from '../articles/importing.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { CallHandlers, Ready } from './call-handlers.ts';

export interface ArticleHandlerDeps {
  knowledge: Knowledge;
  added: AddedArticles;
  importing: Importing;
  amending: Amending;
  ready: Ready;
}

/** Adding articles, and correcting the facts in them. */
export function createArticleHandlers(deps: ArticleHandlerDeps) {
  const { knowledge, ready } = deps;
  return {
    async previewArticle({ article, target }) {
      await ready();
      return deps.added.preview(article, target);
    },
    async addArticle({ article, replace }) {
      await ready();
      return deps.added.add(article, replace);
    },
    async previewArticles({ articles, target }) {
      await ready();
      return deps.importing.preview(articles, target);
    },
    async importArticles({ articles, target }) {
      await ready();
      const outcomes = await deps.importing.import(articles, target);
      await knowledge.absorb();
      return outcomes;
    },
    async finishImport() {
      await ready();
      await knowledge.changed();
      return undefined;
    },
    async strikeFact({ kind, factId, text }) {
      await ready();
      await deps.amending.strike(kind, factId, text);
      return undefined;
    },
    async correctFact({ factId, text, change }) {
      await ready();
      await deps.amending.correct(factId, text, change);
      return undefined;
    },
    async putFactBack({ amendmentId }) {
      await ready();
      await deps.amending.putBack(amendmentId);
      return undefined;
    },
  } satisfies Partial<CallHandlers>;
}
