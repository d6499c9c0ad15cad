import { FUNCTION_WORDS } from '../lexicon/english/function-words.ts';
import { STEM_ENDINGS } from '../lexicon/english/stem-endings.ts';
import { foldText } from '../text/fold.ts';

/** UTF-16 units that a stem keeps at least. */
const MIN_STEM = 4;

/** The words of a text that say something, as stems, in order and as often as they stand there. */
export function readTerms(text: string): string[] {
  return foldText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1 && !FUNCTION_WORDS.has(word))
    .map(stem);
}

/** Takes off one ending, so that `tariffs`, `tariff` and `voting`, `voted` meet. What is left need be no word. */
export function stem(word: string): string {
  const ending = STEM_ENDINGS.find(
    (each) => word.endsWith(each) && word.length - each.length >= MIN_STEM,
  );
  const bare = ending ? word.slice(0, -ending.length) : word;
  return bare.endsWith('e') && bare.length > MIN_STEM ? bare.slice(0, -1) : bare;
}
