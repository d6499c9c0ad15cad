import type { RoleLine } from './merge-roles.ts';

/** A main role is told by at least this share of the articles that tell the best attested one. */
const MIN_SHARE = 0.4;

/** One article may be wrong; where another role has two, it needs two. */
const MIN_ARTICLES = 2;

/**
 * The role by which a person is introduced: of the well attested ones an office that is held, a bid for one, an office
 * of the past, and only then a belonging; of those the newest. How somebody stands to another is none.
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
