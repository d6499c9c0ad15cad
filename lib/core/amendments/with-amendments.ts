import type { Amendment, ArticleFacts, FactKind, KindedFact, ParsedArticle } from '../model.ts';
import { nameEntities, withoutLeftEvents } from './amended-entities.ts';
import { findPlaces, isAmendedBy } from './amendment.ts';
import { moveReplacement } from './move-replacement.ts';
import { checkEffort } from './search-effort.ts';

/**
 * The facts of an article as its reader has amended them. Struck facts and their disputes are gone, and replacements
 * take the place of others. The facts may already be amended, since amending twice changes nothing. An amendment whose
 * words are no longer in the text has no effect. Throws a TooMuchWorkError if the amendments cost more work than any
 * reader's would.
 */
export function withAmendments(
  facts: ArticleFacts,
  amendments: readonly Amendment[],
  article: Pick<ParsedArticle, 'id' | 'sourceId' | 'text'>,
): ArticleFacts {
  if (amendments.length === 0) return facts;
  checkEffort(amendments, article.text);
  const placed = amendments.flatMap((amendment) => {
    const places = findPlaces(amendment, article.text);
    return places ? [{ amendment, places }] : [];
  });
  const ids = new Set(amendments.map(({ id }) => id));
  /** what became of the removed facts: the id of their replacement */
  const became = new Map<string, string | undefined>();
  const stays = (read: KindedFact): boolean => {
    const by = placed.find(
      ({ amendment, places }) =>
        amendment.id === read.fact.id ||
        (!ids.has(read.fact.id) && isAmendedBy(read, amendment, places)),
    )?.amendment;
    if (!by && !ids.has(read.fact.id)) return true;
    became.set(read.fact.id, by?.replacement && by.id);
    return false;
  };
  const left: ArticleFacts = {
    ...facts,
    statements: facts.statements.filter((fact) => stays({ kind: 'statement', fact })),
    roles: facts.roles.filter((fact) => stays({ kind: 'role', fact })),
    events: facts.events.filter((fact) => stays({ kind: 'event', fact })),
  };
  const replacements = placed.flatMap(({ amendment: { replacement } }) =>
    replacement ? (moveReplacement(replacement, article.text) ?? []) : [],
  );
  const named = nameEntities(left, replacements, article);
  const of = <Kind extends FactKind>(kind: Kind) =>
    named.replacements.flatMap((each) =>
      each.kind === kind ? [each.fact as Extract<KindedFact, { kind: Kind }>['fact']] : [],
    );
  const statements = [...left.statements, ...of('statement')].toSorted(
    (a, b) => (a.parts[0]?.start ?? 0) - (b.parts[0]?.start ?? 0),
  );
  const spoken = new Set(statements.map(({ id }) => id));
  const amended: ArticleFacts = {
    entities: named.entities,
    aliases: named.aliases,
    statements,
    roles: [...left.roles, ...of('role')],
    events: [...left.events, ...of('event')],
    disputes: facts.disputes.flatMap((dispute) => {
      const claimId = became.has(dispute.claimId) ? became.get(dispute.claimId) : dispute.claimId;
      const replyId = became.has(dispute.replyId) ? became.get(dispute.replyId) : dispute.replyId;
      const holds = claimId && replyId && spoken.has(claimId) && spoken.has(replyId);
      return holds && claimId !== replyId ? [{ ...dispute, claimId, replyId }] : [];
    }),
  };
  return withoutLeftEvents(amended, facts);
}
