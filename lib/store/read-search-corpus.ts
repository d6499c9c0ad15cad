import type { SearchCorpus } from '../core/search/search-corpus.ts';
import type { Database } from './database.ts';
import { enabledArticleIds } from './sources.ts';

/** What the popup searches: people, events and statements of the sources that are on. */
export function readSearchCorpus(database: Database): Promise<SearchCorpus> {
  return database.use(async (db) => {
    const [on, entities, aliases, roles, events, statements, articles] = await Promise.all([
      enabledArticleIds(db),
      db.getAll('entities'),
      db.getAll('aliases'),
      db.getAll('roles'),
      db.getAll('events'),
      db.getAll('statements'),
      db.getAll('articles'),
    ]);
    const enabled = <Fact extends { articleId: string }>(facts: Fact[]) =>
      facts.filter((fact) => on.has(fact.articleId));
    return {
      entities: entities.filter((entity) => entity.articleIds.some((id) => on.has(id))),
      aliases: aliases.filter(({ articleId }) => articleId === undefined || on.has(articleId)),
      roles: enabled(roles),
      events: enabled(events),
      statements: enabled(statements),
      articles: articles.filter((article) => on.has(article.id)),
    };
  });
}
