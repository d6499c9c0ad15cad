import type { EventFact, Statement } from '../../model.ts';
import { type ArticleDocument, tokenAtOrAfter } from '../records/document.ts';
import type { DraftEvent } from '../records/event.ts';
import type { PersonMention } from '../records/person.ts';
import { buildProvenance } from '../records/provenance.ts';
import { type DraftStatement, overlaps } from '../records/statement.ts';
import type { EntityCollector } from './entity-collector.ts';

/**
 * The record of a statement, with the other people that its content names. Organisations that speak become entities.
 * `mentionAt` gives the mentions of people by their first tokens.
 */
export function buildStatement(
  document: ArticleDocument,
  mentionAt: ReadonlyMap<number, PersonMention>,
  draft: DraftStatement,
  id: string,
  entities: EntityCollector,
): Statement {
  const { speaker } = draft;
  const { article, tokens } = document;
  const from = draft.parts[0]?.start ?? 0;
  const to = draft.parts[draft.parts.length - 1]?.end ?? 0;
  const about = new Set<string>();
  for (let at = tokenAtOrAfter(tokens, from); (tokens[at]?.start ?? to) < to; at++) {
    const mention = mentionAt.get(at);
    if (!mention || mention.person === speaker?.person) continue;
    const name = { start: tokens[at]?.start ?? 0, end: tokens[mention.last]?.end ?? 0 };
    if (draft.parts.some((part) => overlaps(part, name))) about.add(mention.person.id);
  }
  const statement: Statement = {
    id,
    articleId: article.id,
    type: draft.type,
    parts: draft.parts.map((part) => buildProvenance(article, part.start, part.end)),
    cue: buildProvenance(article, draft.cue.start, draft.cue.end),
    about: [...about],
  };
  if (speaker?.person) statement.speakerId = speaker.person.id;
  else if (speaker?.organization) {
    statement.speakerId = entities.add('organization', speaker.organization, speaker.start);
  } else if (speaker) statement.speakerText = speaker.text;
  if (draft.date) statement.date = draft.date;
  return statement;
}

/** The record of an event; the event and its places become entities. */
export function buildEvent(
  document: ArticleDocument,
  event: DraftEvent,
  entities: EntityCollector,
): EventFact {
  const { article, tokens } = document;
  const start = event.provenance[0]?.start ?? 0;
  const entityId = entities.add('event', event.name, start);
  for (const place of event.places)
    entities.add('place', place.name, tokens[place.first]?.start ?? 0);
  const fact: EventFact = {
    id: `${article.id}#event-${start}`,
    entityId,
    articleId: article.id,
    kind: event.kind,
    places: event.places.map((place) => place.name),
    participants: event.participants.map((person) => person.id),
    provenance: event.provenance.map((span) => buildProvenance(article, span.start, span.end)),
  };
  if (event.date) fact.date = event.date;
  return fact;
}
