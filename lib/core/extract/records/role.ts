import type { Role } from '../../model.ts';

/** A role with the organisation that its phrase names, as a span, so that it can become an entity. */
export interface FoundRole {
  readonly role: Role;
  readonly organization?: { name: string; start: number };
}
/** A role as a stretch of tokens, indices inclusive. */
export interface RolePhrase {
  readonly first: number;
  readonly last: number;
}
/** A role told by a verb, as the noun phrase behind it. */
export interface VerbRole extends RolePhrase {
  readonly former: boolean;
}
