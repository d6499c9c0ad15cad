import type { Role } from '../../model.ts';
import type { Person } from '../records/person.ts';
import type { FoundRole } from '../records/role.ts';

/** A role of an article, and who holds it. */
export interface HeldRole {
  readonly role: Role;
  readonly person: Person | undefined;
}

/** The roles of an article with their holders, in text order. */
export function heldRoles(roles: readonly FoundRole[], persons: readonly Person[]): HeldRole[] {
  const byId = new Map(persons.map((person) => [person.id, person]));
  return roles.map(({ role }) => ({ role, person: byId.get(role.entityId) }));
}
