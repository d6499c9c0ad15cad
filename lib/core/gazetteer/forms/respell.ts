import { SLAVIC_FORENAMES } from '../../lexicon/names/slavic-forenames.ts';
import { SLAVIC_SURNAME } from '../../lexicon/romanization/slavic-names.ts';
import { foldText } from '../../text/fold.ts';
import { foldedList } from '../../text/word-list.ts';

/** Gives the English spellings of a Slavic name as one language writes it. Both are folded. */
export type Respell = (word: string) => readonly string[];

/** One way to write letters. */
interface Rule {
  from: string;
  to: readonly string[];
  /** whether it holds only at the beginning or at the end of a word */
  first: boolean;
  last: boolean;
}

/** Most spellings of a word that are followed at once. A name has few letters that may be read in two ways. */
const MOST_SPELLINGS = 16;

/** Shortest word that is respelled, in characters. Shorter ones may be anything. */
const SHORTEST = 4;

const isForename = foldedList(SLAVIC_FORENAMES);

/**
 * Reads `letters>English,letters …`: `^` holds for the beginning of a word and `$` for its end. Of the rules that hold
 * at a place, the longest counts. Only what then looks like a Slavic name is given, since all other names are written
 * alike in all languages.
 */
export function createRespell(list: string): Respell {
  const rules = list.trim().split(/\s+/).map(readRule);
  rules.sort((a, b) => b.from.length - a.from.length || Number(b.last) - Number(a.last));
  return (word) => {
    if (word.length < SHORTEST) return [];
    return spellings(word, rules).filter((spelt) => spelt !== word && isSlavic(spelt));
  };
}

function spellings(word: string, rules: readonly Rule[]): string[] {
  let found = [''];
  for (let at = 0; at < word.length; ) {
    const rule = rules.find((one) => holds(one, word, at));
    const options = rule?.to ?? [word.charAt(at)];
    found = found
      .flatMap((begun) => options.map((option) => begun + option))
      .slice(0, MOST_SPELLINGS);
    at += rule?.from.length ?? 1;
  }
  return [...new Set(found)];
}

const holds = ({ from, first, last }: Rule, word: string, at: number): boolean =>
  word.startsWith(from, at) && (!first || at === 0) && (!last || at + from.length === word.length);

const isSlavic = (word: string): boolean => isForename.has(word) || SLAVIC_SURNAME.test(word);

function readRule(item: string): Rule {
  const [pattern = '', to = ''] = item.split('>');
  return {
    from: foldText(pattern.replace(/^\^|\$$/g, '')),
    to: to.split(','),
    first: pattern.startsWith('^'),
    last: pattern.endsWith('$'),
  };
}
