import {
  DENYING_DETERMINERS,
  FINITE_SIGNS,
  FROM_OR_BY,
  HIS_OR_HER,
  OTHER_POSSESSIVES,
  PREPOSITIONS,
} from '../../lexicon/english/function-words.ts';
import { WORD_GIVING_VERBS } from '../../lexicon/english/reporting-nouns.ts';
import { antecedentBefore } from '../grammar/antecedent.ts';
import { nounPhraseAfter } from '../grammar/noun-phrase-after.ts';
import type { CueSubject, CueUse } from '../records/cue.ts';
import { sentenceOfToken, type Token } from '../records/document.ts';
import type { Scene } from '../records/scene.ts';
import { isReport } from './is-report.ts';
import { findSubject } from './subjects/attach-subject.ts';

/** Most adjectives between an owner and the noun: `his oft-repeated claim`. */
const MAX_ADJECTIVES = 3;

/** Whose words they are: the pronoun or possessive before the noun, or the person they come from. */
export function ownerOf(scene: Scene, noun: number): CueSubject | undefined {
  const { tokens } = scene.document;
  const sentence = sentenceOfToken(scene.document, noun);
  for (
    let index = noun - 1;
    index >= Math.max(sentence.first, noun - 1 - MAX_ADJECTIVES);
    index--
  ) {
    const token = tokens[index] as Token;
    if (token.quotation >= 0) break;
    if (HIS_OR_HER.has(token.lower)) return { pronoun: index };
    if (OTHER_POSSESSIVES.has(token.lower))
      return { subject: { first: index, last: index, phraseFirst: index } };
    if (token.kind === 'possessive' || token.text === '’' || token.text === "'") {
      const mention = scene.endingAt.get(index - 1);
      if (mention) return { subject: mention };
      const phrase = antecedentBefore(tokens, index - 1, sentence.first);
      if (!phrase || phrase.last - phrase.first > 5) return undefined;
      return { subject: { ...phrase, phraseFirst: phrase.first } };
    }
    if (token.kind !== 'word' || FINITE_SIGNS.has(token.lower) || PREPOSITIONS.has(token.lower))
      break;
  }
  if (!FROM_OR_BY.has(tokens[noun + 1]?.lower ?? '')) return giverOf(scene, noun);
  const mention = scene.startingAt.get(noun + 2);
  if (mention) return { subject: mention };
  const phrase = nounPhraseAfter(tokens, noun + 2, sentence);
  return phrase && { subject: { ...phrase, phraseFirst: phrase.first } };
}

/** Who gave the words: `Doe made an unprompted call for an end`. Not somebody who made none. */
function giverOf(scene: Scene, noun: number): CueSubject | undefined {
  const { tokens } = scene.document;
  const sentence = sentenceOfToken(scene.document, noun);
  let verb = noun - 1;
  while (verb > sentence.first && noun - verb <= MAX_ADJECTIVES + 1) {
    const token = tokens[verb] as Token;
    if (token.quotation >= 0 || token.kind !== 'word' || DENYING_DETERMINERS.has(token.lower))
      return undefined;
    if (WORD_GIVING_VERBS.has(token.lower)) break;
    verb--;
  }
  const { lower = '' } = tokens[verb] ?? {};
  if (!WORD_GIVING_VERBS.has(lower)) return undefined;
  const participle = lower.endsWith('ing');
  const cue: CueUse = { first: verb, last: verb, lemma: lower, kind: 'act', participle, sentence };
  if (!isReport(scene.document, cue)) return undefined;
  const { subject, pronoun } = findSubject(scene, cue, []) ?? {};
  if (subject && subject.first < verb) return { subject };
  return pronoun === undefined ? undefined : { pronoun };
}
