import type { ToldRole } from '../../core/merge/offices/merge-roles.ts';
import { readNameForm } from '../../core/merge/people/name-form.ts';
import type { NamedPerson } from '../../core/merge/people/named-person.ts';
import type { StoredEntity, Tally } from '../database/records.ts';

/** An entity as it is compared with others, with what all its articles say. */
export const toNamed = (
  { id, name, wikidata, origin, born }: StoredEntity,
  tallies: readonly Tally[],
): NamedPerson => ({
  id,
  form: readNameForm(name),
  roles: tallies.flatMap(rolesOf),
  articleIds: new Set(),
  wikidata,
  origin,
  born,
});

/** The roles with the first and the last day on which they are told. */
const rolesOf = ({ roles }: Tally): ToldRole[] =>
  roles.flatMap(({ label, status, since, until }) =>
    [...new Set([since, until])].map((asOf) => ({ label, status, asOf, articleId: '' })),
  );
