import { isForename } from '../../lexicon/names/forenames.ts';
import { trustOf } from '../derivation.ts';
import type { GazetteerEntry } from '../gazetteer.ts';
import { inCompany } from './company.ts';
import { decidePart } from './decide-part.ts';
import {
  type Decision,
  isLargeDictionary,
  isLongList,
  MAX_CHOICES,
  preferRead,
} from './decision.ts';
import type { PageEvidence } from './evidence.ts';
import { bestFitting, NICKNAME } from './forename-agreement.ts';
import { isOwnName, strongestOf, strongestRead } from './own-name.ts';
import type { Reading } from './reading.ts';

/**
 * Decides the readings of a page with the whole page in view. Undefined if nobody we know is meant. The same part of a
 * name in the same company of words is decided only once.
 */
export function createDecide(page: PageEvidence): (reading: Reading) => Decision | undefined {
  const made = new Map<string, Decision | undefined>();
  const decideOnce = (reading: Extract<Reading, { kind: 'part' | 'unsure' }>) => {
    // Different initials leave different bearers.
    if (reading.kind === 'part' && reading.faint) return decidePart(reading, page);
    const { key, titles, doubtful, personal, maybeForename } = reading;
    const same = `${key}|${titles.join(' ')}|${doubtful}|${personal}|${maybeForename}`;
    if (!made.has(same)) made.set(same, decidePart(reading, page));
    return made.get(same);
  };
  return (reading) => {
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
        return decideOnce(reading);
      case 'unsure':
        return isSupported(reading, page) ? decideOnce(reading) : undefined;
      default:
        return undefined;
    }
  };
}

/**
 * Full names stand alone. Of namesakes, the one whom the page names more fully is meant. Otherwise the reader is asked.
 */
function decideNamed(entries: readonly GazetteerEntry[], page: PageEvidence): Decision | undefined {
  const strongest = strongestOf(entries);
  // “James Smith” is James L. Smith if the page says so, even if a James Smith is known too.
  const longer = entries.filter(
    (entry) => !strongest.includes(entry) && page.introduced.get(entry.entityId)?.own,
  );
  const chosen = preferRead(longer.length > 0 ? longer : strongestRead(entries, strongest));
  const [first] = chosen;
  if (!first) return undefined;
  // Short names are somebody's in either order, if a list knows thousands.
  if (chosen.every(isTurned) && isLongList(page)) return undefined;
  const rule = trustOf(first.derivation) === 'part' ? 'full-name' : first.derivation;
  if (chosen.length === 1) return { entries: chosen, rule };
  const known = inCompany(chosen, page, 1);
  if (known.length === 1) return { entries: known, rule: 'company' };
  // A form that several names share means nobody. The reader can only choose between namesakes.
  if (!isOwnName(first)) return undefined;
  return chosen.length <= MAX_CHOICES ? { entries: chosen, rule } : undefined;
}

/** `Zhou Fang` for Fang Zhou: given so, or read as a forename before a surname that comes first. */
const isTurned = ({ isListed, derivation, name, alias }: GazetteerEntry): boolean =>
  isListed === true &&
  (derivation === 'name-order' || (derivation === 'surname' && name.startsWith(`${alias} `)));

/** A nickname means whoever can have it. Somebody whom the page introduces comes first. */
function decideLikely(
  entries: readonly GazetteerEntry[],
  page: PageEvidence,
): Decision | undefined {
  const introduced = entries.filter(({ entityId }) => page.introduced.get(entityId)?.own);
  const bearers = introduced.length > 0 ? introduced : preferRead(entries);
  // Thousands of people have thousands of nicknames. A list gives the ones that are in use.
  const isOnList = introduced.length === 0 && bearers.some(({ isListed }) => isListed);
  if (isOnList && isLargeDictionary(page, bearers)) return undefined;
  return bearers.length === 1 ? { entries: bearers, rule: 'nickname' } : undefined;
}

/** “Ann Mary Smith” is Ann Smith if the page introduces her. */
function decideExtended(
  { key, before }: Extract<Reading, { kind: 'extended' }>,
  page: PageEvidence,
): Decision | undefined {
  const fitting = bestFitting(before, page.introducedBy.get(key) ?? []);
  if (!fitting || fitting.grade < NICKNAME || fitting.entries.length > 1) return undefined;
  return { entries: fitting.entries, rule: 'full-name', skip: fitting.at };
}

/**
 * “Smith-Jones talks” are between two people if the page introduces both. A “Smith-Jones administration” is led by the
 * only Smith known. Otherwise it is one name of somebody unknown.
 */
function decidePair(
  { entries, other, isLed }: Extract<Reading, { kind: 'pair' }>,
  page: PageEvidence,
): Decision | undefined {
  const bearers = entries.filter(({ entityId }) => page.introduced.has(entityId));
  const isPair = bearers.length === 1 && page.introducedBy.has(other);
  if (isPair) return { entries: bearers, rule: 'surname-introduced' };
  const led = preferRead(entries);
  const isOnly = isLed && led.length === 1 && !isLargeDictionary(page, led);
  return isOnly ? { entries: led, rule: 'surname-only-bearer' } : undefined;
}

/**
 * In a headline, “Jane Smith Wins” and “Judge Blocks Smith” look alike. The page can settle it by introducing our
 * Smith. Then the word before the name must be no usual forename, nor the forename of another Smith on the page.
 * Without an introduction, the page must also write that word in lower case.
 *
 * Known gaps: rare forenames of other people.
 */
function isSupported(
  { key, before, alone, entries }: Extract<Reading, { kind: 'unsure' }>,
  page: PageEvidence,
): boolean {
  const nearest = before.at(-1) ?? '';
  if (alone || isForename(nearest)) return false;
  const rivals = page.rivals.get(key);
  if (before.some((word) => (rivals?.get(word)?.count ?? 0) > 1)) return false;
  if (entries.some(({ entityId }) => page.introduced.has(entityId))) return true;
  return page.isOrdinary(nearest) && page.uses.has(key);
}
