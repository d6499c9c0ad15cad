import type { ArticleFacts, CuratedName, ParsedArticle } from '../model.ts';
import { buildDocument } from './document/build-document.ts';
import { buildArticleFacts } from './facts/build-article-facts.ts';
import { findKnownNames } from './facts/known-names.ts';
import { rulesOf } from './rules-of.ts';
import { dateByMeeting } from './statements/date-by-meeting.ts';

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
 * Each stage is run by the rules of the article's language. Of an article in a language without rules, only known names
 * are read.
 */
export function extractArticle(
  article: ParsedArticle,
  known: readonly CuratedName[],
): ArticleFacts {
  const rules = rulesOf(article.lang);
  if (!rules) return { ...nothing(), ...findKnownNames(article, known) };
  const document = buildDocument(article, rules.writing);
  const people = rules.findPeople(document, known);
  const roles = rules.findRoles(document, people);
  const found = rules.findCues(document, people);
  const reading = rules.nameSpeakers({ document, people, roles, ...found });
  const undated = rules.findStatements(reading);
  const events = rules.findEvents?.(reading, undated) ?? [];
  const statements = dateByMeeting(document, undated, events);
  const disputes = rules.findDisputes?.(reading, statements) ?? [];
  return buildArticleFacts(reading, { statements, events, disputes }, known);
}
