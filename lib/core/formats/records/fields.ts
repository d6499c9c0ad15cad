import { isoOf } from '../../dates/calendar.ts';
import type { IsoDate } from '../../model.ts';
import { MAX_NAME } from '../../name-length.ts';
import { FormatError } from './read-part.ts';

/** Questions about single fields of somebody else's data. Wrong values of optional fields count as absent. */

export type Plain = Record<string, unknown>;

/** UTF-16 units of any single line: a headline, an office, an address. */
const MAX_LINE = 2_000;

export const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Parses the JSON of one record. Throws a FormatError that says where it is wrong. */
export function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new FormatError({
      cause: 'syntax',
      ...(error instanceof Error ? { detail: error.message.slice(0, 200) } : {}),
    });
  }
}

/** The same for a record that must be an object. */
export function parsePlain(json: string): Plain {
  const value = parseJson(json);
  if (!isPlain(value)) throw new FormatError({ cause: 'form' });
  return value;
}

/**
 * One line of text. Line breaks become spaces. Control characters are dropped, and so are those that turn the direction
 * of what follows: with them, a name could look like another.
 */
export function lineOf(value: unknown): string | undefined {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value !== 'string' || value.length > MAX_LINE * 4) return undefined;
  const line = value
    .replace(/[\s\u0085]+/gu, ' ')
    .replace(/[\p{Cc}\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu, '')
    .trim();
  return line === '' || line.length > MAX_LINE ? undefined : line;
}

/** A person's or event's name. Throws a FormatError if there is none, or one that no name is as long as. */
export function nameOf(value: unknown, field: string): string {
  const name = lineOf(value);
  if (name === undefined) throw new FormatError({ cause: 'missing', field });
  if (name.length > MAX_NAME)
    throw new FormatError({ cause: 'value', field, detail: name.slice(0, 80) });
  if (!/\p{L}/u.test(name)) throw new FormatError({ cause: 'value', field, detail: name });
  return name;
}

/** A name that may be missing. */
export function nameIn(value: unknown): string | undefined {
  const name = lineOf(value);
  return name && name.length <= MAX_NAME && /\p{L}/u.test(name) ? name : undefined;
}

/** The first line that there is. */
export function firstLine(...values: readonly unknown[]): string | undefined {
  for (const value of values) {
    const line = lineOf(value);
    if (line) return line;
  }
  return undefined;
}

/** The day, month or year with which an ISO 8601 date or time begins. Parts that are zero are unknown. */
export function dateOf(value: unknown): IsoDate | undefined {
  if (typeof value !== 'string') return undefined;
  const match = /^\+?(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?=$|T|\s)/.exec(value.trim());
  if (!match) return undefined;
  const [, year = '', month, day] = match;
  if (Number(year) === 0) return undefined;
  if (month === undefined || month === '00') return year;
  if (Number(month) > 12) return undefined;
  if (day === undefined || day === '00') return `${year}-${month}`;
  return isoOf(Number(year), Number(month), Number(day));
}

/** An http or https address without a login, without a fragment. */
export function addressOf(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const address = value.trim().replace(/#.*$/s, '');
  if (address.length > MAX_LINE || /[\s<>"\\\p{Cc}]/u.test(address)) return undefined;
  return /^https?:\/\/[^/?#@]+(?:[/?#].*)?$/i.test(address) ? address : undefined;
}

export const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

/** A code for a language, as BCP 47 writes it. */
export function languageOf(value: unknown): string | undefined {
  const code = lineOf(value)?.replaceAll('_', '-');
  return code && /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(code) ? code : undefined;
}

/** A Wikidata item, alone or at the end of its address. */
export const wikidataOf = (value: unknown): string | undefined =>
  typeof value === 'string' ? /(?:^|\/)(Q[1-9]\d{0,11})$/.exec(value.trim())?.[1] : undefined;

/** Leaves out the fields that are undefined. */
export function withoutGaps<Type extends object>(
  fields: {
    [Key in keyof Type]: Type[Key] | undefined;
  },
): Type {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Type;
}

/** Other names, each once, without the main one and without those that hold no letters. */
export function aliasesOf(name: string, given: readonly unknown[]): string[] {
  const names = given.flatMap((one) => nameIn(one) ?? []);
  return [...new Set(names)].filter((one) => one !== name);
}
