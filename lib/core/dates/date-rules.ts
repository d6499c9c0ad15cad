import { DAY, LONE_WEEKDAY, MONTH, NUMBER, WEEKDAY } from '../lexicon/english/date-patterns.ts';
import {
  LAST_NIGHT,
  NO_DATE_BEHIND,
  RELATIVE_DAYS,
  RELATIVE_MONTHS_AND_YEARS,
} from '../lexicon/english/date-words.ts';
import type { IsoDate } from '../model.ts';
import {
  ago,
  countOf,
  type Direction,
  isoOf,
  monthOf,
  monthTowards,
  nearestYear,
  pad,
  shiftDays,
  weekday,
} from './calendar.ts';

const YEAR = '(?:1[5-9]\\d\\d|20\\d\\d)';

/** The pattern leaves out the year, which the words before it may have given. */
type Yearless = 'yearless';
/** `direction` is asked for only by patterns whose day the tense of the clause decides. */
type Resolve = (
  match: RegExpExecArray,
  published: Date | undefined,
  direction: () => Direction | undefined,
) => IsoDate | undefined;

/** A group that its pattern always captures. */
function part(match: RegExpExecArray, group: number): string {
  return match[group] ?? '';
}

/** How many units `last`, `this` and `next` go back. */
function stepOf(word: string): number {
  return { last: 1, this: 0, next: -1 }[word.toLowerCase()] ?? 0;
}

/** Patterns in order of precedence; the first that matches a stretch has it. */
export const DATE_RULES: [RegExp, Resolve, Yearless?][] = [
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
    // 3 May last year, the 3rd of May last year, November last year
    new RegExp(`\\b(?:(?:the )?(${DAY}) (?:of )?)?(${MONTH}) (last|this|next) year\\b`, 'gi'),
    (m, published) => {
      const year = published && published.getUTCFullYear() - stepOf(part(m, 3));
      if (year === undefined) return undefined;
      const month = monthOf(part(m, 2));
      return m[1] ? isoOf(year, month, Number.parseInt(m[1], 10)) : `${year}-${pad(month)}`;
    },
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
    new RegExp(`\\b(last|next|coming) (${WEEKDAY})\\b`, 'gi'),
    (m, published) => weekday(part(m, 2), published, part(m, 1).toLowerCase()),
  ],
  [
    new RegExp(`\\b[Tt]his (${WEEKDAY})\\b`, 'g'),
    (m, published, direction) =>
      weekday(part(m, 1), published, direction() === 'back' ? 'on' : 'ahead'),
  ],
  [
    new RegExp(`\\b${LONE_WEEKDAY}\\b`, 'g'),
    (m, published, direction) =>
      weekday(part(m, 1), published, direction() === 'ahead' ? 'ahead' : 'on'),
  ],
  [LAST_NIGHT, (_m, published) => shiftDays(published, -1)],
  [
    RELATIVE_DAYS,
    (m, published) => {
      const word = part(m, 1).toLowerCase();
      if (word === 'today' && NO_DATE_BEHIND.test(m.input.slice(0, m.index).slice(-60)))
        return undefined;
      return shiftDays(published, word === 'yesterday' ? -1 : word === 'tomorrow' ? 1 : 0);
    },
  ],
  [
    new RegExp(`\\b(${NUMBER}) (day|month|year)s? ago\\b`, 'gi'),
    (m, published) => ago(countOf(part(m, 1)), part(m, 2).toLowerCase(), published),
  ],
  [
    RELATIVE_MONTHS_AND_YEARS,
    (m, published) => {
      return ago(stepOf(part(m, 1)), part(m, 2).toLowerCase(), published);
    },
  ],
  // A bare month names the nearest one; “May” and “March” are words too, hence the preposition before all.
  [
    new RegExp(
      `(?<=\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Ll]ast|[Bb]y|[Ll]ate|[Ee]arly) )(${MONTH})(?! ?\\d)\\b`,
      'g',
    ),
    (m, near, direction) => monthTowards(monthOf(part(m, 1)), near, direction()),
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
