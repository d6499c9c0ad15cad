import { isCommonWord } from '../data/common-words.ts';
import { isCountryAdjective, isCountryName } from '../data/countries.ts';
import { isForename } from '../data/forenames.ts';
import { isPlaceName } from '../data/place-names.ts';
import { CALENDAR_WORDS, FUNCTION_WORDS, SAINTS, TITLES } from './context-words.ts';
import { trustOf } from './derivation.ts';
import { agreeForenames, forenamesOf } from './forename-agreement.ts';
import type { GazetteerEntry } from './gazetteer.ts';
import type { MatchReason } from './mention.ts';
import { isOwnName, strongestOf } from './own-name.ts';
import type { PageEvidence } from './page-evidence.ts';
import type { Part, Reading } from './read-name.ts';
import { holdsTitle } from './titles.ts';

/** Who is meant: one entity, or several between whom the reader chooses. */
export interface Decision {
  entries: readonly GazetteerEntry[];
  rule: MatchReason['rule'];
}

/**
 * A dictionary of thousands has a bearer for nearly every capitalised word, so that being the only one says
 * little there; one of some hundreds knows the people of its reader's own articles.
 */
const MAX_KNOWN_FOR_ONLY_BEARER = 1000;

/** To be asked which of so many people is meant helps nobody. */
const MAX_CHOICES = 4;

/** How many of the introduced people must stand in one article with somebody whom only that company names. */
const COMPANY = 2;

/** Decides one reading with the whole page in view; undefined when nobody we know is meant. */
export function decide(reading: Reading, page: PageEvidence): Decision | undefined {
  switch (reading.kind) {
    case 'named':
      return decideNamed(reading.entries, page);
    case 'likely':
      return decideLikely(reading.entries, page);
    case 'extended':
      return decideExtended(reading, page);
    case 'pair':
      return decidePair(reading, page);
    case 'part':
      return decidePart(reading, reading.faint, page);
    case 'unsure':
      return isSupported(reading, page) ? decidePart(reading, false, page) : undefined;
    default:
      return undefined;
  }
}

/** Full names stand. Of namesakes the one whom the page names more fully is meant, or the reader is asked. */
function decideNamed(entries: readonly GazetteerEntry[], page: PageEvidence): Decision | undefined {
  const strongest = strongestOf(entries);
  const own = entries.filter(({ entityId }) => page.introduced.get(entityId)?.own);
  // “James Smith” is James L. Smith where the page says so, though a James Smith is known as well.
  const longer = own.filter((entry) => !strongest.includes(entry));
  const chosen = longer.length > 0 ? longer : strongest;
  return choose(chosen, page, (entry) =>
    trustOf(entry.derivation) === 'part' ? 'full-name' : entry.derivation,
  );
}

function decideLikely(
  entries: readonly GazetteerEntry[],
  page: PageEvidence,
): Decision | undefined {
  const introduced = entries.filter(({ entityId }) => page.introduced.get(entityId)?.own);
  const bearers = introduced.length > 0 ? introduced : entries;
  return bearers.length === 1 ? { entries: bearers, rule: 'nickname' } : undefined;
}

/** “Ann Mary Smith” is Ann Smith where the page introduces her. */
function decideExtended(
  { key, before }: Extract<Reading, { kind: 'extended' }>,
  page: PageEvidence,
): Decision | undefined {
  const bearers = (page.introducedBy.get(key) ?? []).filter(
    (entry) => agreeForenames(before, entry).grade > 1,
  );
  return bearers.length === 1 ? { entries: bearers, rule: 'full-name' } : undefined;
}

/** “Smith-Jones talks” are between two whom the page introduces; else it is one name, and nobody's we know. */
function decidePair(
  { entries, other }: Extract<Reading, { kind: 'pair' }>,
  page: PageEvidence,
): Decision | undefined {
  const bearers = entries.filter(({ entityId }) => page.introduced.has(entityId));
  const isPair = bearers.length === 1 && page.introducedBy.has(other);
  return isPair ? { entries: bearers, rule: 'surname-introduced' } : undefined;
}

