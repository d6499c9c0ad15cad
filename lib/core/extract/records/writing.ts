import type { FoundDate } from '../../dates/calendar.ts';
import type { IsoDate, Span } from '../../model.ts';
import type { QuotationMarks } from '../../text/quotation-marks.ts';
import type { SentenceWords } from '../../text/sentence-words.ts';
import type { Token } from './document.ts';

/** A token of which only the text and the kind are known. */
export type BareToken = Pick<Token, 'text' | 'kind' | 'capital' | 'quotation'>;

/** How a language writes, which decides how an article is split. */
export interface Writing {
  /** global; matches one token: a word, an abbreviation with its stop, a figure, a mark */
  readonly token: RegExp;
  readonly sentences: SentenceWords;
  readonly marks: QuotationMarks;
  /** whether the words at an offset attribute the quotation before them, and so belong to its sentence */
  attributesBackwards(text: string, offset: number): boolean;
  /** the dates of a stretch, in order */
  findDates(text: string, block: Span, publishedOn: IsoDate | undefined): FoundDate[];
  /** stretches of time that date no fact; absent: none are found */
  findPeriods?(
    text: string,
    block: Span,
    publishedOn: IsoDate | undefined,
    dates: readonly FoundDate[],
  ): FoundDate[];
  /** the indices of calendar words that are names here, whose `lower` keeps the capital */
  findNamesLikeMonths(tokens: readonly BareToken[]): readonly number[];
}
