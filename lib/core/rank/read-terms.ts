import { FUNCTION_WORDS } from '../lexicon/english/function-words.ts';
import { STEM_ENDINGS } from '../lexicon/english/stem-endings.ts';
import { foldText } from '../text/fold.ts';

/** Shortest stem, in UTF-16 units. */
const MIN_STEM = 4;

/** The telling words of a text, as stems, in order and with repetitions. */
export function readTerms(text: string): string[] {
  return foldText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1 && !FUNCTION_WORDS.has(word))
    .map(stem);
}

/**
 * Removes one ending, so that `tariffs` and `tariff`, or `voting` and `voted`, become equal. The result needn't be a
 * word.
 */
export function stem(word: string): string {
  const ending = STEM_ENDINGS.find(
    (each) => word.endsWith(each) && word.length - each.length >= MIN_STEM,
  );
  const bare = ending ? word.slice(0, -ending.length) : word;
  return bare.endsWith('e') && bare.length > MIN_STEM ? bare.slice(0, -1) : bare;
}