/** One, or a few between whom nothing decides. */
function choose(
  entries: readonly GazetteerEntry[],
  page: PageEvidence,
  ruleOf: (entry: GazetteerEntry) => MatchReason['rule'],
): Decision | undefined {
  const [first] = entries;
  if (!first) return undefined;
  if (entries.length === 1) return { entries, rule: ruleOf(first) };
  const known = inCompany(entries, page, 1);
  if (known.length === 1) return { entries: known, rule: 'company' };
  // A form that several names have in common names nobody in a dictionary of thousands.
  if (page.known > MAX_KNOWN_FOR_ONLY_BEARER && !isOwnName(first)) return undefined;
  return entries.length <= MAX_CHOICES ? { entries, rule: ruleOf(first) } : undefined;
}

function decidePart(part: Part, faint: boolean, page: PageEvidence): Decision | undefined {
  const { entries, key } = part;
  if (part.doubtful && isPlaceName(key)) return undefined;
  // A forename is read when it is known who else on the page bears it.
  if (isForename(key) && entries.every(({ derivation }) => derivation === 'given-name'))
    return undefined;
  const introduced = decideIntroduced(part, page);
  if (introduced) return introduced.entries.length > 0 ? introduced : undefined;
  const titled = entries.filter((entry) => holdsTitle(part.titles, entry));
  if (titled.length > 0 && titled.length <= MAX_CHOICES) return { entries: titled, rule: 'titled' };
  // Somebody else of that name is introduced, and ours neither by name nor by a title held.
  if (page.rivals.has(key) || faint) return undefined;
  const curated = entries.filter((entry) => entry.derivation === 'curated');
  if (curated.length === 1) return { entries: curated, rule: 'curated' };
  if (isWord(part, page)) return undefined;
  const company = inCompany(entries, page, COMPANY);
  if (company.length === 1) return { entries: company, rule: 'company' };
  const sole = entries.filter((entry) => isSoleName(entry, part, page));
  if (sole.length === 1) {
    return decideOnly({ ...part, entries: sole }, page);
  }
  return decideOnly(part, page);
}

/** “in Flint”, “the Flint schools”: what a page writes so more than now and then is no person. */
const isThing = ({ key }: Part, page: PageEvidence): boolean =>
  (page.doubted.get(key) ?? 0) * 4 > (page.uses.get(key) ?? 0);

/** Does the page use the name often enough alone that it must be somebody's? */
const isRepeated = (part: Part, page: PageEvidence): boolean => (page.uses.get(part.key) ?? 0) >= 2;

/**
 * Who is known by one name, though a title may stand before it or an epithet behind, needs no introduction. One that
 * is also a forename must be the whole name, used repeatedly, and no forename of anybody whom the page introduces.
 */
function isSoleName(entry: GazetteerEntry, part: Part, page: PageEvidence): boolean {
  const { derivation } = entry;
  if (!isForename(part.key)) {
    return (
      derivation === 'full-name' || derivation === 'given-name' || forenamesOf(entry).length === 0
    );
  }
  const introduced = [...page.introduced.values()];
  return (
    derivation === 'full-name' &&
    isRepeated(part, page) &&
    !introduced.some((other) => forenamesOf(other.entry)[0] === part.key)
  );
}

/** Bearers whom the page introduces (none when it is about another of that name), told apart by title, by how often the page names them, by who comes first. */
function decideIntroduced(part: Part, page: PageEvidence): Decision | undefined {
  const introduced = part.entries.filter(({ entityId }) => page.introduced.has(entityId));
  if (introduced.length === 0) return undefined;
  const titled = introduced.filter(({ entityId }) =>
    part.titles.some((title) => page.introduced.get(entityId)?.titles.has(title)),
  );
  const bearers = titled.length > 0 ? titled : introduced;
  const count = ({ entityId }: GazetteerEntry) => page.introduced.get(entityId)?.count ?? 0;
  const most = Math.max(...bearers.map(count));
  const named = bearers.filter((entry) => count(entry) === most);
  // Who was there first goes by the surname, and who comes in later by the full name.
  const block = ({ entityId }: GazetteerEntry) => page.introduced.get(entityId)?.block ?? 0;
  const first = Math.min(...named.map(block));
  const chosen = named.filter((entry) => block(entry) === first);
  // That may be somebody whom we do not know.
  const isOthers = [...(page.rivals.get(part.key) ?? [])].some(
    ([forename, rival]) => isForename(forename) && rival.block < first && rival.count >= most,
  );
  if (isOthers && titled.length === 0) return { entries: [], rule: 'surname' };
  return { entries: chosen, rule: 'surname-introduced' };
}

