import type { FoundDate } from '../../dates/calendar.ts';
import type { ArticleBlock, ParsedArticle, Span } from '../../model.ts';

/** A word, number, possessive ending or punctuation mark. */
export interface Token extends Span {
  readonly text: string;
  /** lower case, with a plain apostrophe; unchanged if a month is somebody's name (`Tessa May`) */
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'possessive' | 'punctuation';
  /** starts with a capital letter */
  readonly capital: boolean;
  /** index into `quotations`, or -1 outside them */
  readonly quotation: number;
  /** index into `sentences` */
  readonly sentence: number;
}
/** A sentence. A quotation in it counts as one piece. `first` and `last` are the indices of its tokens. */
export interface Sentence extends Span {
  readonly block: number;
  readonly first: number;
  readonly last: number;
}
/** An article prepared for the rules. It has only the blocks that state facts. */
export interface ArticleDocument {
  readonly article: ParsedArticle;
  readonly text: string;
  readonly blocks: readonly ArticleBlock[];
  readonly tokens: readonly Token[];
  readonly quotations: readonly Quotation[];
  readonly sentences: readonly Sentence[];
  readonly dates: readonly FoundDate[];
}
/** The index of the first token that starts at or after `offset`. */
export function tokenAtOrAfter(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
/** The sentence that contains a token. Throws a RangeError if no token has that index. */
export function sentenceOfToken(document: ArticleDocument, index: number): Sentence {
  const sentence = document.sentences[document.tokens[index]?.sentence ?? -1];
  if (!sentence) throw new RangeError(`no token ${index} in article ${document.article.id}`);
  return sentence;
}
/** A quotation: the span with its marks, and the content between them. */
export interface Quotation extends Span {
  readonly innerStart: number;
  readonly innerEnd: number;
  /** it has no closing mark before the end of the block, so it continues in the next one */
  readonly open: boolean;
}
