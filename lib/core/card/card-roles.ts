import { findMainRole } from '../merge/offices/main-role.ts';
import { mergeTallied, type RoleLine } from '../merge/offices/merge-roles.ts';
import type { TalliedRole } from '../merge/offices/tallied-role.ts';
import type { CardFacts } from './card-facts.ts';
import type { CardRole } from './card-model.ts';

/** Most roles on a card, of which it shows one. More don't help the reader. */
const MAX_ROLES = 30;

/**
 * Who somebody is. The main role comes first, then current roles before former ones, the newest first.
 * Labels of one office in several articles are one line. Relations to other people (`rival`) are left out.
 */
export function buildRoles({ roles }: CardFacts): CardRole[] {
  const lines = mergeTallied(chooseRoles(roles)).filter(({ rank }) => rank !== 'relation');
  const known = lines.filter(({ rank }) => rank !== 'unknown');
  const main = findMainRole(known);
  const others = (known.length > 0 ? known : lines)
    .filter((line) => line !== main)
    .toSorted(
      (a, b) =>
        Number(a.isFormer) - Number(b.isFormer) || (b.until ?? '').localeCompare(a.until ?? ''),
    );
  return [...(main ? [main] : []), ...others].slice(0, MAX_ROLES).map(toCardRole);
}

/** Of the labels that few articles tell, more than these change nothing. */
const MOST_TOLD = 60;
const NEWEST = 20;

/** The best attested labels, and the newest of the others. */
function chooseRoles(roles: readonly TalliedRole[]): TalliedRole[] {
  const sorted = roles.toSorted(
    (a, b) => b.articles - a.articles || (b.until ?? '').localeCompare(a.until ?? ''),
  );
  const rest = sorted
    .slice(MOST_TOLD)
    .toSorted((a, b) => (b.until ?? '').localeCompare(a.until ?? ''));
  return [...sorted.slice(0, MOST_TOLD), ...rest.slice(0, NEWEST)];
}

const toCardRole = ({ title, isFormer, until }: RoleLine): CardRole => ({
  label: title,
  status: isFormer ? 'former' : 'current',
  ...(until ? { asOf: until } : {}),
});
