import { UNITED_STATES } from '../lexicon/places/united-states.ts';
import { COUNTRIES } from './countries.ts';
import { SHELF } from './entries.ts';
import { EUROPEAN_PARLIAMENT, PARLIAMENTS } from './parliaments.ts';
import type { Choice, ShelfEntry } from './shelf-entry.ts';

export const findEntry = (name: string): ShelfEntry | undefined =>
  SHELF.find((entry) => entry.name === name);

/** The codes that a reader can choose from. */
export const choicesOf = (choice: Choice): readonly string[] =>
  Object.keys(VALUES[choice]).toSorted();

/** What a chosen code puts into a template. */
const VALUES: Readonly<Record<Choice, Readonly<Record<string, object>>>> = {
  country: mapOf(COUNTRIES, (country) => ({ country })),
  parliament: mapOf(PARLIAMENTS, (parliament) => parliament),
  state: mapOf(UNITED_STATES, (_, code) => ({ state: code.toLowerCase() })),
};

/**
 * The address of an entry with what the reader chose. Gaps for the day and the language stay, for `fillAddress`. Undefined
 * if the entry needs a choice, and this is none.
 */
export function addressOf(entry: ShelfEntry, choice?: string): string | undefined {
  const chosen = entry.choice ? VALUES[entry.choice][choice ?? ''] : EUROPEAN_PARLIAMENT;
  if (!chosen) return undefined;
  const values = Object.entries(chosen) as [string, string][];
  const fill = (text: string) =>
    values.reduce((filled, [name, value]) => filled.replaceAll(`{{${name}}}`, value), text);
  const query = entry.query && encodeURIComponent(fill(compact(entry.query)));
  return fill(entry.address).replace('{{query}}', query ?? '');
}

const compact = (query: string): string => query.trim().replace(/\s+/g, ' ');

function mapOf<Value>(
  record: Readonly<Record<string, Value>>,
  to: (value: Value, code: string) => object,
): Readonly<Record<string, object>> {
  return Object.fromEntries(Object.entries(record).map(([code, value]) => [code, to(value, code)]));
}