/**
 * Nobody is introduced. The only bearer in a dictionary of some hundreds is meant; in a larger one only when the page
 * treats the name as a person's: uses it repeatedly, or as only people's are used, and it is none that many bear.
 * News introduces those whom not everybody knows, so that a name without introduction is a well-known one.
 */
function decideOnly(part: Part, page: PageEvidence): Decision | undefined {
  const { entries, key } = part;
  const [only, ...others] = entries;
  if (page.known <= MAX_KNOWN_FOR_ONLY_BEARER) {
    if (entries.length > MAX_CHOICES) return undefined;
  } else if (
    others.length > 0 ||
    (!isRepeated(part, page) && !part.personal && !key.includes(' '))
  ) {
    return undefined;
  } else if (isForename(key) && only?.derivation !== 'full-name') {
    return undefined;
  }
  const isOnly = others.length === 0;
  if (only?.derivation === 'full-name' && isOnly) return { entries, rule: 'full-name' };
  return { entries, rule: isOnly ? 'surname-only-bearer' : 'surname' };
}

/** Those whom most of the introduced people share an article with, if at least `least` do. */
function inCompany(
  entries: readonly GazetteerEntry[],
  page: PageEvidence,
  least: number,
): readonly GazetteerEntry[] {
  const size = (entry: GazetteerEntry) => {
    const own = page.introduced.has(entry.entityId) ? 1 : 0;
    return Math.max(0, ...entry.articleIds.map((id) => (page.company.get(id) ?? 0) - own));
  };
  const most = Math.max(...entries.map(size));
  return most < least ? [] : entries.filter((entry) => size(entry) === most);
}

/**
 * In a headline “Jane Smith Wins” and “Judge Blocks Smith” look alike. A page settles it that speaks of our
 * Smith elsewhere, of no Jane Smith, and writes the word before the name without a capital as well: then it
 * is no forename. What it knowingly misses: headlines whose verb the text below does not use.
 */
function isSupported(reading: Extract<Reading, { kind: 'unsure' }>, page: PageEvidence): boolean {
  const rivals = page.rivals.get(reading.key);
  const nearest = reading.before.at(-1) ?? '';
  if (reading.alone || isForename(nearest)) return false;
  if (rivals && reading.before.some((key) => (rivals.get(key)?.count ?? 0) > 1)) return false;
  if (reading.entries.some(({ entityId }) => page.introduced.has(entityId))) return true;
  if (!page.isOrdinary(nearest)) return false;
  return reading.entries.some(
    ({ entityId }) => page.introduced.has(entityId) || page.supported.has(entityId),
  );
}

/** A part of a name of which the page does not say that it is one may be a word, a month, or a place. */
function isWord(part: Part, page: PageEvidence): boolean {
  const { key } = part;
  if (TITLES.has(key) || FUNCTION_WORDS.has(key) || CALENDAR_WORDS.has(key)) return true;
  if (part.titles.length > 0 && !isCountryName(key)) return false;
  if (isCommonWord(key) && !(part.personal && isRepeated(part, page))) return true;
  return (
    part.doubtful ||
    isThing(part, page) ||
    isPlaceName(key) ||
    SAINTS.has(key.split(' ')[0] ?? '') ||
    isCountryName(key) ||
    isCountryAdjective(key) ||
    page.isOrdinary(key)
  );
}
