import { isoOf, monthOf } from '../dates/calendar.ts';
import {
  BESIDE_A_DATE,
  BYLINES,
  CLOCK_TIME,
  CORRECTION,
  CREDIT_IN_BRACKETS,
  CREDIT_LINE,
  DATELINE,
  DAY_FIRST,
  MONTH_FIRST,
  NEW_TITLE,
  PLACE_LEAD,
} from '../lexicon/english/news-lines.ts';
import { FURNITURE_IN_PLAIN_TEXT } from '../lexicon/english/page-words.ts';
import type { IsoDate, Span } from '../model.ts';

const DATE_FORMS: [RegExp, (match: RegExpExecArray) => IsoDate | undefined][] = [
  [/\b(\d{4})-(\d{2})-(\d{2})/, (m) => isoOf(Number(m[1]), Number(m[2]), Number(m[3]))],
  [MONTH_FIRST, (m) => isoOf(Number(m[3]), monthOf(m[1] ?? ''), Number(m[2]))],
  [DAY_FIRST, (m) => isoOf(Number(m[3]), monthOf(m[2] ?? ''), Number(m[1]))],
];

/**
 * The date on a line, with day precision, or undefined. Numeric dates don't count, since day and month are ambiguous.
 */
export function readDate(line: string): IsoDate | undefined {
  for (const [pattern, read] of DATE_FORMS) {
    const match = pattern.exec(line);
    const iso = match && read(match);
    if (iso) return iso;
  }
  return undefined;
}

/** The time on a line as `HH:MM`, 24 h, or undefined. */
export function readTime(line: string): string | undefined {
  const twelve = /\b(\d{1,2})(?:[:.](\d{2}))?\s*([ap])\.?m\b\.?/i.exec(line);
  if (twelve) {
    const hour = (Number(twelve[1]) % 12) + (twelve[3]?.toLowerCase() === 'p' ? 12 : 0);
    return Number(twelve[1]) > 12 ? undefined : clock(hour, Number(twelve[2] ?? 0));
  }
  const full = CLOCK_TIME.exec(line);
  return full ? clock(Number(full[1]), Number(full[2])) : undefined;
}

function clock(hour: number, minute: number): string | undefined {
  if (hour > 23 || minute > 59) return undefined;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** Whether a line is only a date, with its time and labels and at most a place before it. */
export function isDateLine(line: string): boolean {
  return isBareDate(line) || isBareDate(line.replace(PLACE_LEAD, ''));
}

function isBareDate(line: string): boolean {
  if (!readDate(line)) return false;
  let rest = line;
  for (const [pattern] of DATE_FORMS) rest = rest.replace(new RegExp(pattern, 'gi'), ' ');
  rest = rest.replace(
    /T?\d{1,2}[:.]\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:?\d{2})?|\b\d{1,2}(?=\s*[ap]\.?m)/gi,
    ' ',
  );
  return rest.replace(BESIDE_A_DATE, '').trim() === '';
}

/** Whether a line is advertising, sharing or navigation, and so belongs to the page and not to the article. */
export function isBoilerplate(line: string): boolean {
  return line.length < 200 && FURNITURE_IN_PLAIN_TEXT.some((pattern) => pattern.test(line));
}

export function isCorrection(line: string): boolean {
  return CORRECTION.test(line);
}

/** The new headline that a correction states, or undefined. */
export function correctedHeadline(line: string): string | undefined {
  const match = NEW_TITLE.exec(line);
  return match?.[1] ?? match?.[2] ?? match?.[3];
}

/** The author in a byline. Undefined if the line isn't one. */
export function readByline(line: string): string | undefined {
  if (line.length > 120) return undefined;
  for (const pattern of BYLINES) {
    const match = pattern.exec(line);
    if (match?.[1]) return match[1];
  }
  return undefined;
}

/** A photo credit at the end of a caption or on its own line: its span in the line, and its words. */
export function readCredit(line: string): (Span & { credit: string }) | undefined {
  const bracket = CREDIT_IN_BRACKETS.exec(line);
  if (bracket?.[1]) {
    const start = bracket.index + bracket[0].indexOf('(');
    return { start, end: start + bracket[1].length + 2, credit: bracket[1] };
  }
  const whole = CREDIT_LINE.exec(line);
  return whole?.[1] ? { start: 0, end: line.length, credit: whole[1] } : undefined;
}

/** `FOO CITY, March 3, 2024 (AGENCY) — ` before the first paragraph: its length and agency. */
export function readDateline(line: string): { length: number; agency?: string } | undefined {
  const match = DATELINE.exec(line);
  if (!match) return undefined;
  return match[2] ? { length: match[0].length, agency: match[2] } : { length: match[0].length };
}
