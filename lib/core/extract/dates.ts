import type { IsoDate, Span } from '../model.ts';
import {
  ago,
  countOf,
  isoOf,
  monthOf,
  nearestMonth,
  nearestYear,
  pad,
  parseDay,
  shiftDays,
  weekday,
} from './calendar.ts';

/** A date as written, with its value; the length of the value states the precision. */
export interface FoundDate extends Span {
  value: IsoDate;
}

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?)';
const DAY = '(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?';
const YEAR = '(?:1[5-9]\\d\\d|20\\d\\d)';
const WEEKDAY = '(?:Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)';
const NUMBER = '(?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a|an)';

/** Years between a date and the publication from which on dates near it are of its year. */
const LONG_PAST = 2;

/** The pattern leaves out the year, which the words before it may have given. */
type Yearless = 'yearless';
type Resolve = (match: RegExpExecArray, published: Date | undefined) => IsoDate | undefined;

/** A group that its pattern always captures. */
function part(match: RegExpExecArray, group: number): string {
  return match[group] ?? '';
}

/** Patterns in order of precedence; the first that matches a stretch has it. */
const RULES: [RegExp, Resolve, Yearless?][] = [
  [/\b(\d{4})-(\d{2})-(\d{2})\b/g, (m) => isoOf(+part(m, 1), +part(m, 2), +part(m, 3))],
  [
    // September 4, 2025 · Thursday, Sept. 4, 2025
    new RegExp(`\\b(?:${WEEKDAY},? )?(${MONTH}) (${DAY}),? (${YEAR})\\b`, 'gi'),
    (m) => isoOf(+part(m, 3), monthOf(part(m, 1)), Number.parseInt(part(m, 2), 10)),
  ],
  [
    // 4 September 2025 · Thursday 4th of September 2025
    new RegExp(`\\b(?:${WEEKDAY},? )?(${DAY}) (?:of )?(${MONTH}),? (${YEAR})\\b`, 'gi'),
    (m) => isoOf(+part(m, 3), monthOf(part(m, 2)), Number.parseInt(part(m, 1), 10)),
  ],
  [
    new RegExp(`\\b(${MONTH})(?: of)?,? (${YEAR})\\b`, 'g'),
    (m) => `${part(m, 2)}-${pad(monthOf(part(m, 1)))}`,
  ],
  [
    // September 4, 4 September without a year: the nearest one, since newspapers omit only that
    new RegExp(`\\b(?:${WEEKDAY},? )?(${MONTH}) (${DAY})\\b(?!,? ?\\d)`, 'g'),
    (m, near) => nearestYear(monthOf(part(m, 1)), Number.parseInt(part(m, 2), 10), near),
    'yearless',
  ],
  [
    new RegExp(`\\b(?:${WEEKDAY},? )?(${DAY}) (?:of )?(${MONTH})\\b(?! ?\\d)`, 'g'),
    (m, near) => nearestYear(monthOf(part(m, 2)), Number.parseInt(part(m, 1), 10), near),
    'yearless',
  ],
  [
    new RegExp(`\\b(last|next|this|coming) (${WEEKDAY})\\b`, 'gi'),
    (m, published) => weekday(part(m, 2), published, part(m, 1).toLowerCase()),
  ],
  [new RegExp(`\\b(${WEEKDAY})\\b`, 'g'), (m, published) => weekday(part(m, 1), published, 'on')],
  [
    /\b(yesterday|today|tonight|tomorrow)\b/gi,
    (m, published) => {
      const word = part(m, 1).toLowerCase();
      return shiftDays(published, word === 'yesterday' ? -1 : word === 'tomorrow' ? 1 : 0);
    },
  ],
  [
    new RegExp(`\\b(${NUMBER}) (day|month|year)s? ago\\b`, 'gi'),
    (m, published) => ago(countOf(part(m, 1)), part(m, 2).toLowerCase(), published),
  ],
  [
    /\b(?:(?:earlier|later) )?(last|this|next) (month|year)\b/gi,
    (m, published) => {
      const step = { last: 1, this: 0, next: -1 }[part(m, 1).toLowerCase()] ?? 0;
      return ago(step, part(m, 2).toLowerCase(), published);
    },
  ],
  // A bare month names the nearest one; “May” and “March” are words too, hence the preposition before all.
  [
    new RegExp(
      `(?<=\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Ll]ast|[Bb]y|[Ll]ate|[Ee]arly) )(${MONTH})(?! ?\\d)\\b`,
      'g',
    ),
    (m, near) => nearestMonth(monthOf(part(m, 1)), near),
    'yearless',
  ],
  [
    new RegExp(
      `(?<=\\b(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Ff]rom|[Oo]f|[Tt]he|[Ll]ate|[Ee]arly|[Dd]uring) )(${YEAR})\\b(?![-\\d]|['’]s)`,
      'g',
    ),
    (m) => part(m, 1),
  ],
];

/**
 * Finds the dates of a stretch of text, in order, resolved against the publication date where they are
 * relative. A weekday is the latest one up to the publication day (“on Wednesday” in a news report looks
 * back), or the next one after “next”. A day without a year is the nearest one, or of the year that a date
 * before it has, when that is long past. Knowingly misses weeks, seasons and decades (see find-periods.ts),
 * holidays, and relative dates in an article without a date.
 */
export function findDates(
  text: string,
  block: Span,
  publishedOn: IsoDate | undefined,
): FoundDate[] {
  const published = parseDay(publishedOn);
  const stretch = text.slice(block.start, block.end);
  const found: FoundDate[] = [];
  for (const [pattern, resolve, yearless] of RULES) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(stretch); match; match = pattern.exec(stretch)) {
      const start = block.start + match.index;
      const end = start + match[0].length;
      if (found.some((date) => date.start < end && start < date.end)) continue;
      const value = resolve(match, (yearless && yearBefore(found, start, published)) || published);
      if (value) found.push({ start, end, value });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/**
 * The middle of the year that the closest full date before an offset has, when that is long past: in a story
 * of 1831, “on July 14” is of that year and not of the publication's.
 */
function yearBefore(
  found: readonly FoundDate[],
  offset: number,
  published: Date | undefined,
): Date | undefined {
  const before = found.filter((date) => date.end <= offset);
  const year = Number(before.sort((a, b) => b.end - a.end)[0]?.value.slice(0, 4));
  const isPast = published === undefined || published.getUTCFullYear() - year >= LONG_PAST;
  return year && isPast ? new Date(Date.UTC(year, 6, 2)) : undefined;
}
