import type { Alias, Article, Entity, EventFact, Role, Statement } from '../model.ts';

/** What can be searched: facts of the sources that are on. */
export interface SearchCorpus {
  entities: Entity[];
  aliases: Alias[];
  roles: Role[];
  events: EventFact[];
  statements: Statement[];
  articles: Article[];
}
