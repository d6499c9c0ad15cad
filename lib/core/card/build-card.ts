import type { EventFact } from '../model.ts';
import type { CardFacts } from './card-facts.ts';
import type { CardEvent, CardModel, CardTotals } from './card-model.ts';
import { buildRoles } from './card-roles.ts';
import { buildChosen, bySource, newestFirst } from './card-statements.ts';
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
    statements,
    statementsAbout,
    events,
    basis: { articles, outlets, ...(newest ? { newest } : {}) },
  };
}

/** An event in several articles is one line. It comes from the newest report and has all participants. */
function buildEvents(facts: CardFacts): CardEvent[] {
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

function buildEvent(event: EventFact, facts: CardFacts): CardEvent[] {
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
