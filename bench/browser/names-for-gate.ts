import { createNameTrieBuilder } from '../../lib/core/gazetteer/trie/build-name-trie.ts';
import { buildGate } from '../../lib/core/gazetteer/trie/gate.ts';
import { aliasesOf, makePeople } from './make-names.ts';

/** The gate for a dictionary with this many names: a full name and a surname for each of half as many people. */
export function gateOf(names: number): Uint8Array {
  const builder = createNameTrieBuilder();
  for (const [i, person] of makePeople(names / 2).entries()) {
    for (const alias of aliasesOf(person)) builder.add(alias, 'person', `person/${i}`);
  }
  return buildGate(builder);
}
