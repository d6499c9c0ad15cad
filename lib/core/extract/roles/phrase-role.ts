import type { RolePhrase } from '../records/role.ts';
import { readRole } from '../role-phrases/read-role.ts';
import { isWholeRole } from '../role-phrases/whole-role.ts';
import type { NamedPlace, RoleWords } from './build-role.ts';
import { namesAnother } from './names-another.ts';

/** The role in a noun phrase. Undefined if there is no phrase or it isn't a role. */
export function phraseRole(
  { document: { text, tokens }, people }: NamedPlace,
  phrase: RolePhrase | undefined,
  former = false,
): RoleWords | undefined {
  if (!phrase || !isWholeRole(tokens, phrase) || namesAnother(tokens, people, phrase))
    return undefined;
  const parts = readRole(text, tokens, phrase);
  if (!parts) return undefined;
  return { ...phrase, ...parts, status: former ? 'former' : parts.status };
}
