import { foldText } from '../text/fold.ts';
import type { GazetteerEntry } from './gazetteer.ts';

/** Titles that anybody may have: they say that a person is meant, and not which. */
const COMMON =
  /^(?:mr|mrs|ms|miss|mx|dr|doctor|sir|dame|lord|lady|prof|professor|messrs|former|ex|deputy|acting)$/;

/** Is a title written before a name part of one that the bearer is known to hold? Folded words. */
export function holdsTitle(titles: readonly string[], entry: GazetteerEntry): boolean {
  const telling = titles.filter((title) => !COMMON.test(title));
  if (telling.length === 0) return false;
  return entry.titles.some((held) => {
    const words = foldText(held).split(/[^\p{L}\p{N}]+/u);
    return telling.every((title) => words.includes(title));
  });
}
