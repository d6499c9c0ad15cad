import type { Article, Dispute, Entity, EventFact, Role, Statement } from '../model.ts';

/** All that a card is built from, from sources that are on. */
export interface CardFacts {
  entity: Entity;
  roles: Role[];
  /** by the entity, about it, and both sides of its disputes */
  statements: Statement[];
  /** those it took part in, or the event itself */
  events: EventFact[];
  disputes: Dispute[];
  /** everyone whom the facts above name, by id */
  entities: ReadonlyMap<string, Entity>;
  /** the articles of the facts above, and those that name the entity, by id */
  articles: ReadonlyMap<string, Article>;
  /** where the reader has put each source, by its id: of two facts that are otherwise alike, the first source's leads */
  sourceOrder: ReadonlyMap<string, number>;
}
