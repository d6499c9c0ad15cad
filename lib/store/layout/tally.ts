import type { TalliedRole } from '../../core/merge/offices/tallied-role.ts';
import type { Naming, Tally } from '../database/records.ts';
import { type FactCounts, monthOf } from './count-facts.ts';

/** Adds what one more article says to the tally. */
export function addNaming(tally: Tally | undefined, naming: Naming): Tally {
  const { entityId, sourceId, publisher, publishedOn } = naming;
  const before = tally ?? emptyTally(entityId, sourceId);
  return {
    ...before,
    articles: before.articles + 1,
    ...addCounts(before, naming, 1),
    outlets: count(before.outlets, publisher, 1),
    months: publishedOn ? count(before.months, monthOf(publishedOn), 1) : before.months,
    roles: naming.roles.reduce(addRole, before.roles),
  };
}

/**
 * Subtracts an article from the tally. Undefined if it was the last one. A role that other articles also report keeps
 * its days: see `findEnds`.
 */
export function subtractNaming(tally: Tally, naming: Naming): Tally | undefined {
  if (tally.articles <= 1) return undefined;
  const { publisher, publishedOn } = naming;
  return {
    ...tally,
    articles: tally.articles - 1,
    ...addCounts(tally, naming, -1),
    outlets: count(tally.outlets, publisher, -1),
    months: publishedOn ? count(tally.months, monthOf(publishedOn), -1) : tally.months,
    roles: naming.roles.reduce(subtractRole, tally.roles),
  };
}

/** The roles of the tally that may have begun or ended with the removed article. */
export const findEnds = (tally: Tally, gone: Naming): TalliedRole[] =>
  tally.roles.filter((role) =>
    gone.roles.some(
      (one) => isSame(one, role) && (one.since === role.since || one.until === role.until),
    ),
  );

/** The sums of a tally after the facts of one article came (1) or went (-1). */
export const addCounts = (to: FactCounts, counts: FactCounts, sign: 1 | -1): FactCounts => ({
  statements: to.statements + sign * counts.statements,
  said: Object.entries(counts.said).reduce(
    (said, [month, number]) => count(said, month, sign * number),
    to.said,
  ),
  about: to.about + sign * counts.about,
  events: to.events + sign * counts.events,
});

export const NO_FACTS: FactCounts = { statements: 0, said: {}, about: 0, events: 0 };

const emptyTally = (entityId: string, sourceId: string): Tally => ({
  entityId,
  sourceId,
  articles: 0,
  ...NO_FACTS,
  outlets: {},
  months: {},
  roles: [],
});

type ToldRole = Naming['roles'][number];

export const isSame = (a: ToldRole, b: ToldRole): boolean =>
  a.label === b.label && a.status === b.status;

function addRole(roles: readonly TalliedRole[], told: ToldRole): TalliedRole[] {
  const known = roles.find((role) => isSame(role, told));
  if (!known) return [...roles, { ...told, articles: 1 }];
  const [since] = [known.since, told.since].filter((day) => day !== undefined).sort();
  const until = [known.until, told.until]
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
  const joined: TalliedRole = {
    label: told.label,
    status: told.status,
    ...(since ? { since } : {}),
    ...(until ? { until } : {}),
    articles: known.articles + 1,
  };
  return roles.map((role) => (role === known ? joined : role));
}

const subtractRole = (roles: readonly TalliedRole[], told: ToldRole): TalliedRole[] =>
  roles.flatMap((role) => {
    if (!isSame(role, told)) return [role];
    return role.articles > 1 ? [{ ...role, articles: role.articles - 1 }] : [];
  });

function count(counts: Record<string, number>, key: string, by: number): Record<string, number> {
  const { [key]: before = 0, ...others } = counts;
  return before + by > 0 ? { ...others, [key]: before + by } : others;
}
