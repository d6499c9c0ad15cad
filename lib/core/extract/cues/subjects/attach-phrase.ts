import {
  AFTER_A_SUBJECT_COMMA,
  BEFORE_A_FREE_PARTICIPLE,
  JOINING_WORDS,
} from '../../../lexicon/english/clause-words.ts';
import {
  FINITE_SIGNS,
  FUNCTION_WORDS,
  HE_OR_SHE,
  OBJECT_OR_ADVERB,
  PLURAL_PRONOUN_SUBJECTS,
  RELATIVE_PRONOUNS,
} from '../../../lexicon/english/function-words.ts';
import { cueVerbOf, PHRASE_VERBS } from '../../../lexicon/english/reporting-verbs.ts';
import { TEXT_NOUNS } from '../../../lexicon/english/speech-settings.ts';
import { HELPING_VERBS, SIGNS_OF_A_VERB } from '../../../lexicon/english/tense-words.ts';
import { antecedentBefore } from '../../grammar/antecedent.ts';
import type { NounPhrase } from '../../grammar/clause-edges.ts';
import { mainClauseStart } from '../../grammar/main-clause.ts';
import { nounPhraseAfter } from '../../grammar/noun-phrase-after.ts';
import { nounPhraseBefore } from '../../grammar/noun-phrase-before.ts';
import { hasClauseBetween } from '../../grammar/verbs.ts';
import { type CuePlace, type CueSubject, isOneOf } from '../../records/cue.ts';
import type { Token } from '../../records/document.ts';
import type { Scene } from '../../records/scene.ts';
import { apposedName } from './inverted.ts';

/**
 * Finds the subject of a cue when it is no person of the article. It tries the noun phrase before the verb, across an
 * apposition or “who”. A participle or a second verb takes the sentence's first noun phrase. After a quotation or
 * comma, the phrase right after the verb counts (`…,” said a spokesman`). `before` is the token before the verb, with
 * adverbs, auxiliaries and dates skipped.
 */
export function phraseSubject(scene: Scene, cue: CuePlace, before: number): CueSubject | undefined {
  const { tokens } = scene.document;
  const inFront = phraseOf(scene, cue, before);
  const phrase = inFront ?? followingPhrase(tokens, cue);
  if (!phrase) return undefined;
  // `He also left, saying …`
  const isPronoun = HE_OR_SHE.has(tokens[phrase.first]?.lower ?? '');
  if (isPronoun && phrase.last - phrase.first <= 1) return { pronoun: phrase.first };
  const name = inFront ? undefined : apposedName(scene, phrase, cue.sentence);
  return { subject: name ?? { ...phrase, phraseFirst: phrase.first } };
}

function phraseOf(scene: Scene, cue: CuePlace, before: number): NounPhrase | undefined {
  const { tokens } = scene.document;
  const limit = cue.sentence.first;
  const token = tokens[before];
  if (!token || before < limit) return undefined;
  if (token.quotation >= 0) return cue.participle ? openingPhrase(scene, cue) : undefined;
  if (PLURAL_PRONOUN_SUBJECTS.test(token.lower)) return { first: before, last: before };
  if (RELATIVE_PRONOUNS.has(token.lower)) {
    const last = tokens[before - 1]?.text === ',' ? before - 2 : before - 1;
    if (token.lower === 'who') return antecedentBefore(tokens, last, limit);
    return cue.participle ? undefined : nounPhraseBefore(tokens, last, limit);
  }
  const isJoined = JOINING_WORDS.has(token.lower);
  const isBound = token.text === ',' || isJoined || BEFORE_A_FREE_PARTICIPLE.has(token.lower);
  if (cue.participle && isBound) return openingPhrase(scene, cue);
  if (token.text === ',') return phraseAcross(tokens, before, limit);
  if (isJoined) return openingPhrase(scene, cue);
  return cue.participle && !isProgressive(tokens, before, cue) && !TEXT_NOUNS.has(token.lower)
    ? undefined
    : nounPhraseBefore(tokens, before, limit);
}

