import type { RoleLine } from './merge-roles.ts';

/** Smallest share of a main role's articles, relative to those of the best documented role. */
const MIN_SHARE = 0.4;

/** One article may be wrong. If another role has two, the main role needs two. */
const MIN_ARTICLES = 2;

/**
 * The role that introduces a person. Well documented roles compete: a current office, then a bid for one, then a former
 * office, and last an affiliation. Among equals, the newest wins. A relation to another person never counts.
 */
export function findMainRole(lines: readonly RoleLine[]): RoleLine | undefined {
  const offices = lines.filter(({ rank }) => rank === 'office' || rank === 'bid');
  const good = offices.length > 0 ? offices : lines.filter(({ rank }) => rank === 'belonging');
  const most = Math.max(0, ...good.map(({ articles }) => articles));
  return good
    .filter(({ articles }) => articles >= Math.max(MIN_SHARE * most, Math.min(most, MIN_ARTICLES)))
    .toSorted(
      (a, b) =>
        stepOf(a) - stepOf(b) ||
        (b.until ?? '').localeCompare(a.until ?? '') ||
        b.articles - a.articles,
    )[0];
}

const stepOf = ({ rank, isFormer }: RoleLine): number =>
  (isFormer ? 2 : 0) + (rank === 'office' ? 0 : 1);
