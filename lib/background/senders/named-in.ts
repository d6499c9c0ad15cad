import type { CardModel } from '../../core/card/card-model.ts';
import type { PersonLines } from '../../core/person/person-model.ts';

/** Ids that a card leads to. */
export interface LinksOfCard {
  entities: Set<string>;
  articles: Set<string>;
}

/**
 * Everybody whom a card names with an id, and every article it cites. It searches the whole card, so it also finds ids
 * in future parts of a card.
 */
export function findLinks(card: CardModel | PersonLines): LinksOfCard {
  const links: LinksOfCard = { entities: new Set(), articles: new Set() };
  collect(card, links);
  return links;
}

function collect(value: unknown, links: LinksOfCard): void {
  if (typeof value !== 'object' || value === null) return;
  const { id, name, entityId, articleId } = value as Record<string, unknown>;
  if (typeof id === 'string' && typeof name === 'string') links.entities.add(id);
  if (typeof entityId === 'string') links.entities.add(entityId);
  if (typeof articleId === 'string') links.articles.add(articleId);
  for (const inside of Object.values(value)) collect(inside, links);
}
