import type { IsoDate } from '../model.ts';
import type { Direction } from './calendar.ts';

/** What a rule may ask about a date besides its words. */
export interface DateContext {
  /** the day of publication, or the middle of the year that earlier words gave a yearless date */
  readonly near: Date | undefined;
  /** where the tense of the clause puts the date; asked for only by rules that need it */
  readonly direction: () => Direction | undefined;
}

/** One way to write a date. */
export interface DateRule {
  readonly name: string;
  /** global, so that it is searched from place to place */
  readonly pattern: RegExp;
  /** the pattern leaves out the year, which the words before it may have given */
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
