import type { GazetteerEntry } from '../gazetteer.ts';
import type { PageEvidence } from './evidence.ts';

/** How many of the introduced people each article names: article id → people. */
export function countCompany(introduced: readonly GazetteerEntry[]): Map<string, number> {
  const company = new Map<string, number>();
  for (const { articleIds } of introduced) {
    for (const id of new Set(articleIds)) company.set(id, (company.get(id) ?? 0) + 1);
  }
  return company;
}

/** The entries that share an article with the most introduced people, if there are at least `least` of these. */
export function inCompany(
  entries: readonly GazetteerEntry[],
  { company, introduced }: Pick<PageEvidence, 'company' | 'introduced'>,
  least: number,
): readonly GazetteerEntry[] {
  if (company.size === 0) return [];
  const sizes = entries.map(({ entityId, articleIds }) => {
    const own = introduced.has(entityId) ? 1 : 0;
    return articleIds.reduce((most, id) => Math.max(most, (company.get(id) ?? 0) - own), 0);
  });
  const most = sizes.reduce((a, b) => Math.max(a, b), 0);
  return most < least ? [] : entries.filter((_, i) => sizes[i] === most);
}
