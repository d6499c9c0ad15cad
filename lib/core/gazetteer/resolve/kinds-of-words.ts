import { TITLE_HEADS } from '../../lexicon/english/titles.ts';
import {
  CALENDAR_WORDS,
  COUNTRYMEN,
  MINOR_WORDS,
  NOUN_OF_PEOPLE,
  VERB_OR_ADVERB,
} from '../../lexicon/english/words-beside-names.ts';
import {
  isCapitalNounFunctionWord,
  isCapitalNounTitle,
  isCourtesyTitle,
  isFunctionWord,
  isSaint,
  isTitle,
} from '../../lexicon/languages.ts';
import { isForename } from '../../lexicon/names/forenames.ts';
import { isCountryAdjective } from '../../lexicon/places/countries.ts';
import type { Token } from '../../text/tokenize.ts';
import { isCapitalised } from '../match/find-candidates.ts';
import type { BlockWords } from './block-words.ts';
import { isOwnPlainWord, isOwnTitle } from './words-beside.ts';

/**
 * Whether a text is in title case, like headlines and labels: every word has a capital except minor ones. A lower-case
 * word of three or more letters that isn't a minor word means running text. So does a lower-case beginning.
 */
export function isTitleCase(text: string, tokens: readonly Token[]): boolean {
  const [first] = tokens;
  if (first && !isCapitalised(text, first) && !/^\p{N}/u.test(first.key)) return false;
  return tokens.every(
    (token) =>
      token.end - token.start < 3 || MINOR_WORDS.has(token.key) || isCapitalised(text, token),
  );
}

const LATIN = /\p{Script=Latin}/u;

/** Whether a word is in other letters than the name at token `at`, where one of the two is Latin. */
export const isOtherScript = (
  { text, tokens }: BlockWords,
  { start, end, key }: Token,
  at: number,
): boolean => {
  // Folded words in ASCII are Latin, and so are nearly all of them on most pages.
  const name = tokens[at];
  if (/^[a-z]/.test(key) && /^[a-z]/.test(name?.key ?? '')) return false;
  return LATIN.test(text.slice(start, end)) !== LATIN.test(text.slice(name?.start, name?.end));
};

/** Whether the block’s language uses the word as a title. */
export const isTitleHere = (block: BlockWords, { key }: Token): boolean =>
  isTitle(key) ||
  (TITLE_HEADS.has(key) && !isForename(key)) ||
  isOwnTitle(block, key) ||
  (block.capitalNouns && isCapitalNounTitle(key));

/** `Mrs.`, `Sen.`: their full stop doesn't end a sentence. */
export const isAbbreviatedTitle = ({ key }: Token): boolean =>
  key.length <= 4 && (isCourtesyTitle('wives', key) || isSaint(key) || isTitle(key));

/** Whether a word is an ordinary one that no name has: a function word, month, nationality or acronym. */
export function isPlainWord(block: BlockWords, token: Token): boolean {
  if (isFunctionWord(token.key) || CALENDAR_WORDS.has(token.key)) return true;
  if (block.capitalNouns && isCapitalNounFunctionWord(token.key)) return true;
  if (isCountryAdjective(token.key) || isOwnPlainWord(block, token.key)) return true;
  if (!block.isForeign && !isForename(token.key) && isNounOfPeople(token.key)) return true;
  // “the US Smith wants”, “GOP Smith”
  return !block.titleCase && isAcronym(block.text, token);
}

/** “by Swede Smith”, “the Public Protector Smith”: nouns for people. */
const isNounOfPeople = (key: string): boolean => COUNTRYMEN.has(key) || NOUN_OF_PEOPLE.test(key);

export const isAcronym = (text: string, { start, end }: Token): boolean =>
  end - start <= 4 && /^\p{Lu}{2,}$/u.test(text.slice(start, end));

/** “Striking Smith”, “Asked Smith”: an ordinary word whose capital comes only from its place. */
export const isOpener = (block: BlockWords, { key }: Token): boolean =>
  block.isForeign
    ? !block.isForenameAsWritten(key)
    : !isForename(key) && (block.isOrdinary(key) || VERB_OR_ADVERB.test(key));
