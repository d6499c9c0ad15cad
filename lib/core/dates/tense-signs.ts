import { BE_FORMS, PREPOSITIONS } from '../lexicon/english/function-words.ts';
import {
  FUTURE_MODALS,
  IRREGULAR_PAST,
  NO_PAST,
  PLANNING,
  TIMETABLE_VERBS,
} from '../lexicon/english/tense-words.ts';
import type { Direction } from './calendar.ts';

/** Words with which another clause begins. */
export const CLAUSE_OPENER =
  /^(,|and|but|or|who|which|that|when|where|after|before|since|because|as|while|if|whether|although|though)$/;

const DETERMINER =
  /^(the|a|an|this|that|these|those|his|her|its|their|our|my|your|some|any|no|every)$/;
const ADVERB = /ly$|^(not|never|also|still|now|already|just|only|even|then|later)$/;
const HAVE = /^(has|have|had|having|hasn't|haven't|hadn't)$/;

/** Verbs that headlines put behind “to”: `Doe to meet Roe on Friday`. */
const HEADLINE_INFINITIVES =
  /^(meet|hold|visit|speak|testify|appear|face|sign|attend|host|open|reopen|return|vote|play|join|resign|leave|address|begin|start|announce|release|travel|decide|rule|launch|take|step|receive|unveil|deliver|go|stand|close|end)$/;

/** Verbs whose progressive is a plan: `is meeting Roe on Friday`. */
const PLANNED_PROGRESSIVES =
  /^(meeting|holding|hosting|visiting|travelling|traveling|returning|arriving|flying|heading|leaving|launching|releasing|opening|closing|playing)$/;

/** Signs that are no past form: `plans to | meet`, `due on`, `opens`, `is meeting`, `Doe to meet`. */
export function presentPlan(words: readonly string[], index: number): Direction | undefined {
  const word = words[index] ?? '';
  const next = words[index + 1] ?? '';
  const previous = words[index - 1] ?? '';
  if (word === 'to') {
    if (!/^\p{Ll}/u.test(next) || DETERMINER.test(next)) return undefined;
    const isHeadline =
      (index === 1 || /^\p{Lu}/u.test(previous)) &&
      !PREPOSITIONS.has(words[index - 2] ?? '') &&
      HEADLINE_INFINITIVES.test(next);
    return planOf(words, index - 1) ?? (isHeadline ? 'ahead' : undefined);
  }
  if (isPlanFor(words, index)) return planOf(words, index);
  if (TIMETABLE_VERBS.has(word)) return isTimetable(words, index) ? 'ahead' : undefined;
  return /^(is|are|am)$/.test(word) && PLANNED_PROGRESSIVES.test(next) ? 'ahead' : undefined;
}

/** `planned to | meet`, `is to | meet`, `due | on`; what had been planned did not come, or is over. */
export function planOf(words: readonly string[], index: number): Direction | undefined {
  const word = words[index] ?? '';
  if (/^(is|are|was|were|'s)$/.test(word)) return 'ahead';
  if (!PLANNING.has(word)) return undefined;
  const before = words.slice(Math.max(0, index - 3), index);
  return before.some((one) => HAVE.test(one)) ? 'back' : 'ahead';
}

/** `scheduled for Friday`, `due on Monday`, `expected Friday`; `a set of`, `the planned talks` are none. */
export function isPlanFor(words: readonly string[], index: number): boolean {
  const word = words[index] ?? '';
  if (
    !/^(expected|scheduled|due|set|slated|planned|billed|booked|rescheduled|postponed)$/.test(word)
  )
    return false;
  const next = words[index + 1];
  if (DETERMINER.test(words[index - 1] ?? '')) return false;
  if (next === undefined) return word !== 'set';
  if (word === 'set' && next !== 'for') return false;
  return /^(for|on|in|at|until|by|back|early|late|next|this)$/.test(next);
}

export function isPast(words: readonly string[], index: number): boolean {
  const word = words[index] ?? '';
  if (IRREGULAR_PAST.has(word)) return !DETERMINER.test(words[index - 1] ?? '');
  if (!/\p{Ll}{2,}ed$/u.test(word) || /^\p{Lu}/u.test(word) || NO_PAST.has(word)) return false;
  // `the proposed deal`, `the newly elected mayor`
  let before = index - 1;
  while (before > 0 && ADVERB.test(words[before] ?? '')) before--;
  return !DETERMINER.test(words[before] ?? '');
}

/** What the auxiliaries in front of a past form say: `will be | held`, `has | met`, `was | held`; none alone. */
export function auxiliaryOf(words: readonly string[], index: number): Direction | undefined {
  const word = words[index] ?? '';
  if (/^(was|were|had|did|wasn't|weren't|hadn't|didn't)$/.test(word)) return 'back';
  for (let at = index - 1; at >= 0; at--) {
    const before = words[at] ?? '';
    if (ADVERB.test(before) || /^(be|been|being)$/.test(before)) continue;
    if (FUTURE_MODALS.has(before)) return words[at + 1] === 'have' ? 'back' : 'ahead';
    if (before === 'have') continue;
    if (before === 'to') return words[at + 1] === 'be' ? 'ahead' : undefined;
    return HAVE.test(before) || BE_FORMS.has(before) ? 'back' : undefined;
  }
  return undefined;
}

/** What has a day of its own to come: `faces an election in March`. */
const APPOINTED =
  /^(election|elections|vote|trial|retrial|hearing|sentencing|referendum|runoff|inquest)$/;

/** `opens on Friday`; `his tax returns` and `faces of` are nouns, which the other verb of their clause shows. */
function isTimetable(words: readonly string[], index: number): boolean {
  const word = words[index] ?? '';
  const next = words[index + 1] ?? '';
  if (word === 'takes' && !/^(place|effect|office)$/.test(next)) return false;
  if (word === 'comes' && next !== 'into') return false;
  if (word === 'faces' && !words.slice(index + 1, index + 5).some((one) => APPOINTED.test(one)))
    return false;
  if (word === 'heads' && !/^(to|into|for|back)$/.test(next)) return false;
  if (DETERMINER.test(words[index - 1] ?? '')) return false;
  for (let at = index - 1; at >= 0 && !CLAUSE_OPENER.test(words[at] ?? ''); at--) {
    if (isPast(words, at) || FUTURE_MODALS.has(words[at] ?? '')) return false;
  }
  return true;
}
