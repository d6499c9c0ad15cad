import { readsFacts } from '../lexicon/languages.ts';
import type { ArticleFacts, CuratedName, ParsedArticle } from '../model.ts';
import { findCues } from './cues/find-cues.ts';
import { findDisputes } from './disputes/find-disputes.ts';
import { buildDocument } from './document/build-document.ts';
import { findEvents } from './events/find-events.ts';
import { buildArticleFacts } from './facts/build-article-facts.ts';
import { findPeople } from './people/find-people.ts';
import { findRoles } from './roles/find-roles.ts';
import { nameSpeakers } from './speakers/name-speakers.ts';
import { dateByMeeting } from './statements/date-by-meeting.ts';
import { findStatements } from './statements/find-statements.ts';

export { EXTRACTOR_VERSION } from './records/provenance.ts';

const nothing = (): ArticleFacts => ({
  entities: [],
  aliases: [],
  roles: [],
  statements: [],
  events: [],
  disputes: [],
});

/**
 * Reads the facts of an article: people with their roles, statements, events and disputes. It also gives the
 * organisations and places that roles and events name. It is pure: the same article and names give the same facts and
 * ids. Each fact carries its provenance. `known` are curated names. Only those that the article mentions appear.
 *
 * Articles in a language without rules (lexicon/languages.ts) give no facts.
 */
export function extractArticle(
  article: ParsedArticle,
  known: readonly CuratedName[],
): ArticleFacts {
  if (!readsFacts(article.lang)) return nothing();
  const document = buildDocument(article);
  const people = findPeople(document, known);
  const roles = findRoles(document, people);
  const found = findCues(document, people);
  const reading = nameSpeakers({ document, people, roles, ...found });
  const undated = findStatements(reading);
  const events = findEvents(reading, undated);
  const statements = dateByMeeting(document, undated, events);
  const disputes = findDisputes(reading, statements);
  return buildArticleFacts(reading, { statements, events, disputes }, known);
}
