import type { Article, Dispute, Entity, EventFact, Role, Statement } from '../model.ts';

/** Everything a card is built from, only from sources that are on. */
export interface CardFacts {
  entity: Entity;
  roles: Role[];
  /** by the entity, about it, and both sides of its disputes */
  statements: Statement[];
  /** the events it took part in, or the event itself */
  events: EventFact[];
  disputes: Dispute[];
  /** everybody named in the facts above, by id */
  entities: ReadonlyMap<string, Entity>;
  /** the articles of the facts above, and those that name the entity, by id */
  articles: ReadonlyMap<string, Article>;
  /** the reader's place for each source, by id; if two facts are otherwise equal, the first source's comes first */
  sourceOrder: ReadonlyMap<string, number>;
}
