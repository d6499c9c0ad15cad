import {
  CONNECTING_WORDS,
  DETERMINERS_OF_THINGS,
  NAMING_NOUNS,
} from '../../lexicon/english/words-beside-names.ts';
import { isFunctionWord } from '../../lexicon/languages.ts';
import type { Token } from '../../text/tokenize.ts';
import { isCapitalised } from '../match/find-candidates.ts';
import type { BlockWords } from './block-words.ts';

/** “the name ‘Ann Smith’”, “the word ‘Smith’”: the text is about the name and not about its bearer. */
export function isQuotedWord({ text, tokens }: BlockWords, from: number, to: number): boolean {
  const noun = tokens[from - 1];
  const name = tokens[from];
  if (!noun || !name || !NAMING_NOUNS.has(noun.key)) return false;
  if (!/^,?\s+["“‘'«„]\s?$/.test(text.slice(noun.end, name.start))) return false;
  const end = tokens[to]?.end ?? 0;
  return /^[,.]?\s?["”’'»“]/.test(text.slice(end, end + 3));
}

/**
 * Whether a surname or forename alone is not a person's here. It may be a former name (“her name from Smith to Jones”)
 * or a maiden name (“née Smith”) . It may also be a thing (“mix a Smith”, “my Smith was sweet”). Before a noun (“a
 * Smith aide”) it is still the person's.
 */
export const isPartAsWord = (words: BlockWords, from: number, to: number): boolean =>
  isFormerName(words, from, to) || isMaidenName(words, from) || isThingOfName(words, from, to);

function isFormerName({ text, tokens }: BlockWords, from: number, to: number): boolean {
  return (
    tokens[from - 1]?.key === 'from' &&
    NAMING_NOUNS.has(tokens[from - 2]?.key ?? '') &&
    tokens[to + 1]?.key === 'to' &&
    /^\s+\P{L}?$/u.test(text.slice(tokens[from - 1]?.end, tokens[from]?.start))
  );
}

function isMaidenName({ text, tokens }: BlockWords, from: number): boolean {
  const before = tokens[from - 1];
  return (
    before !== undefined && /^n[ée]e$/iu.test(text.slice(before.start, before.end).normalize())
  );
}

function isThingOfName({ text, tokens }: BlockWords, from: number, to: number): boolean {
  const before = tokens[from - 1];
  const name = tokens[from] as Token;
  if (
    !before ||
    !DETERMINERS_OF_THINGS.has(before.key) ||
    !/^\s+$/.test(text.slice(before.end, name.start))
  )
    return false;
  // In other languages `a` and `an` are prepositions (“a Smith” means “to Smith”), and capital A is an initial.
  const isArticle = before.key.startsWith('a');
  if (isArticle && (isCapitalised(text, before) || !isEnglish(text, before.start))) return false;
  const next = tokens[to + 1];
  if (!next) return true;
  const gap = text.slice(tokens[to]?.end, next.start);
  if (/^\s+$/.test(gap)) return isFunctionWord(next.key);
  return /^['’]?\s?[.,;:!?"”)]/.test(gap);
}

/** How much text on each side tells the language, in UTF-16 units. A block may be as long as a book. */
const LANGUAGE_REACH = 300;

const isEnglish = (text: string, at: number): boolean =>
  CONNECTING_WORDS.test(text.slice(Math.max(0, at - LANGUAGE_REACH), at + LANGUAGE_REACH));
