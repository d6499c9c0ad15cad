import { SLAVIC_SURNAME_END } from '../../lexicon/romanization/name-forms.ts';

/** Letters that languages write with two, each with the one letter that folding leaves. */
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

/** The key under which all spellings of a surname meet. Two surnames of one key still need not be one. */
export function surnameKey(surname: string): string {
  let key = surname.replace(SLAVIC_SURNAME_END, 'ski');
  for (const [two, one] of DIGRAPHS) key = key.replaceAll(two, one);
  for (const [pattern, one] of ROMANISED) key = key.replace(pattern, one);
  return key.replace(/(\p{L})\1+/gu, '$1').replace(/y/g, 'i');
}

/** How two folded surnames are one: by the letter, or by another spelling. Undefined when they are not. */
export function compareSurnames(a: string, b: string): 'equal' | 'spelling' | undefined {
  if (a === b) return 'equal';
  // Short surnames differ by little: Lee and Li are two.
  return Math.min(a.length, b.length) >= 5 && surnameKey(a) === surnameKey(b)
    ? 'spelling'
    : undefined;
}
