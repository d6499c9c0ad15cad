import type { ArticleFacts, CuratedName, Entity, EventFact } from '../../model.ts';
import type { DraftDispute } from '../records/dispute.ts';
import type { DraftEvent } from '../records/event.ts';
import { buildProvenance } from '../records/provenance.ts';
import type { ArticleReading } from '../records/reading.ts';
import { type DraftStatement, startOf } from '../records/statement.ts';
import { deriveAliases } from './aliases.ts';
import { buildEvent, buildStatement } from './build-facts.ts';
import { EntityCollector } from './entity-collector.ts';

/** The drafts that the last stages found. */
export interface Drafts {
  statements: readonly DraftStatement[];
  events: readonly DraftEvent[];
  disputes: readonly DraftDispute[];
}

/** Turns what was read into records of the model. The entities are people, and whatever their roles and events name. */
export function buildArticleFacts(
  { document, people, roles }: ArticleReading,
  { statements, events, disputes }: Drafts,
  known: readonly CuratedName[],
): ArticleFacts {
  const { article } = document;
  const entities = new EntityCollector(known);
  const mentionAt = new Map(people.mentions.map((mention) => [mention.first, mention]));
  const byPerson = Map.groupBy(people.mentions, (mention) => mention.person);
  for (const person of people.persons) {
    const at = byPerson.get(person)?.[0];
    const start = document.tokens[at?.first ?? 0]?.start ?? 0;
    entities.add('person', person.name, start, person.surnameIsOthers ? undefined : person.surname);
  }
  for (const { organization } of roles) {
    if (organization) entities.add('organization', organization.name, organization.start);
  }
  const idOf = (draft: DraftStatement) => `${article.id}#statement-${startOf(draft)}`;
  const eventFacts = events.map((event) => buildEvent(document, event, entities));
  const statementFacts = statements.map((draft) =>
    buildStatement(document, mentionAt, draft, idOf(draft), entities),
  );
  const named = entities.list();
  return {
    entities: named.map(({ entity }) => entity),
    aliases: deriveAliases(
      article,
      named.filter(({ entity }) => isMarked(entity, eventFacts)),
    ),
    roles: roles.map(({ role }) => role),
    statements: statementFacts,
    events: eventFacts,
    disputes: disputes.map(({ claim, reply, tie }) => ({
      id: `${article.id}#dispute-${tie.start}`,
      articleId: article.id,
      claimId: idOf(claim),
      replyId: idOf(reply),
      tie: buildProvenance(article, tie.start, tie.end),
    })),
  };
}

/** Pages always mark people. Of the other entities they mark only named events. */
function isMarked(entity: Entity, events: readonly EventFact[]): boolean {
  if (entity.type === 'person') return true;
  return events.some((event) => event.kind === 'named' && event.entityId === entity.id);
}
