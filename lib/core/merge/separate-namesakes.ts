import type { ArticleFacts, Entity, IsoDate, Role } from '../model.ts';
import { fieldOf } from './role-field.ts';

/** A person in the store who has a name that an article also uses. */
export interface Bearer {
  entity: Entity;
  /** from articles other than the one that is read */
  roles: readonly BearerRole[];
  /** has this article named them before? */
  isOfThisArticle: boolean;
}

/** A role as far as it tells people apart. */
export type BearerRole = Pick<Role, 'title' | 'status' | 'asOf'>;

/** Years: a footballer may be a minister later; so far apart, two fields speak against nothing. */
const MAX_APART = 8;

/**
 * Distinguishes the people of an article from others with their name. People with one name are one entity over all
 * articles, unless they conflict. They conflict with different Wikidata items, or with simultaneous roles in fields
 * that exclude each other. Then the article's person gets a separate id (`person/john-doe~2`).
 *
 * It tends towards one entity. On a card that mixes two people, each line still has its source. A split person loses
 * half of what is known.
 *
 * Known gaps: namesakes in one field, and those without roles.
 */
export function separateNamesakes(
  facts: ArticleFacts,
  bearersOf: (entityId: string) => readonly Bearer[],
): ArticleFacts {
  const renamed = new Map<string, string>();
  for (const entity of facts.entities) {
    if (entity.type !== 'person') continue;
    const roles = facts.roles.filter(({ entityId }) => entityId === entity.id);
    const id = chooseId(entity, roles, bearersOf(entity.id));
    if (id !== entity.id) renamed.set(entity.id, id);
  }
  return renamed.size === 0 ? facts : rename(facts, (id) => renamed.get(id) ?? id);
}

function chooseId(entity: Entity, roles: readonly Role[], bearers: readonly Bearer[]): string {
  // The person whom the article meant when it was last read comes first.
  const known = bearers.toSorted((a, b) => Number(b.isOfThisArticle) - Number(a.isOfThisArticle));
  const same = known.find((bearer) => !isConflict(entity, roles, bearer));
  if (same) return same.entity.id;
  const taken = new Set(bearers.map((bearer) => bearer.entity.id));
  if (!taken.has(entity.id)) return entity.id;
  for (let number = 2; ; number++) {
    const id = `${entity.id}~${number}`;
    if (!taken.has(id)) return id;
  }
}

function isConflict(entity: Entity, roles: readonly Role[], bearer: Bearer): boolean {
  const { wikidata } = bearer.entity;
  if (entity.wikidata && wikidata) return entity.wikidata !== wikidata;
  const pairs = currentFields(roles).flatMap((one) =>
    currentFields(bearer.roles).map((other) => ({ one, other })),
  );
  // One matching role outweighs conflicting ones, since people are described in many ways.
  if (pairs.length === 0 || pairs.some(({ one, other }) => one.field === other.field)) return false;
  return pairs.some(({ one, other }) => areNear(one.asOf, other.asOf));
}

function currentFields(roles: readonly BearerRole[]) {
  return roles.flatMap(({ status, title, asOf }) => {
    const field = status === 'current' ? fieldOf(title) : undefined;
    return field ? [{ field, asOf }] : [];
  });
}

/** Without dates, nothing says that they are far apart. */
const areNear = (a: IsoDate | undefined, b: IsoDate | undefined): boolean =>
  a === undefined || b === undefined || Math.abs(yearOf(a) - yearOf(b)) <= MAX_APART;

const yearOf = (date: IsoDate): number => Number(date.slice(0, 4));

/** The same facts with other entity ids. */
function rename(facts: ArticleFacts, idOf: (id: string) => string): ArticleFacts {
  return {
    entities: facts.entities.map((entity) => ({ ...entity, id: idOf(entity.id) })),
    aliases: facts.aliases.map((alias) => ({ ...alias, entityId: idOf(alias.entityId) })),
    roles: facts.roles.map((role) => ({ ...role, entityId: idOf(role.entityId) })),
    statements: facts.statements.map((statement) => ({
      ...statement,
      ...(statement.speakerId ? { speakerId: idOf(statement.speakerId) } : {}),
      about: statement.about.map(idOf),
    })),
    events: facts.events.map((event) => ({
      ...event,
      entityId: idOf(event.entityId),
      participants: event.participants.map(idOf),
    })),
    disputes: facts.disputes,
  };
}
