import { type ArticleRoles, countArticles } from '../merge/offices/count-articles.ts';
import { findMainRole } from '../merge/offices/main-role.ts';
import { mergeTallied, type RoleLine } from '../merge/offices/merge-roles.ts';
import type { TalliedRole } from '../merge/offices/tallied-role.ts';
import type { Entity, IsoDate } from '../model.ts';
import type { Description, PersonModel, PersonPart } from './person-model.ts';

/** Everything a person's page begins with, only from sources that are on. */
export interface PersonFacts {
  entity: Entity;
  roles: readonly TalliedRole[];
  /** the same by article, for exact numbers */
  told: readonly ArticleRoles[];
  /** articles that name them, each counted once */
  articles: number;
  /** articles by publisher */
  outlets: Readonly<Record<string, number>>;
  /** months with articles: `2025-03` */
  days: readonly IsoDate[];
  totals: Record<PersonPart, number>;
}

/** Who somebody is. One role leads, and every other description stands with its time and its articles. */
export function buildPerson({ entity, roles, told, days, ...facts }: PersonFacts): PersonModel {
  const lines = mergeTallied(roles);
  const main = findMainRole(lines);
  const counts = countArticles(lines, told);
  const asDescription = (line: RoleLine) => toDescription(line, counts.get(line) ?? 0);
  const sorted = days.toSorted();
  const [since, until] = [sorted[0], sorted.at(-1)];
  const { id, type, name, wikidata } = entity;
  return {
    entity: { id, type, name, ...(wikidata ? { wikidata } : {}) },
    ...(main ? { role: asDescription(main) } : {}),
    descriptions: lines.filter((line) => line !== main).map(asDescription),
    articles: facts.articles,
    outlets: Object.entries(facts.outlets)
      .map(([outlet, articles]) => ({ name: outlet, articles }))
      .toSorted((a, b) => b.articles - a.articles || a.name.localeCompare(b.name)),
    ...(since ? { since } : {}),
    ...(until ? { until } : {}),
    totals: facts.totals,
  };
}

const toDescription = (
  { title, isFormer, since, until }: RoleLine,
  articles: number,
): Description => ({
  label: title,
  status: isFormer ? 'former' : 'current',
  ...(since ? { since } : {}),
  ...(until ? { asOf: until } : {}),
  articles,
});
