import { EXCLUSIVE_HEADS, PARTIES, SEATS } from '../../lexicon/english/office-words.ts';
import type { IsoDate } from '../../model.ts';
import type { ToldRole } from '../offices/merge-roles.ts';
import { type Office, readOffice } from '../offices/read-office.ts';
import { fieldOf } from '../role-field.ts';

/** Largest distance in years at which offices can contradict each other. */
const MAX_APART = 1;
const MAX_FIELDS_APART = 8;

/** Words of a body's name that two roles must share. One alone is often a country or a trade. */
const MIN_SHARED = 2;

/** What two people's roles say about whether they are the same person. */
export type Agreement = 'agree' | 'nothing' | 'conflict';

interface DatedOffice {
  office: Office;
  asOf?: IsoDate | undefined;
  field: ReturnType<typeof fieldOf>;
}

/**
 * Compares two people's roles. One shared office outweighs everything else, since people are described in many ways.
 * Otherwise, two fields at about the same time conflict. So do offices of one kind in two places or companies (`mayor
 * of A`, `mayor of B`).
 */
export function compareOffices(a: readonly ToldRole[], b: readonly ToldRole[]): Agreement {
  const [ofA, ofB] = [officesOf(a), officesOf(b)];
  const pairs = ofA.flatMap((one) => ofB.map((other) => ({ one, other })));
  if (pairs.some(({ one, other }) => isSameOffice(one.office, other.office))) return 'agree';
  return pairs.some(({ one, other }) => isConflict(one, other)) ? 'conflict' : 'nothing';
}

/** Whether they share an office with details. Many people are presidents, but only one is of Harbour Bank. */
export const shareNamedOffice = (a: readonly ToldRole[], b: readonly ToldRole[]): boolean =>
  officesOf(a).some(({ office }) =>
    officesOf(b).some(
      (other) =>
        other.office.of.size > 0 && office.of.size > 0 && isSameOffice(office, other.office),
    ),
  );

/** Whether the two work for one body: `Foo News host`, `Foo News’ political editor`. Parties are too large to tell. */
export const shareBody = (a: readonly ToldRole[], b: readonly ToldRole[]): boolean => {
  const ofB = new Set(officesOf(b).flatMap(({ office }) => [...placesOf(office)]));
  return officesOf(a).some(
    ({ office }) => [...placesOf(office)].filter((word) => ofB.has(word)).length >= MIN_SHARED,
  );
};

const officesOf = (roles: readonly ToldRole[]): DatedOffice[] =>
  roles.flatMap(({ label, status, asOf }) => {
    const office = readOffice(label, status);
    return office?.rank === 'office' ? [{ office, asOf, field: fieldOf(label) }] : [];
  });

const isSameOffice = (a: Office, b: Office): boolean =>
  a.head === b.head && (isSubset(a.of, b.of) || isSubset(b.of, a.of));

const isSubset = (part: ReadonlySet<string>, whole: ReadonlySet<string>): boolean =>
  [...part].every((word) => whole.has(word));

function isConflict(a: DatedOffice, b: DatedOffice): boolean {
  if (a.office.isFormer || b.office.isFormer) return false;
  const apart = yearsApart(a.asOf, b.asOf);
  if (a.field && b.field && a.field !== b.field && apart <= MAX_FIELDS_APART) return true;
  const isOfOneKind = a.office.head === b.office.head && EXCLUSIVE_HEADS.has(a.office.head);
  return isOfOneKind && apart <= MAX_APART && isDisjoint(placesOf(a.office), placesOf(b.office));
}

const placesOf = ({ of }: Office): ReadonlySet<string> =>
  new Set([...of].filter((word) => !PARTIES.has(word) && !SEATS.has(word)));

const isDisjoint = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size > 0 && b.size > 0 && ![...a].some((word) => b.has(word));

/** Without dates, nothing says that they are far apart. */
const yearsApart = (a: IsoDate | undefined, b: IsoDate | undefined): number =>
  a && b ? Math.abs(Number(a.slice(0, 4)) - Number(b.slice(0, 4))) : 0;
