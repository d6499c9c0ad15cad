import {
  ADVERB,
  AUXILIARIES,
  CHOSEN_PEOPLE,
  FINITE_SIGNS,
} from '../../../lexicon/english/function-words.ts';
import { IRREGULAR_PAST_VERBS, PAST_VERBS } from '../../../lexicon/english/tense-words.ts';
import { isPlural } from '../../grammar/word-forms.ts';
import type { CueUse } from '../../records/cue.ts';
import type { Token } from '../../records/document.ts';

/**
 * `Voters who say it is late were divided`, `those who say so`: the words only tell which people are meant. What
 * follows belongs to the main clause, and nobody in particular said anything. A comma before “who” describes somebody
 * instead. So does “that” behind the verb, which ends the doubt about the clause.
 */
export function isOfAnybody(tokens: readonly Token[], use: CueUse): boolean {
  if (use.kind === 'act' || use.speaker?.person || use.speaker?.organization) return false;
  if (tokens[use.last + 1]?.lower === 'that') return false;
  let before = use.first - 1;
  while (ADVERB.test(tokens[before]?.lower ?? '') || AUXILIARIES.has(tokens[before]?.lower ?? ''))
    before--;
  const isWho = tokens[before]?.lower === 'who';
  if (!isWho && !use.participle) return false;
  const at = isWho ? before - 1 : before;
  const noun = tokens[at];
  if (noun?.kind !== 'word' || noun.quotation >= 0) return false;
  if (isWho && CHOSEN_PEOPLE.has(noun.lower)) return true;
  return isPlural(noun.lower) && !hasVerb(tokens.slice(use.sentence.first, at));
}

/** Without a verb in front, the noun is part of the subject. */
const hasVerb = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ lower }) =>
      FINITE_SIGNS.has(lower) || PAST_VERBS.test(lower) || IRREGULAR_PAST_VERBS.test(lower),
  );
