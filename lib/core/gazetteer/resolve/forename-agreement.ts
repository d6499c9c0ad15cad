import { isForename } from '../../lexicon/names/forenames.ts';
import { IBERIAN_SURNAMES, LEADING_SURNAMES } from '../../lexicon/names/name-order.ts';
import { PARTICLES_ON_A_PAGE } from '../../lexicon/names/name-parts.ts';
import { longFormsOf, nicknamesOf } from '../../lexicon/names/nicknames.ts';
import {
  forenamesOf as forenamesBehind,
  usualNicknames,
} from '../../lexicon/names/usual-nicknames.ts';
import { tokenize } from '../../text/tokenize.ts';
import { isNameTitle, parsePersonName } from '../derive/person-name.ts';
import type { GazetteerEntry } from '../gazetteer.ts';

/** How well the written forenames fit a bearer's. `0` means another person. Higher is more certain. */
export type Grade = 0 | 1 | 2 | 3 | 4;
/** an initial, another spelling, a rare nickname or its long form: this only means that nothing contradicts */
export const FAINT: Grade = 1;
export const NICKNAME: Grade = 2;
export const SAME: Grade = 3;
/** with all middle names or initials */
export const EXACT: Grade = 4;

export interface Agreement {
  grade: Grade;
  /** index of the key where the bearer's name begins */
  at: number;
}

const CONFLICT: Agreement = { grade: 0, at: 0 };

/** Folded forenames of an entry's bearer. For a name without a surname, the name itself. */
export function forenamesOf(entry: GazetteerEntry): readonly string[] {
  let forenames = parsed.get(entry);
  if (!forenames) {
    forenames = readPlain(entry.name) ?? readForenames(entry.name);
    parsed.set(entry, forenames);
  }
  return forenames;
}

const readForenames = (name: string): string[] =>
  parsePersonName(name).forenames.flatMap((word) => tokenize(word).map(({ key }) => key));

/**
 * “Anna Doe”, “Anna M. Doe”, “Anna Mary Doe”, like most names. A common surname has thousands of bearers, so parsing
 * all their names would be slow. Words of three letters may be particles or East Asian surnames.
 */
const PLAIN_NAME = /^([A-Z][a-z]{3,})(?: ([A-Z])\.| ([A-Z][a-z]{3,}))? [A-Z][a-z]{3,}$/;

function readPlain(name: string): string[] | undefined {
  const [match, first = '', initial, middle] = PLAIN_NAME.exec(name) ?? [];
  const key = first.toLowerCase();
  const second = (initial ?? middle)?.toLowerCase();
  if (!match || isNameTitle(key) || LEADING_SURNAMES.has(key)) return undefined;
  if (second === undefined) return [key];
  return IBERIAN_SURNAMES.has(second) || PARTICLES_ON_A_PAGE.has(second)
    ? undefined
    : [key, second];
}

/** Each name is parsed only once. All pages share the entries. */
const parsed = new WeakMap<GazetteerEntry, readonly string[]>();

/**
 * Whether the folded words before a surname fit this bearer. Words before the forename may be anything except another
 * forename. “Striker Ann Doe” fits Ann Doe, but “Mary Ann Doe” doesn't. A different middle name or initial means
 * another person: “William J. Doe” is not William A. Doe.
 */
export function agreeForenames(keys: readonly string[], entry: GazetteerEntry): Agreement {
  if (entry.type !== 'person') return CONFLICT;
  const own = forenamesOf(entry);
  for (const [at, key] of keys.entries()) {
    const grade = gradeFirst(key, own);
    if (grade > 0 && contradicts(keys[at + 1], own)) return CONFLICT;
    if (grade === SAME && keys.slice(at).join(' ') === own.join(' ')) return { grade: EXACT, at };
    if (grade > 0) return { grade, at };
    if (isForename(key) || key.length === 1) return CONFLICT;
  }
  return CONFLICT;
}

