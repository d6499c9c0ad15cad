import {
  ADVERB,
  BE_FORMS,
  HAVE_FORMS,
  HYPOTHETICAL_AUXILIARIES,
  IS_OR_ARE,
  NEGATION_IN_A_VERB,
  PRESENT_PASSIVE_AUXILIARIES,
  WAS_OR_WERE,
} from '../../lexicon/english/function-words.ts';
import { PLANNED_PARTICIPLES } from '../../lexicon/english/tense-words.ts';
import type { Sentence, Token } from '../records/document.ts';

/** What the auxiliaries before a verb express. */
export interface Auxiliaries {
  /** “will”, “is to”, “is due to” */
  isAhead: boolean;
  /** a form of “be”, which makes a participle passive */
  isBe: boolean;
  /** a past form or perfect */
  isPast: boolean;
  /** the first auxiliary, or the verb itself */
  first: number;
}
/** The auxiliaries of the verb at `core`. Undefined if they make it negative, only possible, or present tense. */
export function auxiliariesOf(
  tokens: readonly Token[],
  core: number,
  sentence: Sentence,
): Auxiliaries | undefined {
  const found: Auxiliaries = { isAhead: false, isBe: false, isPast: false, first: core };
  for (let index = core - 1; index >= sentence.first; index--) {
    const { lower, quotation } = tokens[index] ?? { lower: '', quotation: -1 };
    if (quotation >= 0 || NEGATION_IN_A_VERB.test(lower)) return undefined;
    if (HYPOTHETICAL_AUXILIARIES.has(lower)) return undefined;
    if (ADVERB.test(lower)) continue;
    if (lower === 'will') return { ...found, isAhead: true, first: index };
    if (lower === 'to') {
      const isPlan = PLANNED_PARTICIPLES.has(tokens[index - 1]?.lower ?? '');
      const first = isPlan ? index - 2 : index - 1;
      const isTold = IS_OR_ARE.has(tokens[first]?.lower ?? '');
      return isTold ? { ...found, isAhead: true, first } : undefined;
    }
    if (BE_FORMS.has(lower)) {
      if (PRESENT_PASSIVE_AUXILIARIES.has(lower)) return undefined;
      found.isBe = true;
      if (WAS_OR_WERE.has(lower)) found.isPast = true;
    } else if (HAVE_FORMS.has(lower)) found.isPast = true;
    else break;
    found.first = index;
  }
  return found;
}
