import {
  BEFORE_A_NOUN_OF_SAYING,
  COMPOUND_OF_SAYING,
  CREDITING_POSTPOSITION,
  CREDITING_PREPOSITIONS,
  HIS_WORDS,
  NACH,
  NOUNS_OF_SAYING,
  OF_WHOM,
  THEREFORE,
} from '../../../lexicon/german/credit-words.ts';
import { GENITIVE_ARTICLES, HE_OR_SHE } from '../../../lexicon/german/function-words.ts';
import { apposedName } from '../../grammar/german/apposed-name.ts';
import { clauseStart } from '../../grammar/german/clause.ts';
import { nounPhraseAt } from '../../grammar/german/noun-phrase.ts';
import type { Sentence, Token } from '../../records/document.ts';
import type { Scene } from '../../records/scene.ts';
import type { Subject } from '../../records/subject.ts';
import type { Stretch } from './spans.ts';

/** A phrase that credits the words of its sentence. Tokens are inclusive. */
export interface Credit extends Stretch {
  readonly subject?: Subject;
}

/** The phrase whose crediting word is at a token. */
export function creditAt(scene: Scene, index: number, sentence: Sentence): Credit | undefined {
  const { tokens } = scene.document;
  const { lower } = tokens[index] as Token;
  if (lower === CREDITING_POSTPOSITION) return before(scene, index, sentence);
  // `seiner Ansicht nach`
  const isBehind = NACH.has(lower) && isNounOfSaying(tokens[index - 1]);
  if (isBehind && HIS_WORDS.has(tokens[index - 2]?.lower ?? ''))
    return { first: index - 2, last: index };
  if (THEREFORE.has(lower) && index === sentence.first) return { first: index, last: index };
  if (BEFORE_A_NOUN_OF_SAYING.has(lower)) {
    const byNoun = nounOfSaying(scene, index, sentence);
    if (byNoun) return byNoun;
  }
  if (!CREDITING_PREPOSITIONS.has(lower)) return undefined;
  const phrase = nounPhraseAt(scene, index + 1, sentence.last, { takesPlaces: true });
  const whole = phrase && (apposedName(scene, phrase) ?? phrase);
  return whole && { first: index, last: whole.end, subject: whole };
}

/** `nach Angaben der Polizei`, `nach Ansicht von Doe`, `nach Does Angaben`, `nach eigenen Angaben`. */
function nounOfSaying(scene: Scene, index: number, sentence: Sentence): Credit | undefined {
  const { tokens } = scene.document;
  let noun = index + 1;
  while (noun < Math.min(sentence.last, index + 5) && !isNounOfSaying(tokens[noun])) noun++;
  const head = tokens[noun];
  if (!isNounOfSaying(head) || !head) return undefined;
  const between = tokens.slice(index + 1, noun);
  if (between.some(({ kind, quotation }) => kind === 'punctuation' || quotation >= 0))
    return undefined;
  const owner = between.find(({ lower }) => HIS_WORDS.has(lower) || HE_OR_SHE.has(lower));
  // `nach eigenen Angaben`: whoever the sentence opens with.
  if (owner) {
    const opening = nounPhraseAt(scene, sentence.first, index - 1, { isSubject: true });
    const subject = opening?.person
      ? (apposedName(scene, opening) ?? opening)
      : opening && apposedName(scene, opening);
    return { first: index, last: noun, ...(subject ? { subject } : {}) };
  }
  const next = tokens[noun + 1];
  const isOf = next !== undefined && OF_WHOM.has(next.lower);
  if (isOf) {
    const from = GENITIVE_ARTICLES.has(next.lower) ? noun + 1 : noun + 2;
    const phrase = nounPhraseAt(scene, from, sentence.last, { takesPlaces: true });
    const whole = phrase && (apposedName(scene, phrase) ?? phrase);
    if (whole) return { first: index, last: whole.end, subject: whole };
  }
  // `nach Angaben Jane Does`, `laut Medienberichten`
  const named = scene.startingAt.get(noun + 1);
  if (named) return { first: index, last: named.last, subject: named };
  const self = { first: index + 1, last: noun, phraseFirst: index + 1 };
  return { first: index, last: noun, subject: self };
}

const isNounOfSaying = (token: Token | undefined): boolean =>
  token?.capital === true &&
  token.quotation < 0 &&
  (NOUNS_OF_SAYING.has(token.lower) || COMPOUND_OF_SAYING.test(token.lower));

/** `Doe zufolge`, `Angaben der Polizei zufolge`: the phrase that ends before it. */
function before(scene: Scene, index: number, sentence: Sentence): Credit | undefined {
  const { tokens } = scene.document;
  const start = clauseStart(tokens, index, sentence);
  for (let from = start; from < index; from++) {
    const phrase = nounPhraseAt(scene, from, index - 1, { takesPlaces: true });
    if (phrase?.end !== index - 1) continue;
    const isSaying = isNounOfSaying(tokens[from]) || isNounOfSaying(tokens[from + 1]);
    const noun = isNounOfSaying(tokens[from]) ? from : from + 1;
    const inner = isSaying ? ownerBehind(scene, noun, index - 1) : undefined;
    return { first: from, last: index, subject: inner ?? phrase };
  }
  return undefined;
}

function ownerBehind(scene: Scene, noun: number, last: number): Subject | undefined {
  const { lower = '' } = scene.document.tokens[noun + 1] ?? {};
  if (!OF_WHOM.has(lower)) return undefined;
  const from = GENITIVE_ARTICLES.has(lower) ? noun + 1 : noun + 2;
  return nounPhraseAt(scene, from, last, { takesPlaces: true });
}
