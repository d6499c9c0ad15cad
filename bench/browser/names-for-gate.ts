import { createNameTrieBuilder } from '../../lib/core/gazetteer/build-name-trie.ts';
import { buildGate } from '../../lib/core/gazetteer/gate.ts';
import { aliasesOf, makePeople } from './make-names.ts';

/** The bytes of the gate of so many names: a full name and a surname for each of half as many people. */
export function gateOf(names: number): number[] {
  const builder = createNameTrieBuilder();
  for (const person of makePeople(names / 2)) {
    for (const alias of aliasesOf(person)) builder.add(alias, 'person', alias);
  }
  return [...buildGate(builder)];
}
