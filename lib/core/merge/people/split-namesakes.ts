import type { ToldRole } from '../offices/merge-roles.ts';
import { compareOffices } from './compare-offices.ts';

/** A person as one article describes them. */
export interface ArticlePerson {
  name: string;
  articleId: string;
  roles: readonly ToldRole[];
  wikidata?: string | undefined;
}

/** The articles that use one full name for one person, with the roles that distinguish this person. */
export interface Bearer {
  people: ArticlePerson[];
  roles: ToldRole[];
}

/** The articles' people with one full name, split where they conflict. */
export function splitNamesakes(people: readonly ArticlePerson[]): Bearer[] {
  const bearers: Bearer[] = [];
  // People with roles come first. Their roles decide where people without any may go.
  for (const person of people.toSorted((a, b) => b.roles.length - a.roles.length)) {
    const fitting = bearers.filter((bearer) => isPossible(person, bearer));
    const agreeing = fitting.find(({ roles }) => compareOffices(person.roles, roles) === 'agree');
    const chosen = agreeing ?? fitting[0];
    if (!chosen) bearers.push({ people: [person], roles: distinctRoles(person.roles) });
    else {
      chosen.people.push(person);
      chosen.roles = distinctRoles([...chosen.roles, ...person.roles]);
    }
  }
  return bearers;
}

function isPossible(person: ArticlePerson, { people, roles }: Bearer): boolean {
  const item = people.find(({ wikidata }) => wikidata)?.wikidata;
  if (person.wikidata && item) return person.wikidata === item;
  return compareOffices(person.roles, roles) !== 'conflict';
}

/** One role for each label, state and year. Comparisons need no more, however many articles report it. */
export function distinctRoles(roles: readonly ToldRole[]): ToldRole[] {
  const distinct = new Map<string, ToldRole>();
  for (const role of roles)
    distinct.set(`${role.label}|${role.status}|${role.asOf?.slice(0, 4) ?? ''}`, role);
  return [...distinct.values()];
}
