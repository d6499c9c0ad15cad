import type { Role } from '../../model.ts';

/** A role and the span of the organisation in its phrase, so that it can become an entity. */
export interface FoundRole {
  readonly role: Role;
  readonly organization?: { name: string; start: number };
}
/** A role as a stretch of tokens, indices inclusive. */
export interface RolePhrase {
  readonly first: number;
  readonly last: number;
}
/** A role given by a verb, as the noun phrase after it. */
export interface VerbRole extends RolePhrase {
  readonly former: boolean;
}
