import {
  ARTICLE_IN_FRONT,
  ARTICLES_AND_SINGULAR_POSSESSIVES,
} from '../../lexicon/english/function-words.ts';
import { HIGH_OFFICE_AT_END } from '../../lexicon/english/titles.ts';
import type { Role } from '../../model.ts';
import { foldText } from '../../text/fold.ts';
import { isOrganizationName } from '../names/organizations.ts';
import { type ArticleDocument, type Sentence, sentenceOfToken } from '../records/document.ts';
import type { People, PersonMention } from '../records/person.ts';
import { buildProvenance } from '../records/provenance.ts';
import type { FoundRole, RolePhrase } from '../records/role.ts';
import { readRole } from '../role-phrases/read-role.ts';
import { descriptionAfter, roleAfter } from '../role-phrases/role-after.ts';
import { roleBefore } from '../role-phrases/role-before.ts';
import { roleBeforeComma } from '../role-phrases/role-before-comma.ts';
import { roleByVerb } from '../role-phrases/role-by-verb.ts';
import { affiliationOf } from './affiliation.ts';

/**
 * Finds the roles that the article gives its persons, outside quotations: before the name (`NATO Secretary
 * General Jane Doe`), in apposition after it (`Jane Doe, mayor of Foo,`), and in apposition before it at the
 * start of a clause or after a reporting verb (`The mayor of Foo, Jane Doe,`), and told by a verb (`Doe, who
 * heads the board`, `Doe is the mayor`), where the past tense makes it a former one. Each is held as of the
 * publication date. The same words for the same person count once. A high office beside a surname alone may be
 * another bearer's. Knowingly misses what role-by-verb.ts and
 * role-before.ts say.
 */
export function findRoles(document: ArticleDocument, people: People): FoundRole[] {
  const found: FoundRole[] = [];
  const bySurname = new Set<FoundRole>();
  const seen = new Set<string>();
  for (const mention of people.mentions) {
    if ((document.tokens[mention.first]?.quotation ?? 0) >= 0) continue;
    const sentence = sentenceOfToken(document, mention.first);
    const here = [
      ...phrasesAt(document, mention, sentence).map((phrase) =>
        buildRole(document, mention, phrase),
      ),
      roleToldByVerb(document, mention, sentence),
      affiliationOf(document, people, mention, sentence),
    ];
    for (const role of here) {
      // Words that are one person's role are nobody else's.
      if (!role || found.some((other) => other.role.id === role.role.id)) continue;
      const key = `${mention.person.id} ${foldText(role.role.label.replace(ARTICLE_IN_FRONT, ''))}`;
      if (seen.has(key)) continue;
      seen.add(key);
      found.push(role);
      if (mention.first === mention.last && isHighOffice(role)) bySurname.add(role);
    }
  }
  return found.filter((role) => !bySurname.has(role) || !isNamesakes(role, found, bySurname));
}

/** Offices whose holder readers know by the surname, whoever else of that name the article introduces. */
function isHighOffice({ role }: FoundRole): boolean {
  return HIGH_OFFICE_AT_END.test(role.title);
}

/**
 * “President Doe” in an article about Jane Doe, the novelist: another Doe. The office is hers only when her full
 * name has it too somewhere, or nothing else.
 */
function isNamesakes(
  { role }: FoundRole,
  found: readonly FoundRole[],
  bySurname: ReadonlySet<FoundRole>,
): boolean {
  const own = found.filter((one) => one.role.entityId === role.entityId && !bySurname.has(one));
  const office = role.title.toLowerCase();
  return own.length > 0 && !own.some((one) => one.role.title.toLowerCase().includes(office));
}

function phrasesAt(
  { tokens }: ArticleDocument,
  mention: PersonMention,
  sentence: Sentence,
): RolePhrase[] {
  const comma = mention.last + 1;
  const phrases = [
    roleBefore(tokens, mention.first, sentence.first),
    roleAfter(tokens, comma, sentence.last) ?? descriptionAfter(tokens, comma, sentence.last),
    roleBeforeComma(tokens, mention, sentence.first),
  ];
  return phrases.filter((phrase) => phrase !== undefined);
}

function roleToldByVerb(
  document: ArticleDocument,
  mention: PersonMention,
  sentence: Sentence,
): FoundRole | undefined {
  const { article, tokens, text } = document;
  const opens = mention.phraseFirst === sentence.first;
  const phrase = roleByVerb(tokens, mention.last, sentence.last, opens);
  if (!phrase) return undefined;
  if (!phrase.leads) return buildRole(document, mention, phrase, phrase.former);
  const start = tokens[phrase.first]?.start ?? 0;
  const end = tokens[phrase.last]?.end ?? start;
  const what = ARTICLES_AND_SINGULAR_POSSESSIVES.has(tokens[phrase.first + 1]?.lower ?? '') ? 2 : 1;
  const role: Role = {
    id: `${article.id}#role-${start}`,
    entityId: mention.person.id,
    articleId: article.id,
    title: tokens[phrase.first]?.text ?? '',
    label: text.slice(start, end),
    status: phrase.former ? 'former' : 'current',
    provenance: buildProvenance(article, start, end),
  };
  if (article.publishedOn) role.asOf = article.publishedOn;
  if (!isOrganizationName(tokens, phrase.first + what, phrase.last)) return { role };
  const first = tokens[phrase.first + what]?.start ?? start;
  role.organization = text.slice(first, end);
  return { role, organization: { name: role.organization, start: first } };
}

function buildRole(
  document: ArticleDocument,
  mention: PersonMention,
  phrase: RolePhrase,
  former = false,
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
    status: former ? 'former' : parts.status,
    provenance: buildProvenance(article, start, end),
  };
  if (parts.organization) role.organization = parts.organization.name;
  if (parts.place) role.place = parts.place;
  if (article.publishedOn) role.asOf = article.publishedOn;
  if (!parts.organization) return { role };
  const organizationStart = tokens[parts.organization.first]?.start ?? start;
  return { role, organization: { name: parts.organization.name, start: organizationStart } };
}
