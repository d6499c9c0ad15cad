import { entityIdFor } from '../../../entity-id.ts';
import { foldText } from '../../../text/fold.ts';
import { isNameWord } from '../../names/german/name-word.ts';
import type { Run } from '../../names/run.ts';
import type { Token } from '../../records/document.ts';
import type { Person } from '../../records/person.ts';
import { joinName } from '../person-names.ts';

/**
 * Finds the person that a run names: by the full name, or by a surname that only one person has. A name that nobody has may
 * be one in the genitive (`Does`). Each name is looked up only once.
 */
export function createResolveName(
  tokens: readonly Token[],
  byId: ReadonlyMap<string, Person>,
  persons: readonly Person[],
): (run: Run) => Person | undefined {
  const bearers = Map.groupBy(persons, (person) => foldText(person.surname));
  const known = new Map<string, Person | undefined>();
  const look = (name: string): Person | undefined => {
    const exact = byId.get(entityIdFor('person', name));
    if (exact) return exact;
    const same = bearers.get(foldText(name)) ?? [];
    return same.length === 1 ? same[0] : undefined;
  };
  return (run) => {
    if (run.first > run.last) return undefined;
    const name = joinName(tokens, run);
    if (!known.has(name)) {
      const mayBeGenitive = isNameWord(tokens[run.last]) && /(?:s|’|')$/.test(name);
      known.set(name, look(name) ?? (mayBeGenitive ? look(name.slice(0, -1)) : undefined));
    }
    return known.get(name);
  };
}
