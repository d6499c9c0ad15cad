import { BEFORE_A_WORK } from '../../../lexicon/english/quotation-words.ts';
import { isPossessive } from '../../grammar/word-forms.ts';
import {
  type ArticleDocument,
  sentenceOfToken,
  type Token,
  tokenAtOrAfter,
} from '../../records/document.ts';
import type { Placed } from './placed.ts';

/** `wrote “The Long Road”`: whether every longer word has a capital and the end is not like speech. */
export function isTitleOfWork({ tokens, text }: ArticleDocument, here: Placed): boolean {
  const inner = text.slice(here.quotation.innerStart, here.quotation.innerEnd);
  if (/[,.?!…]\s*$/.test(inner) && !isNamedWork(tokens, here.first)) return false;
  const longer = tokens.slice(here.first, here.last + 1).filter((token) => token.text.length > 3);
  return longer.length > 0 && longer.every((token) => token.capital);
}

/** Whether an owner, “on”, “told” or a noun of works stands before a quotation: `Foo’s`, `the show`, `a book titled`. */
export function isNamedWork(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1];
  return (
    before !== undefined && (isPossessive(tokens, first - 1) || BEFORE_A_WORK.has(before.lower))
  );
}

/** The last token of the title of a named work that begins at a token, its marks included. */
export function workEnd(document: ArticleDocument, first: number): number | undefined {
  const { tokens } = document;
  const quotation = document.quotations[tokens[first]?.quotation ?? -1];
  if (!quotation || tokens[first]?.start !== quotation.start || !isNamedWork(tokens, first))
    return undefined;
  const last = tokenAtOrAfter(tokens, quotation.end) - 1;
  const here = { quotation, first, last, sentence: sentenceOfToken(document, first) };
  return last > first && isTitleOfWork(document, here) ? last : undefined;
}
