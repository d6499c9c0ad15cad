import { LAST_THIS_EARLIER, UNITS_OF_LAST_AND_THIS } from '../../lexicon/english/date-words.ts';
import {
  ADVERB,
  AUXILIARIES,
  BE_FORMS,
  PREPOSITIONS,
} from '../../lexicon/english/function-words.ts';
import type { Token } from '../records/document.ts';
import type { Scene } from '../records/scene.ts';
import { insertionStart } from './insertions.ts';
import { isContracted } from './verbs.ts';

/** Most tokens between a subject and its verb. */
const MAX_SKIPPED = 60;

/** Skips back over adverbs, auxiliaries, brackets, and dates with their prepositions. */
export function skipBack(scene: Scene, from: number, sentenceFirst: number): number {
  const { tokens } = scene.document;
  const limit = Math.max(sentenceFirst, from - MAX_SKIPPED);
  let index = from;
  while (index > limit) {
    const token = tokens[index];
    if (!token) break;
    const before = insertionStart(tokens, index, limit);
    if (before !== undefined) {
      index = before - 1;
    } else if (isContracted(tokens, index)) {
      index--;
    } else if (isPastTime(tokens, index)) {
      index -= 2;
    } else if (
      scene.dateTokens.has(index) ||
      (ADVERB.test(token.lower) && (!token.capital || index === limit)) ||
      AUXILIARIES.has(token.lower) ||
      BE_FORMS.has(token.lower) ||
      (PREPOSITIONS.has(token.lower) && scene.dateTokens.has(index + 1))
    ) {
      if (scene.endingAt.has(index)) break;
      index--;
    } else break;
  }
  return index;
}

/** `Doe last week said` */
function isPastTime(tokens: readonly Token[], index: number): boolean {
  return (
    UNITS_OF_LAST_AND_THIS.has(tokens[index]?.lower ?? '') &&
    LAST_THIS_EARLIER.has(tokens[index - 1]?.lower ?? '')
  );
}
