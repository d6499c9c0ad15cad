import type { Dispute, EventFact } from '../model.ts';
import type { CardFacts } from './card-facts.ts';
import type { CardEvent, CardModel, CardTotals, DisputePair } from './card-model.ts';
import { buildRecords } from './card-records.ts';
import { buildRoles } from './card-roles.ts';
import { buildChosen, buildStatement, bySource, newestFirst } from './card-statements.ts';
import { findStrip } from './month-strip.ts';
import { buildQuoteLink } from './quote-link.ts';

/**
 * Builds the card of an entity: statements as they were chosen, events newest first, every line with its source.
 */
export function buildCard(facts: CardFacts): CardModel {
  const { entity } = facts;
  const byId = new Map(facts.statements.map((statement) => [statement.id, statement]));
  const statements = buildChosen(facts.said, byId, facts);
  const events = buildEvents(facts);
  const statementsAbout = buildChosen(facts.about, byId, facts);
  const { articles, outlets, newest } = facts.known;
  return {
    entity: {
      id: entity.id,
      type: entity.type,
      name: entity.name,
      ...(entity.wikidata ? { wikidata: entity.wikidata } : {}),
    },
    roles: buildRoles(facts),
    totals: findTotals(facts, { statements, statementsAbout, events }),
    months: facts.known.months,
    strip: findStrip(facts.known.months),
    statements,
    statementsAbout,
    events,
    ...(facts.records?.length ? { records: buildRecords(facts.records) } : {}),
    basis: { articles, outlets, ...(newest ? { newest } : {}) },
  };
}

type EventFacts = Pick<CardFacts, 'events' | 'entities' | 'articles' | 'sourceOrder'>;

/** An event in several articles is one line. It comes from the newest report and has all participants. */
export function buildEvents(facts: EventFacts): CardEvent[] {
  const lines = new Map<string, CardEvent>();
  for (const event of facts.events.toSorted(
    (a, b) => newestFirst(a.date, b.date) || bySource(a, b, facts),
  )) {
    const known = lines.get(event.entityId);
    const [line] = buildEvent(event, facts);
    if (!line) continue;
    const participants = [...(known?.participants ?? []), ...line.participants];
    lines.set(event.entityId, {
      ...(known ?? line),
      participants: [...new Map(participants.map((person) => [person.id, person])).values()],
    });
  }
  return [...lines.values()];
}

function buildEvent(event: EventFact, facts: EventFacts): CardEvent[] {
  const article = facts.articles.get(event.articleId);
  const entity = facts.entities.get(event.entityId);
  if (!article || !entity) return [];
  return [
    {
      entityId: event.entityId,
      name: entity.name,
      ...(event.date ? { date: event.date } : {}),
      places: event.places,
      participants: event.participants.flatMap((id) => {
        const participant = facts.entities.get(id);
        return participant ? [{ id, name: participant.name }] : [];
      }),
      outlet: article.publisher,
      link: buildQuoteLink(article, event.provenance.slice(0, 1)),
    },
  ];
}

/** Both sides of a dispute; empty if one of them isn't known. */
export function buildDispute(
  dispute: Dispute,
  facts: Pick<CardFacts, 'statements' | 'entities' | 'articles'>,
): DisputePair[] {
  const side = (id: string) => {
    const statement = facts.statements.find((candidate) => candidate.id === id);
    return statement ? buildStatement(statement, facts) : [];
  };
  const [claim] = side(dispute.claimId);
  const [reply] = side(dispute.replyId);
  return claim && reply ? [{ id: dispute.id, claim, reply, tie: dispute.tie.exact }] : [];
}

/** What was read whole is counted exactly. Of more, the sums tell how many there are. */
function findTotals(
  { known, hasAll }: CardFacts,
  lines: Pick<CardModel, 'statements' | 'statementsAbout' | 'events'>,
): CardTotals {
  const total = (kind: keyof CardTotals, shown: readonly unknown[]) =>
    hasAll[kind] ? shown.length : Math.max(shown.length, known[kind]);
  return {
    said: total('said', lines.statements),
    about: total('about', lines.statementsAbout),
    events: total('events', lines.events),
  };
}