function gradeFirst(key: string, own: readonly string[]): Grade {
  const [first] = own;
  if (first === undefined) return 0;
  if (key === first) return SAME;
  // Many people go by a middle name. A single letter isn't enough for that.
  if (key.length > 1 && own.includes(key)) return isForename(key) ? SAME : FAINT;
  if (key.length === 1 || first.length === 1) return key[0] === first[0] ? FAINT : 0;
  if (usualNicknames(first).some((usual) => usual.toLowerCase() === key)) return NICKNAME;
  return isSameForename(key, first) ? FAINT : 0;
}

function contradicts(middle: string | undefined, own: readonly string[]): boolean {
  const others = own.slice(1);
  if (middle === undefined || others.length === 0) return false;
  return !others.some((name) =>
    middle.length === 1 || name.length === 1 ? name[0] === middle[0] : name === middle,
  );
}

/**
 * Whether a written forename is the long form of the bearer's short one (`Charles` of Chuck). It may also be another
 * spelling (`Rafael` of Raphael).
 */
export function isFormOfForename(written: string, entry: GazetteerEntry): boolean {
  const [own = ''] = forenamesOf(entry);
  if (written === own || written.length < 3 || own.length < 3) return false;
  const isLong = longFormsOf(own).includes(written) || forenamesBehind(own).includes(written);
  return isLong || isSpelling(written, own);
}

/** Rarer nicknames. Somebody known as Bill is rarely called William, but may be. */
const isSameForename = (key: string, own: string): boolean =>
  nicknamesOf(own).includes(key) || nicknamesOf(key).includes(own) || isSpelling(key, own);

/**
 * `Dmitri` and `Dmitry`, `Mohammed` and `Muhammad`, `Rafael` and `Raphael`: the same consonants in the same order. Two
 * usual forenames are different names (`Julia`, `Julio`).
 */
function isSpelling(a: string, b: string): boolean {
  if (a[0] !== b[0] || (isForename(a) && isForename(b) && !isSofter(a, b))) return false;
  const skeleton = skeletonOf(a);
  return skeleton.length >= 3 && skeleton === skeletonOf(b);
}

/** Whether they differ only in the spelling of one sound. */
const isSofter = (a: string, b: string): boolean => soften(a) === soften(b);

const soften = (name: string): string =>
  name
    .replace(/ph/g, 'f')
    .replace(/[yj]/g, 'i')
    .replace(/c?k|c(?![eih])/g, 'k')
    .replace(/th/g, 't')
    .replace(/(.)\1/g, '$1');

const skeletonOf = (name: string): string =>
  soften(name)
    .replace(/[aeiou]/g, '')
    .replace(/(.)\1/g, '$1');

/** The bearers whom the words before a surname fit best. */
export function bestFitting(
  keys: readonly string[],
  entries: readonly GazetteerEntry[],
): (Agreement & { entries: GazetteerEntry[] }) | undefined {
  let grade: Grade = 0;
  let at = 0;
  let fitting: GazetteerEntry[] = [];
  const initials = initialsOf(keys);
  for (const entry of entries) {
    const own = forenamesOf(entry);
    // This alone rules out most of the thousands of bearers.
    if (own.length === 1 && !initials.has(own[0]?.[0] ?? '')) continue;
    const agreement = agreeForenames(keys, entry);
    if (agreement.grade === 0 || agreement.grade < grade) continue;
    if (agreement.grade > grade) fitting = [];
    grade = agreement.grade;
    at = agreement.at;
    fitting.push(entry);
  }
  return grade > 0 ? { grade, at, entries: fitting } : undefined;
}

/** The initials of the forenames that one of these words may stand for. */
function initialsOf(keys: readonly string[]): Set<string> {
  const initials = new Set<string>();
  for (const key of keys) {
    initials.add(key[0] ?? '');
    for (const other of [...nicknamesOf(key), ...longFormsOf(key)]) {
      initials.add(other[0] ?? '');
    }
  }
  return initials;
}
