import type { ArticleDocument } from './document.ts';
import type { PersonMention } from './person.ts';

/** What the search for subjects needs at every step. */
export interface Scene {
  readonly document: ArticleDocument;
  /** mention by the index of its last token */
  readonly endingAt: ReadonlyMap<number, PersonMention>;
  /** mention by the index of its phrase's first token */
  readonly startingAt: ReadonlyMap<number, PersonMention>;
  readonly dateTokens: ReadonlySet<number>;
}
