import type { Gate } from '../../core/gazetteer/trie/gate.ts';
import type { PublishedLanguages } from '../../published/published-languages.ts';

/**
 * What entrypoints/forms leaves in the isolated world: the code that reads inflected names. Only pages that aren't
 * clearly in English need it.
 */
export interface FormsKit {
  /** The gate for a page in the language of this text. `declared` is the language that the page declares (BCP 47). */
  addForms(
    gate: Gate,
    sample: string,
    declared: string | undefined,
    languages: PublishedLanguages,
  ): Gate;
}
