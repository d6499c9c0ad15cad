import type { Gate } from '../../core/gazetteer/trie/gate.ts';
import type { PublishedLanguages } from '../../published/published-languages.ts';

/**
 * What entrypoints/forms leaves in the isolated world: all the code that reads names in the forms of a language. Only
 * pages that are not plainly in English need it.
 */
export interface FormsKit {
  /** The gate for a page in the language of this text; `declared` is the page's own word for it (BCP 47). */
  addForms(
    gate: Gate,
    sample: string,
    declared: string | undefined,
    languages: PublishedLanguages,
  ): Gate;
}
