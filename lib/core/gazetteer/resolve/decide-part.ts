import { NOBLE_TITLE } from '../../lexicon/english/titles-of-rank.ts';
import { isForename } from '../../lexicon/names/forenames.ts';
import { isPlaceName } from '../../lexicon/places/place-names.ts';
import type { GazetteerEntry } from '../gazetteer.ts';
import { inCompany } from './company.ts';
import { decideByOffice } from './decide-by-office.ts';
import { type Decision, isLargeDictionary } from './decision.ts';
import type { PageEvidence } from './evidence.ts';
import { forenamesOf } from './forename-agreement.ts';
import { isRepeated, isWord } from './name-or-word.ts';
import type { Faint, Part } from './reading.ts';
import { deniesTitle, fitsTitle, holdsTitle, isRulersTitle } from './titles.ts';

/** Rulers and saints have no surname: “King Alaric” is Alaric III, or Alaric of Foo. */
const isRuler = ({ derivation }: GazetteerEntry): boolean => derivation === 'given-name';

/** “Lord Doe” and “Emperor Doe” are known by that, as “Dr Doe” and “Sir Doe” are not. */
const isNoble = (entry: GazetteerEntry): boolean =>
  NOBLE_TITLE.test(entry.name) && forenamesOf(entry).length === 0;

/** How many of the people introduced must stand in one article with somebody whom only that company names. */
const COMPANY = 2;

/** Decides who is meant by a surname, forename or the like that stands alone. */
export function decidePart(
  part: Part & { faint?: Faint },
  page: PageEvidence,
): Decision | undefined {
  const { entries, key, titles } = part;
  if (part.doubtful && isPlaceName(key)) return undefined;
  // The page’s own sentences say whether it is a surname.
  if (part.maybeForename && !page.uses.has(key)) return undefined;
  const ruler = isRulersTitle(titles) ? entries.filter(isRuler) : [];
  if (ruler.length === 1 && !page.rivals.has(key)) return { entries: ruler, rule: 'titled' };
  // A forename is read when it is known who else on the page bears it.
  const isGiven = entries.every(({ derivation }) => derivation === 'given-name');
  if (isGiven && isForename(key)) return undefined;
  const inOffice = decideByOffice(part, page);
  if (inOffice !== 'open') return inOffice;
  const introduced = entries.filter(({ entityId }) => page.introduced.has(entityId));
  if (introduced.length > 0) return decideIntroduced(introduced, part, page);
  const titled = titles.length > 0 ? entries.filter((entry) => holdsTitle(titles, entry)) : [];
  if (titled.length === 1) return { entries: titled, rule: 'titled' };
  // Somebody else of that name is introduced, and ours neither by name nor by a title held.
  if (isOthersToo(part, page)) return undefined;
  // “M. Smith” says more than “Smith”, though not where there are thousands. Another spelling says less.
  if (part.faint && (part.faint === 'spelling' || isLargeDictionary(page))) return undefined;
  const curated = entries.filter((entry) => entry.derivation === 'curated');
  if (curated.length === 1) return { entries: curated, rule: 'curated' };
  if (isWord(part, page)) return undefined;
  const company = inCompany(entries, page, COMPANY);
  if (company.length === 1) return { entries: company, rule: 'company' };
  const sole = entries.filter((entry) => isSoleName(entry, part, page));
  return decideOnly(sole.length === 1 ? { ...part, entries: sole } : part, page);
}

/** Does the page name somebody else who may be meant? “A. Doe” is not who is named “Beth Doe”. */
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
 * Of the bearers whom the page introduces: whom the title fits, who comes first, whom the page names most. The
 * one who comes first goes by the surname and others by their full names; that may be somebody unknown to us.
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
 * Who is known by one name, though a title may stand before it or an epithet behind, needs no introduction. One that
 * is also a forename must be the whole name, used repeatedly, and no forename of anybody whom the page introduces.
 */
function isSoleName(entry: GazetteerEntry, part: Part, page: PageEvidence): boolean {
  const { derivation } = entry;
  if (derivation === 'full-name') {
    return !isForename(part.key) || (isRepeated(part, page) && !page.forenames.has(part.key));
  }
  if (isForename(part.key)) return false;
  // “Lord Doe” is Doe, and Vice President Doe is another.
  if (part.titles.length > 0) return false;
  return isRuler(entry) || isNoble(entry);
}

/**
 * Nobody is introduced. The only bearer in a dictionary of some hundreds is meant; in a larger one only when the page
 * treats the name as a person's: uses it repeatedly, or as only people's are used, and it is none that many bear.
 * News introduces those whom not everybody knows, so that a name without introduction is a well-known one.
 */
function decideOnly(part: Part, page: PageEvidence): Decision | undefined {
  const { key } = part;
  const entries = part.entries.filter((entry) => fitsTitle(part.titles, entry));
  const [only] = entries;
  // A title that is not the one known to be held speaks of somebody else. So do several bearers: a surname alone
  // doesn't say which of them is meant.
  if (!only || entries.length > 1 || deniesTitle(part.titles, only)) return undefined;
  const isWhole = only.derivation === 'full-name';
  if (isLargeDictionary(page)) {
    const isSomebodys = isRepeated(part, page) && (isWhole || page.personal.has(key));
    const isPersons = part.personal || isSomebodys;
    if (part.entries.length > 1 || !isPersons || (isForename(key) && !isWhole)) return undefined;
  }
  return { entries, rule: isWhole ? 'full-name' : 'surname-only-bearer' };
}
