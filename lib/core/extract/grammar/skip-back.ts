import {
  ADVERB,
  AUXILIARIES,
  BE_FORMS,
  PREPOSITIONS,
} from '../../lexicon/english/function-words.ts';
import type { Scene } from '../records/scene.ts';
import { insertionStart } from './insertions.ts';
import { isContracted } from './verbs.ts';

/** Skips back over adverbs, auxiliaries, brackets, and dates with their prepositions. */
export function skipBack(scene: Scene, from: number, limit: number): number {
  const { tokens } = scene.document;
  let index = from;
  while (index > limit) {
    const token = tokens[index];
    if (!token) break;
    const before = insertionStart(tokens, index, limit);
    if (before !== undefined) {
      index = before - 1;
    } else if (isContracted(tokens, index)) {
      index--;
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
