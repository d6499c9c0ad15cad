import { isForenameSpelling } from '../../lexicon/names/forename-spellings.ts';
import { forenamesOf } from '../../lexicon/names/usual-nicknames.ts';
import type { NameForm } from './name-form.ts';
import { areLettersWrittenOut, compareSurnames } from './same-surname.ts';

/** How one form of a name differs from another that may belong to the same person. */
export type Difference =
  | 'none'
  | 'spelling'
  | 'middle-name'
  | 'nickname'
  /** one begins with the other's middle name: `W. Mitt Doe` */
  | 'second-forename'
  /** only the initial of the forename is given */
  | 'initial'
  /** only one has `Jr.`, so they may be father and son */
  | 'generation'
  /** a letter of a forename is missing or wrong */
  | 'slip'
  /** one has only the office in place of forenames: `President Doe` */
  | 'title';

/** Letters of a forename in which one can be missing by mistake. Shorter ones are other names: `Jon` and `John`. */
const MIN_SLIP = 5;

/**
 * The differences between two full names that may belong to one person. Undefined if they can't: other surnames,
 * forenames, initials or generations.
 */
export function compareNames(a: NameForm, b: NameForm): Difference[] | undefined {
  if (a.generation && b.generation && a.generation !== b.generation) return undefined;
  const generation: Difference[] = a.generation === b.generation ? [] : ['generation'];
  const surname = findSurname(a, b);
  if (a.title !== b.title)
    return surname === 'equal' && !(a.title && b.title) ? ['title'] : undefined;
  const given = surname && compareGiven(a.given, b.given);
  if (!surname || !given) return undefined;
  const spelling: Difference[] = surname === 'spelling' ? ['spelling'] : [];
  const differences = [...new Set([...generation, ...spelling, ...given])];
  return differences.length > 0 ? differences : ['none'];
}

function findSurname(a: NameForm, b: NameForm): 'equal' | 'spelling' | undefined {
  const [first, second] = [a.surnames[0], b.surnames[0]];
  if (first === undefined || second === undefined) return undefined;
  return compareSurnames(first, second);
}

function compareGiven(a: readonly string[], b: readonly string[]): Difference[] | undefined {
  const [firstA, firstB] = [a[0], b[0]];
  if (firstA === undefined || firstB === undefined) return undefined;
  const middles = (): Difference[] | undefined => {
    const [restA, restB] = [a.slice(1), b.slice(1)];
    if (restA.length === 0 && restB.length === 0) return [];
    if (areSwapped(restA, restB)) return ['spelling'];
    const agree = isPartOf(restA, restB) || isPartOf(restB, restA);
    if (!agree) return undefined;
    return restA.join(' ') === restB.join(' ') ? [] : ['middle-name'];
  };
  if (firstA === firstB) return middles();
  if (isNickname(firstA, firstB)) return joinDifference('nickname', middles());
  if (isSpelling(firstA, firstB)) return joinDifference('spelling', middles());
  if (goesBySecond(a, b) || goesBySecond(b, a)) return ['second-forename'];
  if (isInitialOf(firstA, firstB) || isInitialOf(firstB, firstA))
    return joinDifference('initial', middles());
  if (isSlip(firstA, firstB)) return joinDifference('slip', middles());
  return undefined;
}

/** `Jörg` and `Joerg`, `Dmitri` and `Dmytro`. */
const isSpelling = (a: string, b: string): boolean =>
  compareSurnames(a, b) !== undefined || isForenameSpelling(a, b) || areLettersWrittenOut(a, b);

/** `Rence` for `Reince`: a letter too few in a name of five or more. */
function isSlip(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < MIN_SLIP || long.length !== short.length + 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  return at > 0 && at < short.length && short.slice(at) === long.slice(at + 1);
}

const joinDifference = (
  first: Difference,
  rest: Difference[] | undefined,
): Difference[] | undefined => rest && [first, ...rest];

/**
 * Whether these are the other's first middle names, as words or initials. `George W.` and `George H. W.` are two
 * people, so none may be skipped. Nor may one of two initials be missing.
 */
const isPartOf = (few: readonly string[], all: readonly string[]): boolean =>
  few.length <= all.length &&
  !(few.length > 0 && few.length < all.length && all.every((name) => name.length === 1)) &&
  few.every((name, i) => isSameMiddle(name, all[i] ?? ''));

/** `George W. H.` and `George H. W.`: a slip. */
const areSwapped = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === 2 && b.length === 2 && a[0] !== a[1] && a[0] === b[1] && a[1] === b[0];

const isSameMiddle = (a: string, b: string): boolean =>
  a === b || isInitialOf(a, b) || isInitialOf(b, a);

const isInitialOf = (initial: string, name: string): boolean =>
  initial.length === 1 && name.startsWith(initial);

/** `Mitt Doe` and `W. Mitt Doe`, `Willard Mitt Doe`. */
const goesBySecond = (long: readonly string[], short: readonly string[]): boolean =>
  long.length > 1 && short[0] !== undefined && short[0].length > 1 && long[1] === short[0];

/** Whether one is the other's nickname, or both are nicknames of one forename. */
function isNickname(a: string, b: string): boolean {
  const [ofA, ofB] = [forenamesOf(a), forenamesOf(b)];
  return ofA.includes(b) || ofB.includes(a) || ofA.some((forename) => ofB.includes(forename));
}
