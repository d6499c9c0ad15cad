import { NEWS_SOURCES } from '../../lexicon/names/news-sources.ts';
import type { Token } from '../../text/tokenize.ts';
import { isCapitalised } from '../match/find-candidates.ts';
import type { BlockWords } from './block-words.ts';

/** Whether the page's language uses the word to link phrases or name a place. Then it is no forename. */
export const isOwnPlainWord = (block: BlockWords, key: string): boolean =>
  block.isForeign &&
  (block.beside.functionWords?.has(key) === true ||
    NEWS_SOURCES.has(key) ||
    isOwnPlace(block, key));

/** Whether it is a country or capital, in any form. */
export const isOwnPlace = ({ beside, basesOf }: BlockWords, key: string): boolean =>
  beside.places !== undefined && basesOf(key).some(({ base }) => beside.places?.has(base));

/** Whether it is a title or trade in the page's language. */
export const isOwnTitle = ({ beside }: BlockWords, key: string): boolean =>
  beside.titles?.has(key) === true;

/** Whether the name differs from its dictionary form. */
export const isChanged = (
  { tokens }: BlockWords,
  { to, words }: { to: number; words: readonly string[] },
): boolean => words.at(-1) !== tokens[to]?.key;

/** Whether these words of a name are all ordinary words and places of the language. */
export const isNoName = ({ beside }: BlockWords, words: readonly string[]): boolean =>
  words.every((word) => beside.functionWords?.has(word) || beside.places?.has(word));

/** “prezident Smith”, “prezident USA Smith”: whether a title precedes, in any case, with at most one place between. */
export function followsTitle(block: BlockWords, from: number): boolean {
  const { tokens } = block;
  if (!block.beside.titles || !isSpaceBefore(block, from)) return false;
  const before = tokens[from - 1];
  if (!before) return false;
  if (isOwnTitle(block, before.key)) return true;
  const isBetween = isOwnPlace(block, before.key) || isAcronym(block.text, before);
  return (
    isBetween && isSpaceBefore(block, from - 1) && isOwnTitle(block, tokens[from - 2]?.key ?? '')
  );
}

/** “ulica Smitha”: whether a street, a prize or a company of that name precedes. */
export function followsThing(block: BlockWords, from: number): boolean {
  const { things } = block.beside;
  const before = block.tokens[from - 1];
  if (!things || !before || !isSpaceBefore(block, from)) return false;
  return block.basesOf(before.key).some(({ base }) => things.has(base));
}

/**
 * “Smithovo záření”: whether the name belongs to a thing. It must be inflected, since an uninflected name is the
 * subject.
 */
export function precedesThing(block: BlockWords, to: number): boolean {
  const next = block.tokens[to + 1];
  const { things } = block.beside;
  return (
    things !== undefined &&
    next !== undefined &&
    isSpaceBefore(block, to + 1) &&
    things.has(next.key)
  );
}

/** Furthest distance between a name and its verb, in words: “Smith dnes řekl”. */
const VERB_REACH = 3;

/** “Smith řekl”, “řekl Smith”: whether a verb of saying stands beside the name. */
export const speaks = (block: BlockWords, from: number, to: number): boolean =>
  verbBeside(block, from, to) !== undefined;

/** That verb, folded. */
export function verbBeside(block: BlockWords, from: number, to: number): string | undefined {
  const { tokens, text } = block;
  const { speech } = block.beside;
  if (!speech) return undefined;
  const isVerb = (token: Token | undefined) =>
    token !== undefined &&
    (block.isUncased || !isCapitalised(text, token)) &&
    speech.has(token.key);
  if (isSpaceBefore(block, from) && isVerb(tokens[from - 1])) return tokens[from - 1]?.key;
  for (let i = to + 1; i <= to + VERB_REACH && i < tokens.length; i++) {
    if (!isSpaceBefore(block, i)) return undefined;
    if (isVerb(tokens[i])) return tokens[i]?.key;
    if (isCapitalised(text, tokens[i] as Token)) return undefined;
  }
  return undefined;
}

const isSpaceBefore = ({ text, tokens }: BlockWords, i: number): boolean =>
  i > 0 && /^\s+$/.test(text.slice(tokens[i - 1]?.end, tokens[i]?.start));

const isAcronym = (text: string, { start, end }: Token): boolean =>
  end - start <= 4 && /^\p{Lu}{2,}$/u.test(text.slice(start, end));
