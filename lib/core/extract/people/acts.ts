import { ADVERB, OF_OR_AT } from '../../lexicon/english/function-words.ts';
import { LETTERS } from '../../lexicon/english/name-suffixes.ts';
import {
  OFFICIAL_VERBS,
  PERSONAL_ACTS_AFTER,
  PERSONAL_ACTS_BEFORE,
  SAY_OR_ASK,
  speechVerbOf,
} from '../../lexicon/english/reporting-verbs.ts';
import { PERFECT_AUXILIARIES } from '../../lexicon/english/tense-words.ts';
import { isForename as isListedForename } from '../../lexicon/names/forenames.ts';
import { PARTICLES_IN_AN_ARTICLE } from '../../lexicon/names/name-parts.ts';
import { foldText as fold } from '../../text/fold.ts';
import type { Run } from '../names/run.ts';
import type { Token } from '../records/document.ts';

/**
 * Whether it is a usual forename. Particles that also open names of places and companies don't count (`Al Foo`, `Van
 * Foo`).
 */
export function isForename(key: string): boolean {
  return isListedForename(key) && !PARTICLES_IN_AN_ARTICLE.has(key);
}

/**
 * `The Foo Post’s Jane Doe wrote`, `Foo’s Jane Doe sees`: a usual forename after a possessive, and a verb for what
 * people do.
 */
export function isAffiliated(tokens: readonly Token[], run: Run): boolean {
  const owner = tokens[run.first - 2];
  if (!owner?.capital) return false;
  let verb = run.last + 1;
  while (ADVERB.test(tokens[verb]?.lower ?? '')) verb++;
  const next = tokens[verb]?.lower ?? '';
  if (!isForename(fold(tokens[run.first]?.text ?? ''))) return PERSONAL_ACTS_BEFORE.has(next);
  return speaks(tokens, run) || PERSONAL_ACTS_AFTER.has(next);
}

/** Longest insertion between a name and its verb, in words. */
const MAX_INSERTION = 16;

/** `Jane Doe, prosecuting, said`: only with a usual forename, since names of companies have insertions too. */
export function speaksAcross(tokens: readonly Token[], run: Run): boolean {
  const comma = run.last + (LETTERS.test(tokens[run.last + 1]?.text ?? '') ? 2 : 1);
  if (tokens[comma]?.text !== ',') return false;
  if (!isForename(fold(tokens[run.first]?.text ?? ''))) return false;
  for (let index = comma + 2; index < comma + 2 + MAX_INSERTION; index++) {
    const token = tokens[index];
    if (!token || token.quotation >= 0 || /^[.;:!?]$/.test(token.text)) return false;
    if (token.text !== ',') continue;
    const verb = speechVerbOf(tokens[index + 1]?.lower ?? '');
    return verb !== undefined && !OFFICIAL_VERBS.has(verb.lemma);
  }
  return false;
}

/** Where the verb behind a name may stand: `Jane Doe | said`, `Jane Doe has also | said`. */
function verbBehind(tokens: readonly Token[], { last }: Run): number {
  let index = last + 1;
  if (PERFECT_AUXILIARIES.has(tokens[index]?.lower ?? '')) index++;
  if (ADVERB.test(tokens[index]?.lower ?? '')) index++;
  return index;
}

/** Whether the name is the subject of a reporting verb that only people take, before or after it. */
export function speaks(tokens: readonly Token[], run: Run): boolean {
  const after = speechVerbOf(tokens[verbBehind(tokens, run)]?.lower ?? '');
  if (after && !OFFICIAL_VERBS.has(after.lemma)) return true;
  const before = tokens[run.first - 1];
  if (before !== undefined && SAY_OR_ASK.has(before.lower)) return true;
  // `Jane Doe of Foo Capital said`
  if (!OF_OR_AT.has(tokens[run.last + 1]?.lower ?? '')) return false;
  let index = run.last + 2;
  if (tokens[index]?.lower === 'the') index++;
  while (tokens[index]?.capital && index - run.last < 8) index++;
  const verb = index > run.last + 2 ? speechVerbOf(tokens[index]?.lower ?? '') : undefined;
  return verb !== undefined && !OFFICIAL_VERBS.has(verb.lemma);
}
