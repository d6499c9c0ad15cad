import { buildCard } from '../../core/card/build-card.ts';
import { CallError } from '../../messaging/error.ts';
import { listArticles } from '../../store/articles/list-articles.ts';
import { findArticle } from '../../store/articles/read-article.ts';
import { findCardFacts } from '../../store/card/read-card-facts.ts';
import type { Database } from '../../store/database/database.ts';
import type { OpenTab } from '../browser/open-tab.ts';
import { describeEntities } from '../knowledge/describe-entities.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { CallHandlers, Ready } from './call-handlers.ts';

export interface LookupHandlerDeps {
  database: Database;
  knowledge: Knowledge;
  openTab: OpenTab;
  ready: Ready;
}

/** What is looked up in the store, and the tabs it opens in. */
export function createLookupHandlers(deps: LookupHandlerDeps) {
  const { database, knowledge, openTab, ready } = deps;
  return {
    async getCard({ entityId, context }) {
      await ready();
      const facts = await findCardFacts(database, entityId, context, knowledge.search.findSaid);
      if (!facts) throw new CallError('not-found', 'No source that is on knows this name');
      return buildCard(facts);
    },
    async getEntities({ entityIds }) {
      await ready();
      return describeEntities(database, entityIds);
    },
    async search(request) {
      await ready();
      return knowledge.search.find(request);
    },
    async suggest({ limit }) {
      await ready();
      return knowledge.search.suggest(limit);
    },
    async getArticle({ articleId }) {
      await ready();
      const found = await findArticle(database, articleId);
      if (!found) throw new CallError('not-found', 'This article is not stored here');
      return found;
    },
    async listArticles() {
      await ready();
      return listArticles(database);
    },
    openArticle({ articleId, start, end }) {
      const span =
        start === undefined || end === undefined ? {} : { start: `${start}`, end: `${end}` };
      return openTab('article.html', { id: articleId, ...span });
    },
  } satisfies Partial<CallHandlers>;
}
