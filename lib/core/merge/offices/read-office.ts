import {
  BELONGINGS,
  BIDS,
  BOUND_TO_A_HEAD,
  CLAUSE_IN_A_LABEL,
  FULL_TITLES,
  LINKS_OF_AN_OFFICE,
  NO_OFFICE_HEADS,
  NO_PART_OF_AN_OFFICE,
  STATE_BEFORE_A_HYPHEN,
} from '../../lexicon/english/office-words.ts';
import { FORMER_WORDS, isTitleHead, isTitleWord } from '../../lexicon/english/titles.ts';
import { countryOf } from '../../lexicon/places/countries.ts';
import { foldText } from '../../text/fold.ts';

/** How much a role says about who somebody is, from most to least. */
export type OfficeRank = 'office' | 'bid' | 'belonging' | 'unknown' | 'relation';

/** A role in a form that can be compared with other roles of the same person. */
export interface Office {
  /** the noun that says what somebody is, in its full form: `senator` for `Sen.`; empty if none is known */
  head: string;
  /** the other words that distinguish offices: the field, the place, the party */
  of: ReadonlySet<string>;
  isFormer: boolean;
  rank: OfficeRank;
}

/** Most words of a label. A longer one is a clause about somebody and not an office. */
const MAX_WORDS = 8;

/** Words that don't distinguish offices. */
const SAYS_NOTHING = [NO_PART_OF_AN_OFFICE, LINKS_OF_AN_OFFICE, NO_OFFICE_HEADS];

/** Reads a role's label. Undefined if it is too long or has no words. */
export function readOffice(label: string, status: 'current' | 'former'): Office | undefined {
  const words = wordsOf(label);
  // “Democratic candidate former Governor” is two roles that were read as one.
  const isTwo = words.slice(1).some((word) => FORMER_WORDS.has(word));
  const isClause = words.some((word) => CLAUSE_IN_A_LABEL.has(word));
  if (isTwo || isClause || words.length > MAX_WORDS) return undefined;
  const at = findHead(words);
  let from = at;
  while (from > 0 && BOUND_TO_A_HEAD.has(words[from - 1] ?? '')) from--;
  const of = words.filter(
    (word, i) => (i < from || i > at) && !SAYS_NOTHING.some((list) => list.has(word)),
  );
  if (at < 0 && of.length === 0) return undefined;
  return {
    head: at < 0 ? '' : words.slice(from, at + 1).join(' '),
    of: new Set(of),
    isFormer: status === 'former' || words.some((word) => FORMER_WORDS.has(word)),
    rank: rankOf(words[at] ?? ''),
  };
}

/**
 * Words in full form, without possessive endings, and with one name for each country: `France’s`, `French` and `of
 * France` are equal.
 */
function wordsOf(label: string): string[] {
  const words = label
    .replace(STATE_BEFORE_A_HYPHEN, '$1 ')
    .split(/[\s,/]+/u)
    .map((word) =>
      word
        .replace(/['’]s?$/u, '')
        .replace(/^[^\p{L}\p{N}]+|(?<![^\p{L}\p{N}.])[^\p{L}\p{N}.]+$/gu, ''),
    )
    .filter(Boolean);
  const full: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    const two = countryOf(`${word} ${words[i + 1] ?? ''}`.trim());
    const country = two ?? countryOf(word);
    if (two) i++;
    const folded = foldText(word).replace(/\.$/, '');
    full.push(...(country ? [foldText(country)] : (FULL_TITLES.get(folded) ?? folded).split(' ')));
  }
  return full;
}

/** The index of the last title before a word that introduces details. Without such a word, the last title of all. */
function findHead(words: readonly string[]): number {
  const link = words.findIndex((word, i) => i > 0 && LINKS_OF_AN_OFFICE.has(word));
  const isHead = (word: string) => isTitleHead(word) || BELONGINGS.has(word) || BIDS.has(word);
  const at = (link < 0 ? words : words.slice(0, link)).findLastIndex(isHead);
  return at >= 0 ? at : words.findLastIndex(isHead);
}

function rankOf(head: string): OfficeRank {
  if (NO_OFFICE_HEADS.has(head)) return 'relation';
  if (head === '') return 'unknown';
  if (BELONGINGS.has(head)) return 'belonging';
  if (BIDS.has(head)) return 'bid';
  // Only the ending shows that the word means a person: a campaigner, a swimmer.
  return isTitleWord(head) ? 'office' : 'belonging';
}
