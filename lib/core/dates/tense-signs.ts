import { BEFORE_ANOTHER_THINGS_DATE, CLAUSE_CONJUNCTIONS } from '../lexicon/english/date-words.ts';
import {
  BE_FORMS,
  DETERMINERS_BEFORE_A_NOUN,
  PREPOSITIONS,
} from '../lexicon/english/function-words.ts';
import {
  ADVERBS_OF_TENSE,
  AWAITED_EVENTS,
  BE_FORMS_IN_A_VERB,
  BEHIND_A_VERB_OF_GOING,
  BEHIND_PLANNED,
  FUTURE_MODALS,
  IRREGULAR_PAST,
  IS_ARE_AM,
  NO_PAST,
  PARTICIPLES_OF_PLANS,
  PAST_AUXILIARIES,
  PERFECT_AUXILIARIES,
  PLANNED,
  PLANNING,
  PRESENT_AND_PAST_OF_BE,
  TAKEN_NOUNS,
  TENSE_EDGES,
  TIMETABLE_VERBS,
  VERBS_OF_PLANS,
} from '../lexicon/english/tense-words.ts';
import type { Direction } from './calendar.ts';

/** Signs of a plan that aren't past forms: `plans to | meet`, `due on`, `opens`, `is meeting`, `Doe to meet`. */
export function presentPlan(words: readonly string[], index: number): Direction | undefined {
  const word = words[index] ?? '';
  const next = words[index + 1] ?? '';
  const previous = words[index - 1] ?? '';
  if (word === 'to') {
    if (!/^\p{Ll}/u.test(next) || DETERMINERS_BEFORE_A_NOUN.has(next)) return undefined;
    const isHeadline =
      (index === 1 || /^\p{Lu}/u.test(previous)) &&
      !PREPOSITIONS.has(words[index - 2] ?? '') &&
      VERBS_OF_PLANS.has(next);
    return planOf(words, index - 1) ?? (isHeadline ? 'ahead' : undefined);
  }
  if (isPlanFor(words, index)) return planOf(words, index);
  if (TIMETABLE_VERBS.has(word)) return isTimetable(words, index) ? 'ahead' : undefined;
  return IS_ARE_AM.has(word) && PARTICIPLES_OF_PLANS.has(next) ? 'ahead' : undefined;
}

/** `planned to | meet`, `is to | meet`, `due | on`. A former plan didn't happen, or it is over. */
export function planOf(words: readonly string[], index: number): Direction | undefined {
  const word = words[index] ?? '';
  if (PRESENT_AND_PAST_OF_BE.has(word)) return 'ahead';
  if (!PLANNING.has(word)) return undefined;
  const before = words.slice(Math.max(0, index - 3), index);
  return before.some((one) => PERFECT_AUXILIARIES.has(one)) ? 'back' : 'ahead';
}

/** `scheduled for Friday`, `due on Monday`, `expected Friday` are plans. `a set of` and `the planned talks` aren't. */
export function isPlanFor(words: readonly string[], index: number): boolean {
  const word = words[index] ?? '';
  if (!PLANNED.has(word)) return false;
  const next = words[index + 1];
  if (DETERMINERS_BEFORE_A_NOUN.has(words[index - 1] ?? '')) return false;
  if (next === undefined) return word !== 'set';
  if (word === 'set' && next !== 'for') return false;
  return BEHIND_PLANNED.has(next);
}

/** Whether a word may be a sign of tense, or stands between a sign and its date. Most words are neither. */
export const isTelling = (word: string): boolean =>
  word === 'to' ||
  FUTURE_MODALS.has(word) ||
  IRREGULAR_PAST.has(word) ||
  PLANNED.has(word) ||
  TIMETABLE_VERBS.has(word) ||
  IS_ARE_AM.has(word) ||
  /\p{Ll}{2}ed$/u.test(word) ||
  TENSE_EDGES.test(word) ||
  CLAUSE_CONJUNCTIONS.test(word) ||
  BEFORE_ANOTHER_THINGS_DATE.test(word);

export function isPast(words: readonly string[], index: number): boolean {
  const word = words[index] ?? '';
  if (IRREGULAR_PAST.has(word)) return !DETERMINERS_BEFORE_A_NOUN.has(words[index - 1] ?? '');
  if (!/\p{Ll}{2}ed$/u.test(word) || /^\p{Lu}/u.test(word) || NO_PAST.has(word)) return false;
  // `the proposed deal`, `the newly elected mayor`
  let before = index - 1;
  while (before > 0 && ADVERBS_OF_TENSE.test(words[before] ?? '')) before--;
  return !DETERMINERS_BEFORE_A_NOUN.has(words[before] ?? '');
}

/**
 * What the auxiliaries before a past form express: `will be | held`, `has | met`, `was | held`. None if it stands
 * alone.
 */
export function auxiliaryOf(words: readonly string[], index: number): Direction | undefined {
  const word = words[index] ?? '';
  if (PAST_AUXILIARIES.has(word)) return 'back';
  for (let at = index - 1; at >= 0; at--) {
    const before = words[at] ?? '';
    if (ADVERBS_OF_TENSE.test(before) || BE_FORMS_IN_A_VERB.has(before)) continue;
    if (FUTURE_MODALS.has(before)) return words[at + 1] === 'have' ? 'back' : 'ahead';
    if (before === 'have') continue;
    if (before === 'to') return words[at + 1] === 'be' ? 'ahead' : undefined;
    return PERFECT_AUXILIARIES.has(before) || BE_FORMS.has(before) ? 'back' : undefined;
  }
  return undefined;
}

/**
 * `opens on Friday` is a timetable. `his tax returns` and `faces of` contain nouns, as the other verb of their clause
 * shows.
 */
function isTimetable(words: readonly string[], index: number): boolean {
  const word = words[index] ?? '';
  const next = words[index + 1] ?? '';
  if (word === 'takes' && !TAKEN_NOUNS.has(next)) return false;
  if (word === 'comes' && next !== 'into') return false;
  if (word === 'faces' && !words.slice(index + 1, index + 5).some((one) => AWAITED_EVENTS.has(one)))
    return false;
  if (word === 'heads' && !BEHIND_A_VERB_OF_GOING.has(next)) return false;
  if (DETERMINERS_BEFORE_A_NOUN.has(words[index - 1] ?? '')) return false;
  for (let at = index - 1; at >= 0 && !TENSE_EDGES.test(words[at] ?? ''); at--) {
    if (isPast(words, at) || FUTURE_MODALS.has(words[at] ?? '')) return false;
  }
  return true;
}
