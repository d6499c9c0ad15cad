import { foldText } from '../../text/fold.ts';
import { type ArticleDocument, sentenceOfToken } from '../records/document.ts';
import type { People, PersonMention } from '../records/person.ts';
import type { FoundRole } from '../records/role.ts';
import { buildRole, type NamedPlace, type RoleWords } from './build-role.ts';

/** One way an article connects a role with a name. */
export interface RoleRule {
  readonly name: string;
  readonly find: (place: NamedPlace) => RoleWords | undefined;
}

/** A role with the mention that it was found beside. */
export interface RoleOfMention {
  readonly found: FoundRole;
  readonly mention: PersonMention;
}

/**
 * The roles that rules find beside the names outside quotations, in text order. The same words for a person count once.
 * `bareLabel` gives a label without its article.
 */
export function collectRoles(
  document: ArticleDocument,
  people: People,
  rules: readonly RoleRule[],
  bareLabel: (label: string) => string,
): RoleOfMention[] {
  const roles: RoleOfMention[] = [];
  const ids = new Set<string>();
  const seen = new Set<string>();
  for (const mention of people.mentions) {
    if ((document.tokens[mention.first]?.quotation ?? 0) >= 0) continue;
    const sentence = sentenceOfToken(document, mention.first);
    const place = { document, people, mention, sentence };
    for (const { find } of rules) {
      const words = find(place);
      if (!words) continue;
      const found = buildRole(place, words);
      const key = `${mention.person.id} ${foldText(bareLabel(words.label))}`;
      // Words that are one person's role can't be another person's.
      if (ids.has(found.role.id) || seen.has(key)) continue;
      ids.add(found.role.id);
      seen.add(key);
      roles.push({ found, mention });
    }
  }
  return roles;
}
