import { SLAVIC_SURNAME_END } from '../../lexicon/romanization/name-forms.ts';
import { SLAVIC_SURNAME } from '../../lexicon/romanization/slavic-names.ts';

/** Letters that languages write as two, each with the one letter that folding gives. */
const DIGRAPHS = [
  ['ae', 'a'],
  ['oe', 'o'],
  ['ue', 'u'],
  ['aa', 'a'],
  ['ss', 's'],
] as const;

/** Other pairs that stand for one letter in romanised names. */
const ROMANISED = [
  [/tch/g, 'ch'],
  [/kh/g, 'h'],
  [/yu/g, 'iu'],
  [/ya/g, 'ia'],
  [/y(?=e)/g, ''],
  [/q/g, 'k'],
] as const;

/** A key that all spellings of a surname share. Surnames with the same key may still differ. */
export function surnameKey(surname: string): string {
  // Ukrainian has an h where Russian has a g: both stand for one name.
  const one = SLAVIC_SURNAME.test(surname) ? surname.replaceAll('g', 'h') : surname;
  let key = one.replace(SLAVIC_SURNAME_END, 'ski');
  for (const [two, one] of DIGRAPHS) key = key.replaceAll(two, one);
  for (const [pattern, one] of ROMANISED) key = key.replace(pattern, one);
  return key.replace(/(\p{L})\1+/gu, '$1').replace(/y/g, 'i');
}

/** Whether they differ only in a letter with an umlaut that one of them writes as two. Even short names may. */
export function areLettersWrittenOut(a: string, b: string): boolean {
  const bare = (name: string) => name.replace(/(?<=\p{L})([aou])e(?=\p{L})/gu, '$1');
  return Math.min(a.length, b.length) >= 4 && a.length !== b.length && bare(a) === bare(b);
}

/** How two folded surnames agree: exactly, or as different spellings. Undefined if they don't. */
export function compareSurnames(a: string, b: string): 'equal' | 'spelling' | undefined {
  if (a === b) return 'equal';
  // Short surnames differ in few letters: Lee and Li are different.
  return Math.min(a.length, b.length) >= 5 && surnameKey(a) === surnameKey(b)
    ? 'spelling'
    : undefined;
}
