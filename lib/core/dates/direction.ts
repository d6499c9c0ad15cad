import {
  BEFORE_A_DAY,
  BEFORE_AN_OPENING_DATE,
  BEFORE_ANOTHER_THINGS_DATE,
  CLAUSE_CONJUNCTIONS,
  COMMA_AND_BUT,
  UNTIL_OR_TILL,
} from '../lexicon/english/date-words.ts';
import { DETERMINERS_BEFORE_A_NOUN } from '../lexicon/english/function-words.ts';
import {
  FUTURE_MODALS,
  IS_ARE_AM,
  IS_OR_ARE,
  PLANNING,
  TENSE_EDGES,
  WILL_OR_WOULD,
} from '../lexicon/english/tense-words.ts';
import type { Span } from '../model.ts';
import type { Direction } from './calendar.ts';
import { type ClauseWords, createClauseReader } from './clause-words.ts';
import type { DirectionOf } from './find-dates-by.ts';
import { auxiliaryOf, isPast, isPlanFor, planOf, presentPlan } from './tense-signs.ts';

/**
 * How far before a form in -ed its modal may stand, in UTF-16 units. The form may be an adjective: `will meet ousted
 * leaders on`.
 */
const MODAL_REACH = 6;

/**
 * Tells by tense whether a date lies ahead of the publication (`will meet on Friday`, `is due on Monday`, `opens on
 * Saturday`, `until Tuesday`) or after it (`met on Friday`). The nearest sign before the date decides. If the date
 * opens its clause, the first sign after it decides. Undefined if there is no sign.
 *
 * Known gaps: present tenses except in timetables, infinitives of purpose, and relative clauses that end before the
 * date.
 */
export function createDirectionOf(text: string, block: Span): DirectionOf {
  const reader = createClauseReader(text, block);
  return (start, end) => directionBetween(reader.before(start), reader.after(end));
}

function directionBetween(before: ClauseWords, after: ClauseWords): Direction | undefined {
  const last = before.words.findLast((word) => !BEFORE_A_DAY.test(word)) ?? '';
  // `The vote on Friday will decide`, but `the merger announced Friday will cost`
  if (WILL_OR_WOULD.test(after.words[0] ?? '')) {
    const lead = before.words.filter((word) => !BEFORE_A_DAY.test(word));
    return isPast(lead, lead.length - 1) ? 'back' : 'ahead';
  }
  if (UNTIL_OR_TILL.test(last)) return signBehind(after) ?? 'ahead';
  if (last === 'since') return 'back';
  const opens = isOpening(before.words) || (after.words[0] === ',' && reopens(before.words));
  const told = opens ? signBehind(after) : signBefore(before, after);
  return told ?? (last === 'by' ? 'ahead' : undefined);
}

/** `On Friday`, `Late on Friday`, `But on Friday`: only small words stand before the date. */
const isOpening = (before: readonly string[]) =>
  before.every((word) => BEFORE_AN_OPENING_DATE.has(word.toLowerCase()));

/** `…, and on Friday, Doe said`: the date begins the clause after a comma or “and”. */
function reopens(before: readonly string[]): boolean {
  const edge = before.findLastIndex((word) => COMMA_AND_BUT.test(word));
  return edge >= 0 && isOpening(before.slice(edge));
}

function signBefore({ words, telling }: ClauseWords, after: ClauseWords): Direction | undefined {
  let adjective = -1;
  let attached = false;
  // `voted to meet on Friday`: the day of an infinitive may lie on either side of the verb's day.
  let isOfInfinitive = false;
  for (let at = telling.length - 1; at >= 0; at--) {
    const index = telling[at] ?? 0;
    const word = words[index] ?? '';
    const next = words[index + 1] ?? '';
    if (adjective >= 0 && (TENSE_EDGES.test(word) || adjective - index > MODAL_REACH))
      return isOfInfinitive ? undefined : 'back';
    if (isInfinitive(words, index)) isOfInfinitive = true;
    if (BEFORE_ANOTHER_THINGS_DATE.test(word)) attached = true;
    if (word === 'according') return 'back';
    if (FUTURE_MODALS.has(word)) return next === 'have' ? 'back' : 'ahead';
    if (adjective < 0 && CLAUSE_CONJUNCTIONS.test(word)) {
      const own = signBehind(after);
      if (own) return own;
    }
    if (isPast(words, index)) {
      const plan = isPlanFor(words, index) ? planOf(words, index) : undefined;
      // `is set for Friday` is a plan, although `set` may be a past form.
      const isSetNow = plan && IS_ARE_AM.has(words[index - 1] ?? '');
      const own = isSetNow ? plan : (auxiliaryOf(words, index) ?? plan);
      if (own) return own === 'back' && isOfInfinitive ? undefined : own;
      if (!word.endsWith('ed')) return isOfInfinitive ? undefined : 'back';
      if (adjective < 0) adjective = index;
    } else if (adjective < 0) {
      const plan = presentPlan(words, index);
      if (plan) return attached ? undefined : plan;
    }
  }
  return adjective >= 0 && !isOfInfinitive ? 'back' : undefined;
}

/** `to | meet` is an infinitive. `to the`, `to Sable` and `to 5` aren't. */
const isInfinitive = (words: readonly string[], index: number): boolean => {
  const next = words[index + 1] ?? '';
  return words[index] === 'to' && /^\p{Ll}+$/u.test(next) && !DETERMINERS_BEFORE_A_NOUN.has(next);
};

function signBehind({ words, telling }: ClauseWords): Direction | undefined {
  for (const index of telling) {
    const word = words[index] ?? '';
    if (FUTURE_MODALS.has(word)) return 'ahead';
    if (IS_OR_ARE.test(word) && (words[index + 1] === 'to' || PLANNING.has(words[index + 1] ?? '')))
      return 'ahead';
    if (isPast(words, index)) return 'back';
  }
  return undefined;
}
