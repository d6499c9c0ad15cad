import { findMainRole } from '../merge/offices/main-role.ts';
import { mergeRoles, type RoleLine } from '../merge/offices/merge-roles.ts';
import type { CardFacts } from './card-facts.ts';
import type { CardRole } from './card-model.ts';

/** Most roles on a card. More don't help the reader. */
const MAX_ROLES = 4;

/**
 * Who somebody is, in a few lines. The main role comes first, then current roles before former ones, the newest first.
 * Labels of one office in several articles are one line. Relations to other people (`rival`) are left out.
 */
export function buildRoles({ roles, articles }: CardFacts): CardRole[] {
  const lines = mergeRoles(
    roles.map(({ label, status, asOf, articleId }) => ({
      label,
      status,
      articleId,
      asOf: asOf ?? articles.get(articleId)?.publishedOn,
    })),
  ).filter(({ rank }) => rank !== 'relation');
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

const toCardRole = ({ title, isFormer, until }: RoleLine): CardRole => ({
  label: title,
  status: isFormer ? 'former' : 'current',
  ...(until ? { asOf: until } : {}),
});
