import { isCommonSurname } from '../../lexicon/names/common-surnames.ts';
import { isCountryName } from '../../lexicon/places/countries.ts';
import { isPlaceName } from '../../lexicon/places/place-names.ts';
import { readOffice } from '../offices/read-office.ts';
import { compareNames, type Difference } from './compare-names.ts';
import { compareOffices, shareBody, shareNamedOffice } from './compare-offices.ts';
import { areListedApart } from './may-be-one.ts';
import type { Join, NamedPerson } from './named-person.ts';

/** Two names that may be one person's. */
export interface Link {
  a: NamedPerson;
  b: NamedPerson;
  why: Join['why'];
  /** the more certain ones are decided first */
  order: number;
}

/**
 * For each difference, its order of certainty, the most certain first. Less certain ones are decided with what was
 * joined before. A weak one proves nothing alone, so a shared office must support it.
 */
const DIFFERENCES: Readonly<Record<Difference, { order: number; isWeak: boolean }>> = {
  none: { order: 0, isWeak: false },
  spelling: { order: 1, isWeak: false },
  'middle-name': { order: 2, isWeak: false },
  nickname: { order: 3, isWeak: false },
  'second-forename': { order: 4, isWeak: false },
  generation: { order: 5, isWeak: true },
  initial: { order: 6, isWeak: true },
  slip: { order: 7, isWeak: true },
  title: { order: 8, isWeak: true },
};

/** The links between people with the same surname. */
export function findLinks(block: readonly NamedPerson[]): Link[] {
  return block.flatMap((a, i) =>
    block.slice(i + 1).flatMap((b) => {
      const link = findLink(a, b);
      return link ? [link] : [];
    }),
  );
}

function findLink(a: NamedPerson, b: NamedPerson): Link | undefined {
  if (a.wikidata && b.wikidata) {
    return a.wikidata === b.wikidata ? { a, b, why: ['wikidata'], order: -1 } : undefined;
  }
  if (areListedApart(a, b)) return undefined;
  const differences = compareNames(a.form, b.form);
  if (!differences) return undefined;
  if (differences.includes('title') && !holdsTitle(a, b) && !holdsTitle(b, a)) return undefined;
  const agreement = differences.includes('title') ? 'agree' : compareOffices(a.roles, b.roles);
  if (differences.includes('slip') && !shareNamedOffice(a.roles, b.roles)) return undefined;
  const isWeak = differences.some((difference) => DIFFERENCES[difference].isWeak);
  // A nickname is enough if nothing else is known about one of the two, and few people have the surname.
  const isCommon = differences.length === 1 && isCommonSurname(a.form.surnames[0] ?? '');
  const isDoubtful =
    differences.includes('nickname') &&
    (isCommon || (hasOffice(a) && hasOffice(b))) &&
    !shareBody(a.roles, b.roles);
  if (agreement === 'conflict' || ((isWeak || isDoubtful) && agreement !== 'agree'))
    return undefined;
  const order = Math.max(...differences.map((difference) => DIFFERENCES[difference].order));
  return {
    a,
    b,
    why: [...differences, ...(agreement === 'agree' ? (['office'] as const) : [])],
    order,
  };
}

/** Whether somebody is known to hold the office by which the other is called, and holds it of a place or of nothing. */
const holdsTitle = ({ form }: NamedPerson, { roles }: NamedPerson): boolean =>
  roles.some(({ label, status }) => {
    const office = readOffice(label, status);
    const isPublic = [...(office?.of ?? [])].every(
      (word) => isPlaceName(word) || isCountryName(word),
    );
    return office !== undefined && office.head === form.title && isPublic;
  });

const hasOffice = ({ roles }: NamedPerson): boolean =>
  roles.some(({ label, status }) => readOffice(label, status)?.rank === 'office');
