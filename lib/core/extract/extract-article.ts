import { readsFacts } from '../lexicon/languages.ts';
import type { ArticleFacts, CuratedName, Entity, EventFact, ParsedArticle } from '../model.ts';
import { findCues } from './cues/find-cues.ts';
import { findNounCues } from './cues/find-noun-cues.ts';
import { findDisputes } from './disputes/find-disputes.ts';
import { buildDocument } from './document/build-document.ts';
import { findEvents } from './events/find-events.ts';
import { deriveAliases } from './facts/aliases.ts';
import { buildEvent, buildStatement } from './facts/build-facts.ts';
import { EntityCollector } from './facts/entity-collector.ts';
import { findPeople } from './people/find-people.ts';
import { createScene } from './people/scene.ts';
import { buildProvenance } from './records/provenance.ts';
import type { Reading } from './records/reading.ts';
import type { DraftStatement } from './records/statement.ts';
import { findRoles } from './roles/find-roles.ts';
import { createSpeakers } from './speakers/create-speakers.ts';
import { nameSpeakers } from './speakers/name-speakers.ts';
import { createResolveOffice } from './speakers/offices.ts';
import { anchorDates } from './statements/date-by-meeting.ts';
import { findStatements, startOf } from './statements/find-statements.ts';

export { EXTRACTOR_VERSION } from './records/provenance.ts';

/**
 * Reads the facts out of an English article: persons with roles, their statements, events, disputes, and the
 * organisations and places that roles and events name. Pure and deterministic: the same article and names
 * give the same facts with the same ids. Each fact carries its provenance. `known` are curated names; of
 * these only the ones that the article mentions appear in the result.
 *
 * An article in another language gives no facts: the rules read English.
 */
export function extractArticle(
  article: ParsedArticle,
  known: readonly CuratedName[],
): ArticleFacts {
  if (!readsFacts(article.lang)) {
    return { entities: [], aliases: [], roles: [], statements: [], events: [], disputes: [] };
  }
  const document = buildDocument(article);
  const people = findPeople(document, known);
  const roles = findRoles(document, people);
  const scene = createScene(document, people);
  const speakers = createSpeakers(document);
  const cues = findCues(scene, people);
  const nounCues = findNounCues(scene);
  const officeOf = createResolveOffice(document, roles, people.persons);
  const all = [...cues, ...nounCues].sort((a, b) => a.first - b.first);
  nameSpeakers(document, people, officeOf, all, speakers);
  const reading: Reading = { document, people, scene, roles, speakers, cues, nounCues };
  const drafts = findStatements(reading);
  const events = findEvents(reading, drafts);
  anchorDates(document, drafts, events);
  const disputes = findDisputes(document, drafts, cues);

  const entities = new EntityCollector(known);
  for (const person of people.persons) {
    const at = people.mentions.find((mention) => mention.person === person);
    const start = document.tokens[at?.first ?? 0]?.start ?? 0;
    entities.add('person', person.name, start, person.surnameIsOthers ? undefined : person.surname);
  }
  for (const { organization } of roles) {
    if (organization) entities.add('organization', organization.name, organization.start);
  }
  const statementIds = new Map(drafts.map((draft) => [draft, statementId(article, draft)]));
  const idOf = (draft: DraftStatement) => statementIds.get(draft) ?? statementId(article, draft);
  const eventFacts = events.map((event) => buildEvent(document, event, entities));
  const statements = drafts.map((draft) =>
    buildStatement(document, people, draft, idOf(draft), entities),
  );
  const named = entities.list();
  return {
    entities: named.map(({ entity }) => entity),
    aliases: deriveAliases(
      article,
      named.filter(({ entity }) => isMarked(entity, eventFacts)),
    ),
    roles: roles.map(({ role }) => role),
    statements,
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

function statementId(article: ParsedArticle, draft: DraftStatement): string {
  return `${article.id}#statement-${startOf(draft)}`;
}

function isMarked(entity: Entity, events: readonly EventFact[]): boolean {
  if (entity.type === 'person') return true;
  return events.some((event) => event.kind === 'named' && event.entityId === entity.id);
}
