import type { RolePhrase } from '../records/role.ts';
import { readRole } from '../role-phrases/read-role.ts';
import type { NamedPlace, RoleWords } from './build-role.ts';

/** The role that a noun phrase says; undefined without a phrase, or when it is no role. */
export function phraseRole(
  { document: { text, tokens } }: NamedPlace,
  phrase: RolePhrase | undefined,
  former = false,
): RoleWords | undefined {
  const parts = phrase && readRole(text, tokens, phrase);
  if (!parts) return undefined;
  return { ...phrase, ...parts, status: former ? 'former' : parts.status };
}
