import { isCountryAdjective, isCountryName } from '../data/countries.ts';
import { CALENDAR_WORDS, FUNCTION_WORDS } from './context-words.ts';
import type { GazetteerEntry } from './gazetteer.ts';
import type { MatchReason } from './mention.ts';
import type { PageEvidence } from './page-evidence.ts';
import type { Reading } from './read-surname.ts';

/** Who is meant: one entity, or several between whom the reader chooses. */
export interface Decision {
  entries: GazetteerEntry[];
  rule: MatchReason['rule'];
}

/**
 * A dictionary of thousands has a bearer for nearly every capitalised word, so that being the only one says
 * nothing there; one of some hundreds knows the people of its reader's own articles.
 */
const MAX_KNOWN_FOR_ONLY_BEARER = 1000;

/** To be asked which of so many people is meant helps nobody. */
const MAX_CHOICES = 4;

/** Decides one reading with the whole page in view; undefined when nobody we know is meant. */
export function decide(reading: Reading, page: PageEvidence): Decision | undefined {
  if (reading.kind === 'full') return { entries: [reading.entry], rule: ruleOf(reading.entry) };
  if (reading.kind === 'unsure' && !isSupported(reading, page)) return undefined;
  if (reading.kind !== 'surname' && reading.kind !== 'unsure') return undefined;
  const introduced = mostNamed(reading.entries, page);
  if (introduced.length > 0) return { entries: introduced, rule: 'surname-introduced' };
  const titled = reading.entries.filter((entry) => page.titled.has(entry.entityId));
  // Somebody else of that name is introduced, and ours neither by name nor by a title held.
  if (titled.length === 0 && page.rivals.has(reading.surname)) return undefined;
  const bearers = titled.length > 0 ? titled : reading.entries;
  const [only] = bearers;
  if (only?.derivation === 'curated' && bearers.length === 1) {
    return { entries: [only], rule: 'curated' };
  }
  const [mononym, ...others] = bearers.filter((entry) => entry.derivation === 'full-name');
  if (mononym && others.length === 0 && !isWord(reading, page)) {
    return { entries: [mononym], rule: 'full-name' };
  }
  if (bearers.length > MAX_CHOICES || isNoName(reading, page)) return undefined;
  return { entries: bearers, rule: bearers.length === 1 ? 'surname-only-bearer' : 'surname' };
}

const ruleOf = (entry: GazetteerEntry): MatchReason['rule'] =>
  entry.derivation === 'surname' ? 'full-name' : entry.derivation;

type Surname = Extract<Reading, { kind: 'surname' }>;
type Unsure = Extract<Reading, { kind: 'unsure' }>;

/**
 * In a headline “Jane Smith Wins” and “Judge Blocks Smith” look alike. A page settles it that speaks of our
 * Smith elsewhere, of no Jane Smith, and writes the word before the name without a capital as well: then it
 * is no forename. What it knowingly misses: headlines whose verb the text below does not use.
 */
function isSupported(reading: Unsure, page: PageEvidence): boolean {
  const rivals = page.rivals.get(reading.surname);
  if (reading.alone || !page.ordinary.has(reading.before.at(-1) ?? '')) return false;
  if (rivals && reading.before.some((key) => rivals.has(key))) return false;
  return reading.entries.some(
    ({ entityId }) => page.introduced.has(entityId) || page.supported.has(entityId),
  );
}

/** Of several bearers whom the page names in full, the one it names most: whom it is about. */
function mostNamed(entries: readonly GazetteerEntry[], page: PageEvidence): GazetteerEntry[] {
  const count = (entry: GazetteerEntry) => page.introduced.get(entry.entityId) ?? 0;
  const most = Math.max(...entries.map(count));
  return most === 0 ? [] : entries.filter((entry) => count(entry) === most);
}

/** A surname of which the page does not say that it is one may be a word, a month, or a place. */
function isNoName(reading: Surname | Unsure, page: PageEvidence): boolean {
  if (reading.kind === 'surname' && reading.titled) return false;
  return page.known > MAX_KNOWN_FOR_ONLY_BEARER || isWord(reading, page);
}

function isWord(reading: Surname | Unsure, page: PageEvidence): boolean {
  const { surname } = reading;
  return (
    reading.placeLike ||
    isCountryName(surname) ||
    isCountryAdjective(surname) ||
    page.ordinary.has(surname) ||
    FUNCTION_WORDS.has(surname) ||
    CALENDAR_WORDS.has(surname)
  );
}
