import {
  FINITE_SIGNS,
  NO_RELATIVE_NOUNS,
  OBJECT_RELATIVES,
  OPENS_A_NOUN_PHRASE,
  PERSONAL_PRONOUNS,
  PREPOSITIONS,
} from '../../../lexicon/english/function-words.ts';
import { NOUN_ENDING } from '../../../lexicon/english/name-words.ts';
import { speechVerbOf } from '../../../lexicon/english/reporting-verbs.ts';
import type { CueUse } from '../../records/cue.ts';
import type { Token } from '../../records/document.ts';

/** `the plan, which officials said will …`, `what Doe called …`: the content has its subject before the cue. */
export function isRelative(tokens: readonly Token[], use: CueUse): boolean {
  const start = use.subject?.phraseFirst ?? use.pronoun ?? use.first;
  if (start <= use.sentence.first || start > use.first) return false;
  const before = tokens[start - 1];
  // `The “backstop” Doe spoke of`
  let inside = start - 2;
  while (/^["”’']$/.test(tokens[inside]?.text ?? '')) inside--;
  if (before && before.quotation >= 0 && !/^[,.?!…]$/.test(tokens[inside]?.text ?? '')) return true;
  // `a speech in which he said …` still has its clause after the verb.
  if (before?.lower === 'which' && PREPOSITIONS.has(tokens[start - 2]?.lower ?? '')) return false;
  // `the fact that Doe proposed a tax`: “that” is a conjunction, since the verb has its own object.
  const hasObject = OPENS_A_NOUN_PHRASE.has(tokens[use.last + 1]?.lower ?? '');
  // `said that Doe had told him …`: the clause of another verb of saying.
  const isOfVerb = speechVerbOf(tokens[start - 2]?.lower ?? '') !== undefined;
  if (before?.lower === 'that' && (hasObject || isOfVerb)) return false;
  if (OBJECT_RELATIVES.has(before?.lower ?? ''))
    return use.lemma !== 'say' || before?.lower !== 'that';
  // `the divides he promised to bridge`
  const isPronoun = PERSONAL_PRONOUNS.has(tokens[start]?.lower ?? '');
  return (
    isPronoun &&
    before?.kind === 'word' &&
    before.quotation < 0 &&
    !before.capital &&
    NOUN_ENDING.test(before.lower) &&
    !FINITE_SIGNS.has(before.lower) &&
    !NO_RELATIVE_NOUNS.has(before.lower)
  );
}
