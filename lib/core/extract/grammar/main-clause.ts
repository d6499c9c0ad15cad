import {
  AND_OR_BUT,
  ENDS_OF_A_FRONTED_TIME,
  FRONTED_WORDS,
} from '../../lexicon/english/clause-words.ts';
import { ADVERB, PREPOSITIONS } from '../../lexicon/english/function-words.ts';
import type { Sentence, Token } from '../records/document.ts';
import type { Scene } from '../records/scene.ts';

/**
 * The first token of the main clause, after a phrase at the start of the sentence (`On Wednesday,` `After the vote,`).
 */
export function mainClauseStart(
  scene: Pick<Scene, 'document'> & Partial<Scene>,
  sentence: Sentence,
): number {
  const { tokens } = scene.document;
  const opening = tokens[sentence.first];
  if (!opening) return sentence.first;
  if (AND_OR_BUT.has(opening.lower) && sentence.first < sentence.last)
    return mainClauseStart(scene, { ...sentence, first: sentence.first + 1 });
  const fronted =
    PREPOSITIONS.has(opening.lower) ||
    ADVERB.test(opening.lower) ||
    FRONTED_WORDS.has(opening.lower);
  const isTime = scene.dateTokens?.has(sentence.first) || opensWithTime(tokens, sentence);
  if (!fronted && !isTime) return afterFrontedName(scene, sentence) ?? sentence.first;
  for (let index = sentence.first + 1; index < sentence.last; index++) {
    if (tokens[index]?.text !== ',') continue;
    // `On Thursday, after the vote, Doe left`
    const isAnother = index < sentence.last - 1 && PREPOSITIONS.has(tokens[index + 1]?.lower ?? '');
    return isAnother ? mainClauseStart(scene, { ...sentence, first: index + 1 }) : index + 1;
  }
  return sentence.first;
}

/** `Eight years ago, …`, `A day later, …` */
function opensWithTime(tokens: readonly Token[], sentence: Sentence): boolean {
  for (
    let index = sentence.first + 1;
    index < Math.min(sentence.last, sentence.first + 5);
    index++
  ) {
    if (tokens[index]?.text === ',')
      return ENDS_OF_A_FRONTED_TIME.has(tokens[index - 1]?.lower ?? '');
  }
  return false;
}

/** `Hours later, Doe …`, `Here in Foo, Doe …`: a name after the first comma, unless another opens the sentence. */
function afterFrontedName(
  scene: Pick<Scene, 'document'> & Partial<Scene>,
  sentence: Sentence,
): number | undefined {
  const { tokens } = scene.document;
  if (!scene.startingAt || scene.startingAt.has(sentence.first)) return undefined;
  for (
    let index = sentence.first + 1;
    index < Math.min(sentence.last, sentence.first + 7);
    index++
  ) {
    if (tokens[index]?.text === ',') return scene.startingAt.has(index + 1) ? index + 1 : undefined;
  }
  return undefined;
}
