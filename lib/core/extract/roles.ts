import type { Role } from '../model.ts';
import { foldText } from '../text/fold.ts';
import { cueVerbOf } from './data/cues.ts';
import { type ArticleDocument, type Sentence, sentenceOfToken } from './document.ts';
import type { People, PersonMention } from './people.ts';
import { buildProvenance } from './provenance.ts';
import { readRole } from './read-role.ts';
import { isRolePhrase, type RolePhrase, roleAfter, roleBefore } from './role-phrases.ts';

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
      if (!role) continue;
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
    roleBeforeComma(tokens, mention, sentence),
  ];
  return phrases.filter((phrase) => phrase !== undefined);
}

/** `The mayor of Foo, Jane Doe, …`: only where nothing else can own the phrase before the comma. */
export function roleBeforeComma(
  tokens: ArticleDocument['tokens'],
  mention: PersonMention,
  sentence: Sentence,
): RolePhrase | undefined {
  const comma = mention.first - 1;
  if (tokens[comma]?.text !== ',' || comma <= sentence.first) return undefined;
  let first = comma;
  while (first > sentence.first && first > comma - 14) {
    const before = tokens[first - 1];
    if (
      !before ||
      before.quotation >= 0 ||
      /^[,.;:—–]$/.test(before.text) ||
      cueVerbOf(before.lower)
    )
      break;
    first--;
  }
  const opens = first === sentence.first || cueVerbOf(tokens[first - 1]?.lower ?? '') !== undefined;
  if (!opens || !/^(the|a|an|its|his|her)$/.test(tokens[first]?.lower ?? '')) return undefined;
  const closes = tokens[mention.last + 1]?.text ?? '';
  if (first === sentence.first && closes !== ',') return undefined;
  return isRolePhrase(tokens, first, comma - 1) ? { first, last: comma - 1 } : undefined;
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
