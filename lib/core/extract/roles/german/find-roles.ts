import type { ArticleDocument, Token } from '../../records/document.ts';
import type { People } from '../../records/person.ts';
import type { FoundRole } from '../../records/role.ts';
import { roleAfter } from '../../role-phrases/german/role-after.ts';
import { roleBefore } from '../../role-phrases/german/role-before.ts';
import { roleInFront } from '../../role-phrases/german/role-in-front.ts';
import { collectRoles, type RoleRule } from '../collect-roles.ts';
import { phraseRole } from './phrase-role.ts';

/** In this order. The same words count once. */
export const GERMAN_ROLE_RULES: readonly RoleRule[] = [
  {
    name: 'before the name',
    find: (place) => {
      const { document, mention, sentence } = place;
      return phraseRole(place, roleBefore(document.tokens, mention.first, sentence.first));
    },
  },
  {
    name: 'in apposition before the name',
    find: (place) => {
      const { document, mention, sentence } = place;
      return phraseRole(place, roleInFront(document.tokens, mention, sentence.first));
    },
  },
  {
    name: 'in apposition behind the name',
    find: (place) => {
      const { tokens } = place.document;
      const comma = behindBracket(tokens, place.mention.last);
      return phraseRole(place, roleAfter(tokens, comma, place.sentence.last));
    },
  },
];

/**
 * Finds the roles that a German article gives its people outside quotations. They stand before the name (`Bundeskanzlerin
 * Jane Doe`), behind it (`Jane Doe, Sprecherin der Polizei,`) or in front of its comma. Known gaps: roles told by a verb
 * (`Doe ist Ministerin`).
 */
export function findRoles(document: ArticleDocument, people: People): FoundRole[] {
  const roles = collectRoles(document, people, GERMAN_ROLE_RULES, (label) => label);
  return roles.map(({ found }) => found);
}

/** The token behind a name and the bracket that follows it: `Jane Doe (CDU) |`. */
function behindBracket(tokens: readonly Token[], last: number): number {
  if (tokens[last + 1]?.text !== '(') return last + 1;
  for (let at = last + 2; at < last + 8; at++) if (tokens[at]?.text === ')') return at + 1;
  return last + 1;
}
