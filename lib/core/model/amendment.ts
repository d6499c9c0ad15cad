import type { Article } from './article.ts';
import type { Entity } from './entity.ts';
import type { ArticleFacts, FactKind, KindedFact } from './facts.ts';
import type { Anchor } from './place-in-text.ts';
import type { Source } from './source.ts';

/**
 * The reader's correction of a fact that was read wrongly. The fact is struck out or replaced. It is identified by its
 * place in the article and not by its id. So the amendment still applies when a later extractor finds slightly
 * different borders.
 */
export interface Amendment {
  /** the same for the same fact; also the id of the replacement */
  id: string;
  articleId: string;
  kind: FactKind;
  /** whose statement, role or event was read; absent for an unnamed speaker's statement */
  entityId?: string;
  /** where it was read */
  places: Anchor[];
  /** the fact in words, as the reader saw it */
  text: string;
  /** what replaces it; absent if the fact is struck out */
  replacement?: Replacement;
}

/** A fact as the reader has corrected it, with the entities that it names. */
export type Replacement = KindedFact & { entities: Entity[] };

/** A stored article with everything that was read from it. */
export interface ArticleWithFacts extends Omit<ArticleFacts, 'aliases'> {
  article: Article;
  source: Source;
  /** facts that the reader has struck out or corrected, in text order */
  amendments: Amendment[];
}
