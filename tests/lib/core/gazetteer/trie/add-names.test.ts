import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchText } from '@/lib/core/gazetteer/match/match-text.ts';
import { createNameTrieBuilder } from '@/lib/core/gazetteer/trie/build-name-trie.ts';
import {
  addToGate,
  buildGate,
  createGate,
  mayNameSomebody,
  passesGate,
} from '@/lib/core/gazetteer/trie/gate.ts';
import { NameTrie } from '@/lib/core/gazetteer/trie/name-trie.ts';

function builderOf(aliases: readonly string[]) {
  const builder = createNameTrieBuilder();
  for (const alias of aliases) builder.add(alias, 'person', alias);
  return builder;
}

/** Names of one or two made-up words. */
const nameArbitrary = fc
  .array(fc.stringMatching(/^[A-Z][a-z]{2,9}$/), { minLength: 1, maxLength: 2 })
  .map((words) => words.join(' '));
const manyNames = Array.from({ length: 400 }, (_, i) => `Forename${i} Surname${i}`);

test('names that were added are found like those of the beginning', () => {
  fc.assert(
    fc.property(fc.array(nameArbitrary, { minLength: 1, maxLength: 30 }), (added) => {
      const first = builderOf(manyNames);
      const more = builderOf(added);
      const before = first.build().cells;
      const copy = before.slice();
      const cells = more.addTo(before);
      const gate = addToGate(buildGate(first), more);
      if (!cells || !gate) throw new Error('there is room for them');
      expect(before).toEqual(copy);
      const trie = new NameTrie(cells);
      for (const name of [...added, 'Forename7 Surname7']) {
        const text = `Then ${name} spoke.`;
        const found = matchText(text, trie).map(({ start, end }) => text.slice(start, end));
        expect(found).toContain(name);
        expect(passesGate(createGate(gate), text)).toBe(true);
        expect(mayNameSomebody(createGate(gate), text)).toBe(true);
      }
    }),
  );
});

test('a trie or a gate that would be too full is not extended', () => {
  const few = builderOf(['Anna Lind']);
  const many = builderOf(manyNames);
  expect(many.addTo(few.build().cells)).toBeUndefined();
  const crowd = builderOf(Array.from({ length: 3000 }, (_, i) => `Given${i} Family${i}`));
  expect(addToGate(buildGate(few), crowd)).toBeUndefined();
});

test('packed names make the same trie and gate as the names themselves', () => {
  fc.assert(
    fc.property(fc.array(nameArbitrary, { minLength: 1, maxLength: 30 }), (added) => {
      const both = builderOf([...manyNames, ...added]);
      const packed = [builderOf(manyNames).pack(), builderOf(added).pack()];
      const unpacked = createNameTrieBuilder(packed);
      expect(unpacked.entities()).toBe(both.entities());
      expect(unpacked.build().cells).toEqual(both.build().cells);
      expect(buildGate(unpacked)).toEqual(buildGate(both));
    }),
    { numRuns: 30 },
  );
});
