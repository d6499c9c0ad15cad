import type {
  ArticleFacts,
  EventFact,
  Provenance,
  Role,
  Span,
  Statement,
  Strike,
} from '../model.ts';

type Struck =
  | { kind: 'statement'; fact: Statement }
  | { kind: 'role'; fact: Role }
  | { kind: 'event'; fact: EventFact };

/** Strikes a fact; `text` is what the reader saw. */
export function buildStrike(struck: Struck, text: string): Strike {
  const { kind, fact } = struck;
  const entityId = entityOf(struck);
  const spans = placesOf(struck).map(({ start, end }) => ({ start, end }));
  return {
    id: `${fact.articleId}#${kind}-${entityId ?? ''}-${spans[0]?.start ?? 0}`,
    articleId: fact.articleId,
    kind,
    ...(entityId ? { entityId } : {}),
    spans,
    text,
  };
}

/** The facts without those that are struck, and without the disputes about them. */
export function withoutStruck(facts: ArticleFacts, strikes: readonly Strike[]): ArticleFacts {
  if (strikes.length === 0) return facts;
  const stays = (struck: Struck) => !strikes.some((strike) => isStruckBy(struck, strike));
  const statements = facts.statements.filter((fact) => stays({ kind: 'statement', fact }));
  const left = new Set(statements.map(({ id }) => id));
  return {
    ...facts,
    statements,
    roles: facts.roles.filter((fact) => stays({ kind: 'role', fact })),
    events: facts.events.filter((fact) => stays({ kind: 'event', fact })),
    disputes: facts.disputes.filter(
      ({ claimId, replyId }) => left.has(claimId) && left.has(replyId),
    ),
  };
}

/** The same kind of fact of the same entity, and more than half of the shorter span in common. */
function isStruckBy(struck: Struck, strike: Strike): boolean {
  if (struck.kind !== strike.kind || entityOf(struck) !== strike.entityId) return false;
  return placesOf(struck).some((place) => strike.spans.some((span) => isSamePlace(place, span)));
}

function isSamePlace(a: Span, b: Span): boolean {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common > Math.min(a.end - a.start, b.end - b.start) / 2;
}

const entityOf = ({ kind, fact }: Struck): string | undefined =>
  kind === 'statement' ? fact.speakerId : fact.entityId;

const placesOf = ({ kind, fact }: Struck): readonly Provenance[] => {
  if (kind === 'statement') return fact.parts;
  return kind === 'role' ? [fact.provenance] : fact.provenance;
};
