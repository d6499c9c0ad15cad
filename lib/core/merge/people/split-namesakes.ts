import type { ToldRole } from '../offices/merge-roles.ts';
import { compareOffices } from './compare-offices.ts';

/** A person as one article names them. */
export interface ArticlePerson {
  name: string;
  articleId: string;
  roles: readonly ToldRole[];
  wikidata?: string | undefined;
}

/** The articles that name one person by one full name, with the roles that tell them from others. */
export interface Bearer {
  people: ArticlePerson[];
  roles: ToldRole[];
}

/** Articles' people of one full name, apart where what is known conflicts. */
export function splitNamesakes(people: readonly ArticlePerson[]): Bearer[] {
  const bearers: Bearer[] = [];
  // Who has roles is placed first: what they hold decides where those without any may go.
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

/** One role of each label, state and year: comparing needs no more, however many articles tell it. */
export function distinctRoles(roles: readonly ToldRole[]): ToldRole[] {
  const distinct = new Map<string, ToldRole>();
  for (const role of roles)
    distinct.set(`${role.label}|${role.status}|${role.asOf?.slice(0, 4) ?? ''}`, role);
  return [...distinct.values()];
}
