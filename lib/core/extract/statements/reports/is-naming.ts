import { AFTER_A_GIVEN_NAME } from '../../../lexicon/english/clause-words.ts';
import {
  FINITE_SIGNS,
  OPENS_A_NAMED_THING,
  PREPOSITIONS,
} from '../../../lexicon/english/function-words.ts';
import { ENDING_OF_A_PERSON } from '../../../lexicon/english/pronoun-words.ts';
import { NAMING_VERBS } from '../../../lexicon/english/reporting-verbs.ts';
import { isTitleHead } from '../../../lexicon/english/titles.ts';
import type { CueUse } from '../../records/cue.ts';
import type { Token } from '../../records/document.ts';

/**
 * `a beer called Swing State Ale`, `Doe called Roe on Monday`: a name follows the verb, but nothing that it is called.
 */
export function isNaming(tokens: readonly Token[], use: CueUse, last: number): boolean {
  if (!NAMING_VERBS.has(use.lemma)) return false;
  if (isNamed(tokens, use)) return true;
  let index = use.last + 1;
  if (tokens[index]?.lower === 'the') index++;
  const from = index;
  while (index <= last && isNamePart(tokens[index])) index++;
  if (index === from) return false;
  const next = tokens[index];
  return (
    index > last ||
    !next ||
    (next.quotation < 0 && /^[,.;:—–-]$/.test(next.text)) ||
    FINITE_SIGNS.has(next.lower) ||
    PREPOSITIONS.has(next.lower) ||
    AFTER_A_GIVEN_NAME.has(next.lower)
  );
}

/** `a move called the turn`: behind a thing with “a”, the verb is a participle. */
function isNamed(tokens: readonly Token[], { subject, first, participle }: CueUse): boolean {
  if (participle || !subject || subject.last !== first - 1 || subject.person) return false;
  const phrase = tokens.slice(subject.phraseFirst, first);
  if (phrase.some(({ lower }) => isTitleHead(lower) || ENDING_OF_A_PERSON.test(lower)))
    return false;
  const opening = phrase[0]?.lower ?? '';
  return OPENS_A_NAMED_THING.has(opening) && tokens[first]?.lower.endsWith('ed') === true;
}

function isNamePart(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    token.quotation < 0 &&
    (token.capital || token.kind === 'number' || token.kind === 'possessive')
  );
}
