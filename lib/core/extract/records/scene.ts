import type { ArticleDocument } from './document.ts';
import type { PersonMention } from './person.ts';

/** The indexes that the search for subjects uses. */
export interface Scene {
  readonly document: ArticleDocument;
  /** mentions by the index of their last token */
  readonly endingAt: ReadonlyMap<number, PersonMention>;
  /** mentions by the index of their phrase's first token */
  readonly startingAt: ReadonlyMap<number, PersonMention>;
  readonly dateTokens: ReadonlySet<number>;
}
