import { displayOrder } from '../../core/card/display-order.ts';
import type { Article, ArticleFacts } from '../../core/model.ts';
import type { Naming, StoredRole } from '../database/records.ts';
import { countFacts } from './count-facts.ts';

/** What an article adds to the tally of each entity that it names. */
export function buildNamings(
  article: Pick<Article, 'id' | 'sourceId' | 'publisher' | 'publishedOn'>,
  facts: Pick<ArticleFacts, 'entities' | 'statements' | 'events'>,
  roles: readonly StoredRole[],
): Naming[] {
  const { id, sourceId, publisher, publishedOn } = article;
  const order = displayOrder(publishedOn);
  const rolesOf = Map.groupBy(roles, ({ entityId }) => entityId);
  const countsOf = countFacts(facts, publishedOn);
  return facts.entities.map((entity) => ({
    entityId: entity.id,
    sourceId,
    order,
    articleId: id,
    publisher,
    ...(publishedOn ? { publishedOn } : {}),
    ...countsOf(entity.id),
    roles: joinRoles(rolesOf.get(entity.id) ?? []),
  }));
}

/** One role for each label and state, from the first day to the last. */
function joinRoles(roles: readonly StoredRole[]): Naming['roles'] {
  const groups = Map.groupBy(roles, ({ label, status }) => `${status} ${label}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    const days = group.map(({ day }) => day).filter(Boolean);
    days.sort();
    const [since, until] = [days[0], days.at(-1)];
    return first
      ? [
          {
            label: first.label,
            status: first.status,
            ...(since ? { since } : {}),
            ...(until ? { until } : {}),
          },
        ]
      : [];
  });
}
