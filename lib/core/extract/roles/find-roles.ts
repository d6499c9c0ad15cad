import { ARTICLE_IN_FRONT } from '../../lexicon/english/function-words.ts';
import { COMPARING } from '../../lexicon/english/role-words.ts';
import { HIGH_OFFICE_AT_END } from '../../lexicon/english/titles.ts';
import type { ArticleDocument, Token } from '../records/document.ts';
import type { People } from '../records/person.ts';
import type { FoundRole } from '../records/role.ts';
import { descriptionAfter } from '../role-phrases/description-after.ts';
import { earlierRole } from '../role-phrases/earlier-role.ts';
import { roleAfter } from '../role-phrases/role-after.ts';
import { roleBefore } from '../role-phrases/role-before.ts';
import { roleBeforeComma } from '../role-phrases/role-before-comma.ts';
import type { NamedPlace } from './build-role.ts';
import { collectRoles, type RoleRule } from './collect-roles.ts';
import { phraseRole } from './phrase-role.ts';
import { roleToldByVerb } from './told-by-verb.ts';

/** In this order. Several rules may find a role, but the same words count only once. */
export const ROLE_RULES: readonly RoleRule[] = [
  {
    name: 'before the name',
    find: (place) => {
      const { document, mention, sentence } = place;
      return phraseRole(place, roleBefore(document.tokens, mention.first, sentence.first));
    },
  },
  {
    name: 'before another title of the name',
    find: (place) => {
      const { document, mention, sentence } = place;
      return phraseRole(place, earlierRole(document.tokens, mention.first, sentence.first));
    },
  },
  {
    name: 'in apposition behind the name',
    find: (place) => {
      const { tokens } = place.document;
      const comma = place.mention.last + 1;
      const { last } = place.sentence;
      if (isCompared(tokens, place)) return undefined;
      return phraseRole(
        place,
        roleAfter(tokens, comma, last) ?? descriptionAfter(tokens, comma, last),
      );
    },
  },
  {
    name: 'in apposition before the name',
    find: (place) => {
      const { document, mention, sentence } = place;
      return phraseRole(place, roleBeforeComma(document.tokens, mention, sentence.first));
    },
  },
  { name: 'told by a verb', find: roleToldByVerb },
];

/**
 * Finds the roles that the article gives its people, outside quotations. A role may stand before the name (`NATO
 * Secretary General Jane Doe`) or in apposition after it (`Jane Doe, mayor of Foo,`). It may stand in apposition before
 * the name, at the start of a clause or after a reporting verb (`The mayor of Foo, Jane Doe,`). A verb may give it
 * (`Doe is the mayor`), where the past tense makes it a former role.
 *
 * Each is held as of the publication date. The same words for a person count once. A high office beside a surname alone
 * may be another person's.
 *
 * Known gaps: see role-by-verb.ts and role-before.ts.
 */
export function findRoles(document: ArticleDocument, people: People): FoundRole[] {
  const roles = collectRoles(document, people, ROLE_RULES, (label) =>
    label.replace(ARTICLE_IN_FRONT, ''),
  );
  const found = roles.map((role) => role.found);
  const bySurname = new Set<FoundRole>();
  for (const { found: role, mention } of roles)
    if (mention.first === mention.last && isHighOffice(role)) bySurname.add(role);
  if (bySurname.size === 0) return found;
  const others = Map.groupBy(
    found.filter((role) => !bySurname.has(role)),
    ({ role }) => role.entityId,
  );
  return found.filter(
    (role) => !bySurname.has(role) || !isNamesakes(role, others.get(role.role.entityId) ?? []),
  );
}

/** `Roe, like Doe, a lawyer from Foo, left.` describes Roe. `people like Doe, a lawyer,` describes Doe. */
function isCompared(tokens: readonly Token[], { mention, sentence }: NamedPlace): boolean {
  const like = mention.phraseFirst - 1;
  if (!COMPARING.has(tokens[like]?.lower ?? '')) return false;
  const isApart = tokens[like - 1]?.kind === 'punctuation' && tokens[like - 2]?.capital === true;
  return like === sentence.first || isApart;
}

/**
 * Whether readers know the holder of the office by surname, even if the article introduces others with that surname.
 */
function isHighOffice({ role }: FoundRole): boolean {
  return HIGH_OFFICE_AT_END.test(role.title);
}

/**
 * “President Doe” in an article about the novelist Jane Doe is another Doe. She holds the office only if her full name
 * has it somewhere, or has no other role. `own` are the roles of that name that a surname alone doesn't give.
 */
function isNamesakes({ role }: FoundRole, own: readonly FoundRole[]): boolean {
  const office = role.title.toLowerCase();
  return own.length > 0 && !own.some((one) => one.role.title.toLowerCase().includes(office));
}
