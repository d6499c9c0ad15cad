import { FIRST_PERSON } from '../../../lexicon/german/function-words.ts';
import {
  SECOND_SUBJUNCTIVE,
  SUBJUNCTIVE_AUXILIARIES,
  SUBJUNCTIVE_VERBS,
} from '../../../lexicon/german/subjunctive.ts';
import type { Token } from '../../records/document.ts';

/**
 * How clearly a verb's mood shows indirect speech. The first subjunctive does. The second does so only beside other
 * signs.
 */
export type Mood = 'first' | 'second';

/** The mood of the verbs outside quotations between two tokens. The clearer one counts. */
export function moodOf(
  tokens: readonly Token[],
  first: number,
  last: number,
): { mood: Mood; at: number } | undefined {
  let second: number | undefined;
  for (let at = first; at <= last; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word' || token.quotation >= 0) continue;
    const { lower } = token;
    // `habe ich`: the indicative.
    if (
      FIRST_PERSON.has(tokens[at - 1]?.lower ?? '') ||
      FIRST_PERSON.has(tokens[at + 1]?.lower ?? '')
    )
      continue;
    if (SUBJUNCTIVE_AUXILIARIES.has(lower) && !token.capital) return { mood: 'first', at };
    if (SUBJUNCTIVE_VERBS.has(lower) && !token.capital) return { mood: 'first', at };
    if (SECOND_SUBJUNCTIVE.has(lower)) second ??= at;
  }
  return second === undefined ? undefined : { mood: 'second', at: second };
}
