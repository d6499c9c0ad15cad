import type { IsoDate, Span } from '../model.ts';
import { MONTHS, WEEKDAYS } from './data/words.ts';

/** A date as written, with its value; the length of the value states the precision. */
export interface FoundDate extends Span {
  value: IsoDate;
}

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?)';
const DAY = '(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?';
const YEAR = '(?:1[5-9]\\d\\d|20\\d\\d)';
const WEEKDAY = '(?:Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)';
const NUMBER = '(?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|a|an)';
const COUNT_WORDS = 'zero one two three four five six seven eight nine ten'.split(' ');

type Resolve = (match: RegExpExecArray, published: Date | undefined) => IsoDate | undefined;

/** A group that its pattern always captures. */
function part(match: RegExpExecArray, group: number): string {
  return match[group] ?? '';
}

/** Patterns in order of precedence; the first that matches a stretch has it. */
const RULES: [RegExp, Resolve][] = [
  [/\b(\d{4})-(\d{2})-(\d{2})\b/g, (m) => isoOf(+part(m, 1), +part(m, 2), +part(m, 3))],
  [
    // September 4, 2025 · Thursday, Sept. 4, 2025
    new RegExp(`\\b(?:${WEEKDAY},? )?(${MONTH}) (${DAY}),? (${YEAR})\\b`, 'g'),
    (m) => isoOf(+part(m, 3), monthOf(part(m, 1)), Number.parseInt(part(m, 2), 10)),
  ],
  [
    // 4 September 2025 · Thursday 4th of September 2025
    new RegExp(`\\b(?:${WEEKDAY},? )?(${DAY}) (?:of )?(${MONTH}),? (${YEAR})\\b`, 'g'),
    (m) => isoOf(+part(m, 3), monthOf(part(m, 2)), Number.parseInt(part(m, 1), 10)),
  ],
  [
    new RegExp(`\\b(${MONTH})(?: of)?,? (${YEAR})\\b`, 'g'),
    (m) => `${part(m, 2)}-${pad(monthOf(part(m, 1)))}`,
  ],
  [
    // September 4, 4 September without a year: the nearest one, since newspapers omit only that
    new RegExp(`\\b(?:${WEEKDAY},? )?(${MONTH}) (${DAY})\\b(?!,? ?\\d)`, 'g'),
    (m, published) => nearestYear(monthOf(part(m, 1)), Number.parseInt(part(m, 2), 10), published),
  ],
  [
    new RegExp(`\\b(?:${WEEKDAY},? )?(${DAY}) (?:of )?(${MONTH})\\b(?! ?\\d)`, 'g'),
    (m, published) => nearestYear(monthOf(part(m, 2)), Number.parseInt(part(m, 1), 10), published),
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
    (m, published) => nearestMonth(monthOf(part(m, 1)), published),
  ],
  [
    new RegExp(
      `(?<=\\b(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Ff]rom|[Oo]f|[Tt]he|[Ll]ate|[Ee]arly|[Dd]uring) )(${YEAR})\\b(?![-\\d])`,
      'g',
    ),
    (m) => part(m, 1),
  ],
];

/**
 * Finds the dates of a stretch of text, in order, resolved against the publication date where they are
 * relative. A weekday is the latest one up to the publication day (“on Wednesday” in a news report looks
 * back), or the next one after “next”. Knowingly misses weeks and seasons (no ISO value of ours fits),
 * decades, holidays, and relative dates in an article without a date.
 */
export function findDates(
  text: string,
  block: Span,
  publishedOn: IsoDate | undefined,
): FoundDate[] {
  const published = parseDay(publishedOn);
  const stretch = text.slice(block.start, block.end);
  const found: FoundDate[] = [];
  for (const [pattern, resolve] of RULES) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(stretch); match; match = pattern.exec(stretch)) {
      const start = block.start + match.index;
      const end = start + match[0].length;
      if (found.some((date) => date.start < end && start < date.end)) continue;
      const value = resolve(match, published);
      if (value) found.push({ start, end, value });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

const pad = (value: number): string => String(value).padStart(2, '0');

/** The ISO date, or undefined for a day that no calendar has (31 April). */
export function isoOf(year: number, month: number, day: number): IsoDate | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? date.toISOString().slice(0, 10) : undefined;
}

/** 1–12 for an English month's name or abbreviation, or 0. */
export function monthOf(word: string): number {
  const key = word.toLowerCase().replace('.', '').slice(0, 3);
  return MONTHS.findIndex((month) => month.startsWith(key)) + 1;
}

function parseDay(iso: IsoDate | undefined): Date | undefined {
  return iso && /^\d{4}-\d{2}-\d{2}$/.test(iso) ? new Date(`${iso}T00:00:00Z`) : undefined;
}

function shiftDays(from: Date | undefined, days: number): IsoDate | undefined {
  return from && new Date(from.getTime() + days * 86_400_000).toISOString().slice(0, 10);
}

function weekday(name: string, published: Date | undefined, lead: string): IsoDate | undefined {
  if (!published) return undefined;
  const back = (published.getUTCDay() - WEEKDAYS.indexOf(name.toLowerCase()) + 7) % 7;
  if (lead === 'next' || lead === 'coming') return shiftDays(published, 7 - back);
  // “last Thursday” on a Thursday is a week ago; “on Thursday” is today.
  return shiftDays(published, lead === 'last' && back === 0 ? -7 : -back);
}

function nearestYear(month: number, day: number, published: Date | undefined): IsoDate | undefined {
  if (!published) return undefined;
  const year = published.getUTCFullYear();
  const options = [year - 1, year, year + 1].flatMap((candidate) => {
    const iso = isoOf(candidate, month, day);
    return iso ? [iso] : [];
  });
  const distance = (iso: string) =>
    Math.abs(new Date(`${iso}T00:00:00Z`).getTime() - published.getTime());
  return options.sort((a, b) => distance(a) - distance(b))[0];
}

function nearestMonth(month: number, published: Date | undefined): IsoDate | undefined {
  return nearestYear(month, 15, published)?.slice(0, 7);
}

function countOf(word: string): number {
  const lower = word.toLowerCase();
  if (lower === 'a' || lower === 'an') return 1;
  const index = COUNT_WORDS.indexOf(lower);
  return index >= 0 ? index : Number(lower);
}

function ago(count: number, unit: string, published: Date | undefined): IsoDate | undefined {
  if (!published) return undefined;
  if (unit === 'day') return shiftDays(published, -count);
  const year = published.getUTCFullYear();
  if (unit === 'year') return String(year - count);
  return new Date(Date.UTC(year, published.getUTCMonth() - count, 1)).toISOString().slice(0, 7);
}
