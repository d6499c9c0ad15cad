import type { ArticleDocument } from './document.ts';
import type { PersonMention } from './person.ts';

/** What the search for subjects needs at every step. */
export interface Scene {
  document: ArticleDocument;
  /** mention by the index of its last token */
  endingAt: Map<number, PersonMention>;
  /** mention by the index of its phrase's first token */
  startingAt: Map<number, PersonMention>;
  dateTokens: Set<number>;
}
