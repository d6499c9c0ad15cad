import type { IsoDate } from '../model.ts';
import type { Direction } from './calendar.ts';

/** What a rule may need to know about a date besides its words. */
export interface DateContext {
  /** the publication day, or the middle of the year that earlier words gave a date without a year */
  readonly near: Date | undefined;
  /** on which side the tense of the clause puts the date; worked out only for rules that need it */
  readonly direction: () => Direction | undefined;
}

/** One way to write a date. */
export interface DateRule {
  readonly name: string;
  /** global, so that the search can continue after each match */
  readonly pattern: RegExp;
  /** the pattern matches nothing without a digit, so most paragraphs needn't be searched */
  readonly needsDigit?: true;
  /** the pattern has no year, which the words before it may have given */
  readonly isYearless?: true;
  readonly resolve: (match: RegExpExecArray, context: DateContext) => IsoDate | undefined;
}

/** A group that its pattern always captures. */
export function part(match: RegExpExecArray, group: number): string {
  return match[group] ?? '';
}

/** The number that such a group begins with. */
export const number = (match: RegExpExecArray, group: number): number =>
  Number.parseInt(part(match, group), 10);
