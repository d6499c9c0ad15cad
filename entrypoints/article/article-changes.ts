import type { ArticleWithFacts, FactKind } from '@/lib/core/model.ts';

/** The article without a fact that is being removed, so that the reader sees it at once. */
export function withoutFact(view: ArticleWithFacts, kind: FactKind, factId: string) {
  const stays = ({ id }: { id: string }) => id !== factId;
  if (kind === 'statement') return { ...view, statements: view.statements.filter(stays) };
  if (kind === 'role') return { ...view, roles: view.roles.filter(stays) };
  return { ...view, events: view.events.filter(stays) };
}

/** The change that has come to an article since, by its id. */
export const findNewAmendment = (
  before: ArticleWithFacts | undefined,
  after: ArticleWithFacts | undefined,
): string | undefined => {
  const known = new Set(before?.amendments.map(({ id }) => id));
  return after?.amendments.find(({ id }) => !known.has(id))?.id;
};
