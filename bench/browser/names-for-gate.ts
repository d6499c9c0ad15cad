import { buildFingerprints } from '../../lib/core/gazetteer/gate.ts';
import { tokenize } from '../../lib/core/text/tokenize.ts';
import { aliasesOf, makePeople } from './make-names.ts';

/** The gate of a dictionary of so many names: a full name and a surname for each of half as many people. */
export function gateOf(names: number): number[] | undefined {
  const first = new Set<string>();
  for (const person of makePeople(names / 2)) {
    for (const alias of aliasesOf(person)) {
      const [token] = tokenize(alias);
      if (token) first.add(token.key);
    }
  }
  return buildFingerprints(first);
}
