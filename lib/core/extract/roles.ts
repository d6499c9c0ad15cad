import type { Role } from '../model.ts';
import { foldText } from '../text/fold.ts';
import { type ArticleDocument, type Sentence, sentenceOfToken } from './document.ts';
import type { People, PersonMention } from './people.ts';
import { buildProvenance } from './provenance.ts';
import { readRole } from './read-role.ts';
import { type RolePhrase, roleAfter, roleBefore, roleBeforeComma } from './role-phrases.ts';

/** A role with the organisation that its phrase names, as a span, so that it can become an entity. */
export interface FoundRole {
  role: Role;
  organization?: { name: string; start: number };
}

/**
 * Finds the roles that the article gives its persons, outside quotations: before the name (`NATO Secretary
 * General Jane Doe`), in apposition after it (`Jane Doe, mayor of Foo,`), and in apposition before it at the
 * start of a sentence or after a reporting verb (`The mayor of Foo, Jane Doe,`). Each is held as of the
 * publication date. The same words for the same person count once. Knowingly misses roles told by a verb
 * (`Doe, who heads the board`, `Doe is mayor`), which issue of tense makes unsafe.
 */
export function findRoles(document: ArticleDocument, people: People): FoundRole[] {
  const found: FoundRole[] = [];
  const seen = new Set<string>();
  for (const mention of people.mentions) {
    if ((document.tokens[mention.first]?.quotation ?? 0) >= 0) continue;
    const sentence = sentenceOfToken(document, mention.first);
    for (const phrase of phrasesAt(document, mention, sentence)) {
      const role = buildRole(document, mention, phrase);
      // Words that are one person's role are nobody else's.
      if (!role || found.some((other) => other.role.id === role.role.id)) continue;
      const key = `${mention.person.id} ${foldText(role.role.label.replace(/^(the|a|an) /i, ''))}`;
      if (seen.has(key)) continue;
      seen.add(key);
      found.push(role);
    }
  }
  return found;
}

function phrasesAt(
  { tokens }: ArticleDocument,
  mention: PersonMention,
  sentence: Sentence,
): RolePhrase[] {
  const phrases = [
    roleBefore(tokens, mention.first, sentence.first),
    roleAfter(tokens, mention.last + 1, sentence.last),
    roleBeforeComma(tokens, mention, sentence.first),
  ];
  return phrases.filter((phrase) => phrase !== undefined);
}

function buildRole(
  document: ArticleDocument,
  mention: PersonMention,
  phrase: RolePhrase,
): FoundRole | undefined {
  const { article, tokens, text } = document;
  const parts = readRole(text, tokens, phrase);
  const start = tokens[phrase.first]?.start;
  const end = tokens[phrase.last]?.end;
  if (!parts || start === undefined || end === undefined) return undefined;
  const role: Role = {
    id: `${article.id}#role-${start}`,
    entityId: mention.person.id,
    articleId: article.id,
    title: parts.title,
    label: parts.label,
    status: parts.status,
    provenance: buildProvenance(article, start, end),
  };
  if (parts.organization) role.organization = parts.organization.name;
  if (parts.place) role.place = parts.place;
  if (article.publishedOn) role.asOf = article.publishedOn;
  if (!parts.organization) return { role };
  const organizationStart = tokens[parts.organization.first]?.start ?? start;
  return { role, organization: { name: parts.organization.name, start: organizationStart } };
}
