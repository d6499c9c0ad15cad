import {
  ADVERBS,
  DETERMINERS,
  MEDIA_NOUN,
  PREPOSITIONS,
} from '../../../lexicon/german/function-words.ts';
import { apposedName } from '../../grammar/german/apposed-name.ts';
import { isEdge } from '../../grammar/german/clause.ts';
import { type NounPhrase, nounPhraseAt } from '../../grammar/german/noun-phrase.ts';
import type { Token } from '../../records/document.ts';
import type { Scene } from '../../records/scene.ts';

/** Most tokens of times, places and listeners between a verb and its subject. */
const MAX_SKIPPED = 14;

/** The subject after a verb, with other words between: `sagte | am Montag in Foo | ein Sprecher`. */
export function subjectBehind(
  scene: Scene,
  verb: number,
  last: number,
  isPlural = false,
): NounPhrase | undefined {
  const { tokens } = scene.document;
  const mark = tokens[verb - 1]?.text === ',' ? verb - 2 : verb - 1;
  const takesTitle = (tokens[mark]?.quotation ?? -1) >= 0;
  const to = Math.min(last, verb + MAX_SKIPPED);
  return subjectBetween(scene, verb + 1, to, { takesTitle, isPlural });
}

/** The first noun phrase between two tokens that may be a subject, across listeners, times and places. */
export function subjectBetween(
  scene: Scene,
  first: number,
  last: number,
  { takesTitle = false, isPlural = false } = {},
): NounPhrase | undefined {
  const { tokens } = scene.document;
  // A text may be cut off in the middle of a sentence.
  const reach = Math.min(last + MAX_SKIPPED, tokens.length - 1);
  let at = first;
  while (at <= last) {
    if (isEdge(tokens[at]) && (tokens[at]?.quotation ?? -1) < 0) return undefined;
    const phrase = nounPhraseAt(scene, at, reach, { isSubject: true, takesTitle });
    if (phrase) {
      // `werfen Doe Betrug vor`: the subject has more than one.
      const isObject = isPlural && phrase.person !== undefined;
      if (!isObject && !isListener(tokens, phrase)) return apposedName(scene, phrase) ?? phrase;
      // `sagte der Zeitung | der Minister`
      const behind = subjectBetween(scene, phrase.end + 1, last, { isPlural });
      return behind;
    }
    const next = skipFiller(scene, at, reach);
    // `sagte dem Sender | Doe`
    const oblique =
      next === undefined && DETERMINERS.has(tokens[at]?.lower ?? '')
        ? nounPhraseAt(scene, at, last)
        : undefined;
    if (next === undefined && !oblique) return undefined;
    at = next ?? (oblique?.end ?? at) + 1;
  }
  return undefined;
}

/** `der Zeitung`, `der dpa`: the listener, in the dative. */
export function isListener(
  tokens: readonly Token[],
  { phraseFirst, last, person }: NounPhrase,
): boolean {
  if (person || tokens[phraseFirst]?.lower !== 'der') return false;
  const noun = tokens.slice(phraseFirst + 1, last + 1).find(({ capital }) => capital);
  return noun !== undefined && MEDIA_NOUN.test(noun.lower);
}

/** Adverbs, times and places that may stand between a subject and its verb. */
export function isFiller(scene: Scene, first: number, last: number): boolean {
  let at = first;
  while (at <= last) {
    const next = skipFiller(scene, at, last);
    if (next === undefined) return false;
    at = next;
  }
  return true;
}

/** The token after an adverb, a time, or a preposition with its noun phrase, if one begins here. */
function skipFiller(scene: Scene, index: number, last: number): number | undefined {
  const { tokens } = scene.document;
  const token = tokens[index];
  if (!token || token.quotation >= 0) return undefined;
  if (scene.dateTokens.has(index)) return index + 1;
  if (PREPOSITIONS.has(token.lower)) {
    if (scene.dateTokens.has(index + 1) || scene.dateTokens.has(index + 2)) return index + 1;
    const phrase = nounPhraseAt(scene, index + 1, last, { takesPlaces: true });
    return phrase && phrase.end + 1;
  }
  return ADVERBS.has(token.lower) ? index + 1 : undefined;
}
