import { NOBLE_TITLE } from '../../lexicon/english/titles-of-rank.ts';
import { isForename } from '../../lexicon/names/forenames.ts';
import { isPlaceName } from '../../lexicon/places/place-names.ts';
import type { GazetteerEntry } from '../gazetteer.ts';
import { inCompany } from './company.ts';
import { decideByOffice } from './decide-by-office.ts';
import { type Decision, isLargeDictionary, isRivalled, preferRead } from './decision.ts';
import type { PageEvidence } from './evidence.ts';
import { forenamesOf } from './forename-agreement.ts';
import { isRepeated, isWord } from './name-or-word.ts';
import type { Faint, Part } from './reading.ts';
import { deniesTitle, fitsTitle, holdsTitle, isRulersTitle } from './titles.ts';

/** Rulers and saints have no surname: “King Alaric” is Alaric III, or Alaric of Foo. */
const isRuler = ({ derivation }: GazetteerEntry): boolean => derivation === 'given-name';

/** “Lord Doe” and “Emperor Doe” are usual names. “Dr Doe” and “Sir Doe” are not. */
export const isNoble = (entry: GazetteerEntry): boolean =>
  NOBLE_TITLE.test(entry.name) && forenamesOf(entry).length === 0;

/** Fewest introduced people who must share an article with somebody whom only this company identifies. */
const COMPANY = 2;

/** Decides whom a surname, forename or the like means when it stands alone. */
export function decidePart(
  part: Part & { faint?: Faint },
  page: PageEvidence,
): Decision | undefined {
  const { entries, key, titles } = part;
  if (part.doubtful && isPlaceName(key)) return undefined;
  // The sentences of the page show whether it is a surname.
  if (part.maybeForename && !page.uses.has(key)) return undefined;
  const ruler = isRulersTitle(titles) ? entries.filter(isRuler) : [];
  if (ruler.length === 1 && !page.rivals.has(key)) return { entries: ruler, rule: 'titled' };
  // A forename can be read only when the whole page shows who else has it.
  const isGiven = entries.every(({ derivation }) => derivation === 'given-name');
  if (isGiven && isForename(key)) return undefined;
  const inOffice = decideByOffice(part, page);
  if (inOffice !== 'open') return inOffice;
  const introduced = entries.filter(({ entityId }) => page.introduced.has(entityId));
  if (introduced.length > 0) return decideIntroduced(introduced, part, page);
  const titled = titles.length > 0 ? entries.filter((entry) => holdsTitle(titles, entry)) : [];
  if (titled.length === 1 && !isRivalled(titled, part)) return { entries: titled, rule: 'titled' };
  // The page introduces somebody else with this name, and ours neither by name nor by title.
  if (isOthersToo(part, page)) return undefined;
  // “M. Smith” says more than “Smith”, except in a dictionary of thousands. Another spelling says less.
  if (part.faint && (part.faint === 'spelling' || isLargeDictionary(page, entries)))
    return undefined;
  const read = preferRead(entries);
  const curated = read.filter((entry) => entry.derivation === 'curated');
  if (curated.length === 1) return { entries: curated, rule: 'curated' };
  if (isWord(part, page)) return undefined;
  const company = inCompany(read, page, COMPANY);
  if (company.length === 1) return { entries: company, rule: 'company' };
  const sole = read.filter((entry) => isSoleName(entry, part, page));
  return decideOnly({ ...part, entries: sole.length === 1 ? sole : read }, page);
}

/** Whether the page names somebody else who may be meant. “A. Doe” is not “Beth Doe”. */
function isOthersToo(
  { entries, key, faint }: Part & { faint?: Faint },
  page: PageEvidence,
): boolean {
  const others = [...(page.rivals.get(key)?.keys() ?? [])];
  if (faint !== 'initial') return others.length > 0;
  const initials = new Set(entries.map((entry) => forenamesOf(entry)[0]?.[0]));
  return others.some((forename) => initials.has(forename[0]));
}

/**
 * Chooses among the bearers whom the page introduces: by the title, then by who comes first, then by how often the page
 * names them. The first one is called by surname, and the others by their full names. That first one may be somebody
 * unknown to us.
 */
function decideIntroduced(
  introduced: readonly GazetteerEntry[],
  { key, titles }: Part,
  page: PageEvidence,
): Decision | undefined {
  const introductionOf = ({ entityId }: GazetteerEntry) => page.introduced.get(entityId);
  const fitting = introduced.filter((entry) => fitsTitle(titles, entry));
  const titled = fitting.filter(
    (entry) =>
      holdsTitle(titles, entry) || titles.some((title) => introductionOf(entry)?.titles.has(title)),
  );
  const bearers = titled.length > 0 ? titled : fitting;
  const block = (entry: GazetteerEntry) => introductionOf(entry)?.block ?? 0;
  const first = Math.min(...bearers.map(block));
  const earliest = bearers.filter((entry) => block(entry) === first);
  const count = (entry: GazetteerEntry) => introductionOf(entry)?.count ?? 0;
  const most = Math.max(0, ...earliest.map(count));
  const named = earliest.filter((entry) => count(entry) === most);
  const isOthers = [...(page.rivals.get(key) ?? [])].some(
    ([forename, rival]) => isForename(forename) && rival.block < first && rival.said >= most,
  );
  // Of two who are named alike nothing says which one is meant.
  if (named.length !== 1 || (isOthers && titled.length === 0)) return undefined;
  return { entries: named, rule: 'surname-introduced' };
}

/**
 * Whether somebody is known by a single name, and so needs no introduction. A title may stand before the name or an
 * epithet after it. If the name is also a forename, it must be the whole name and appear repeatedly. It must not be the
 * forename of anybody whom the page introduces.
 */
function isSoleName(entry: GazetteerEntry, part: Part, page: PageEvidence): boolean {
  const { derivation } = entry;
  if (derivation === 'full-name') {
    return !isForename(part.key) || (isRepeated(part, page) && !page.forenames.has(part.key));
  }
  if (isForename(part.key)) return false;
  // “Lord Doe” is Doe, but Vice President Doe is somebody else.
  if (part.titles.length > 0) return false;
  return isRuler(entry) || isNoble(entry);
}

/**
 * Nobody is introduced. In a dictionary of a few hundred entities, the only bearer is meant. In a larger one, the page
 * must treat the name as a person's. It uses the name repeatedly, or as only people's names are used, and few people
 * have it. News introduces unfamiliar people, so a name without introduction is a familiar one.
 */
function decideOnly(part: Part, page: PageEvidence): Decision | undefined {
  const { key } = part;
  const entries = part.entries.filter((entry) => fitsTitle(part.titles, entry));
  const [only] = entries;
  // A title that the known bearer doesn't hold means somebody else. Of several bearers, a surname alone means nobody.
  if (!only || entries.length > 1 || deniesTitle(part.titles, only)) return undefined;
  const isWhole = only.derivation === 'full-name';
  if (isLargeDictionary(page, entries)) {
    const isSomebodys = isRepeated(part, page) && (isWhole || page.personal.has(key));
    const isPersons = part.personal || isSomebodys;
    if (part.entries.length > 1 || !isPersons || (isForename(key) && !isWhole)) return undefined;
  }
  return { entries, rule: isWhole ? 'full-name' : 'surname-only-bearer' };
}