/** `is saying`: the participle has its own subject only after a form of “be”. */
function isProgressive(tokens: readonly Token[], before: number, cue: CuePlace): boolean {
  return tokens
    .slice(before + 1, cue.first)
    .some((token) => token.kind === 'possessive' || HELPING_VERBS.has(token.lower));
}

/** `The group, which opposes the plan, said`: the noun phrase before the insertion that ends here. */
function phraseAcross(
  tokens: readonly Token[],
  comma: number,
  limit: number,
): NounPhrase | undefined {
  for (let index = comma - 1, commas = 0; index > limit && comma - index < 45; index--) {
    const token = tokens[index] as Token;
    if (token.quotation >= 0 || /^[;:—–]$/.test(token.text)) return undefined;
    if (token.text !== ',') continue;
    const isInsertion =
      AFTER_A_SUBJECT_COMMA.test(tokens[index + 1]?.lower ?? '') ||
      /ed$/.test(tokens[index + 1]?.lower ?? '') ||
      tokens[index + 1]?.capital;
    if (!isInsertion && ++commas > 2) return undefined;
    if (!isInsertion) continue;
    const phrase = nounPhraseBefore(tokens, index - 1, limit);
    if (phrase) return phrase;
  }
  return undefined;
}

/** The noun phrase that opens the main clause, up to its verb: `Officials` of `Officials left, saying …`. */
export function openingPhrase(scene: Scene, cue: CuePlace): NounPhrase | undefined {
  const { tokens } = scene.document;
  const first = mainClauseStart(scene, cue.sentence);
  let last = first - 1;
  for (let index = first; index < cue.first && index < first + 12; index++) {
    const token = tokens[index] as Token;
    if (token.quotation >= 0 || token.kind === 'punctuation') break;
    if (FINITE_SIGNS.has(token.lower) || (cueVerbOf(token.lower) && index > first)) break;
    if (index > first && !token.capital && SIGNS_OF_A_VERB.test(token.lower)) break;
    last = index;
  }
  if (last < first || hasClauseBetween(tokens, last + 1, cue)) return undefined;
  const phrase = nounPhraseBefore(tokens, last, first);
  if (phrase?.first === first) return phrase;
  // `Foo Motors keeps its figures secret but says …`: a name is a subject whatever verb follows.
  let name = first;
  while (name < cue.first && isNamePart(tokens[name])) name++;
  return name > first && tokens[name]?.kind === 'word' ? { first, last: name - 1 } : undefined;
}

function isNamePart(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    token.kind === 'word' &&
    token.capital &&
    !FUNCTION_WORDS.has(token.lower)
  );
}

/** `…,” said a spokesman for the Foo Ministry` */
function followingPhrase(tokens: readonly Token[], cue: CuePlace): NounPhrase | undefined {
  if (cue.participle || cue.kind === 'act') return undefined;
  const before = tokens[cue.first - 1];
  const follows =
    before !== undefined &&
    cue.first > cue.sentence.first &&
    (before.text === ',' || before.quotation >= 0);
  // A comma alone is enough only for verbs that newspapers invert. `…, announced plans` is not inverted.
  if (before?.text === ',' && before.quotation < 0 && !isOneOf(cue, PHRASE_VERBS)) return undefined;
  if (!follows || tokens[cue.last + 1]?.quotation !== -1) return undefined;
  // `…, said matter-of-factly`
  const opening = tokens[cue.last + 1];
  if (opening && !opening.capital && OBJECT_OR_ADVERB.test(opening.lower)) return undefined;
  const phrase = nounPhraseAfter(tokens, cue.last + 1, cue.sentence);
  // `…, said she would go`: what follows is the content, which has its own subject.
  const next = tokens[(phrase?.last ?? 0) + 1];
  return next && next.sentence === before.sentence && FINITE_SIGNS.has(next.lower)
    ? undefined
    : phrase;
}
