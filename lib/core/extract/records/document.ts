import type { FoundDate } from '../../dates/calendar.ts';
import type { ArticleBlock, ParsedArticle, Span } from '../../model.ts';

/** A word, number, possessive ending or punctuation mark. */
export interface Token extends Span {
  readonly text: string;
  /** lower case, typographic apostrophe made plain; as it is written where a month is a person's name (`Tessa May`) */
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'possessive' | 'punctuation';
  /** starts with a capital letter */
  readonly capital: boolean;
  /** index into `quotations`, or -1 outside them */
  readonly quotation: number;
  /** index into `sentences` */
  readonly sentence: number;
}
/** A sentence in which quotations count as one piece; `first` and `last` are indices of its tokens. */
export interface Sentence extends Span {
  readonly block: number;
  readonly first: number;
  readonly last: number;
}
/** An article prepared for the rules. Only blocks that state facts are in it. */
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
/** The sentence that holds a token. Throws a RangeError for an index that no token has. */
export function sentenceOfToken(document: ArticleDocument, index: number): Sentence {
  const sentence = document.sentences[document.tokens[index]?.sentence ?? -1];
  if (!sentence) throw new RangeError(`no token ${index} in article ${document.article.id}`);
  return sentence;
}
/** A quotation: the span with its marks, and the content between them. */
export interface Quotation extends Span {
  readonly innerStart: number;
  readonly innerEnd: number;
  /** no closing mark before the end of the block: the quotation goes on in the next one */
  readonly open: boolean;
}
