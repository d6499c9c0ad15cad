import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createNameTrieBuilder } from '@/lib/core/gazetteer/trie/build-name-trie.ts';
import { extendHash } from '@/lib/core/gazetteer/trie/name-hash.ts';
import { ENDS, GOES_ON, MAX_WORDS, NameTrie } from '@/lib/core/gazetteer/trie/name-trie.ts';
import { hashText } from '@/lib/core/text/hash-text.ts';
import { tokenize } from '@/lib/core/text/tokenize.ts';
import { hostileName } from '../../../../support/hostile-text.ts';

function build(names: readonly string[]): NameTrie {
  const builder = createNameTrieBuilder();
  for (const name of names) builder.add(name, 'person', name);
  return builder.build();
}

/** What the trie says of each beginning of a name: its first word, its first two … */
function readBeginnings(trie: NameTrie, name: string): number[] {
  let hash: number | undefined;
  return tokenize(name).map(({ key }) => {
    const word = hashText(key);
    hash = hash === undefined ? word : extendHash(hash, word);
    return trie.find(hash);
  });
}

test('knows where names end and where they continue', () => {
  const trie = build(['Anna', 'Anna Maria Lind', 'Lind']);
  expect(readBeginnings(trie, 'Anna Maria Lind')).toEqual([ENDS | GOES_ON, GOES_ON, ENDS]);
  expect(readBeginnings(trie, 'Lind Anna')).toEqual([ENDS, 0]);
  expect(readBeginnings(trie, 'Maria')).toEqual([0]);
});

test('without names knows nothing', () => {
  expect(build([]).find(hashText('anna'))).toBe(0);
  expect([...build([]).small]).toEqual([0]);
});

test('a name without a word, or of more words than any name has, is left out', () => {
  const long = 'Na '.repeat(MAX_WORDS + 1);
  const builder = createNameTrieBuilder();
  for (const name of ['', '…', long]) builder.add(name, 'person', name);
  expect([builder.aliases(), builder.entities()]).toEqual([0, 0]);
  expect(readBeginnings(build(['Na '.repeat(MAX_WORDS)]), 'Na '.repeat(MAX_WORDS)).at(-1)).toBe(
    ENDS,
  );
});

test('counts aliases, and entities once each', () => {
  const builder = createNameTrieBuilder();
  builder.add('Anna Lind', 'person', 'person/a');
  builder.add('Lind', 'person', 'person/a');
  builder.add('Olof Lind', 'person', 'person/b');
  expect([builder.aliases(), builder.entities()]).toEqual([3, 2]);
});

describe('whatever the names', () => {
  const anyNames = fc.array(hostileName, { maxLength: 40 });

  test('none of their beginnings is missing', () => {
    fc.assert(
      fc.property(anyNames, (names) => {
        const trie = build(names);
        for (const name of names) {
          const flags = readBeginnings(trie, name);
          if (flags.length === 0 || flags.length > MAX_WORDS) continue;
          expect((flags.at(-1) ?? 0) & ENDS).toBe(ENDS);
          expect(flags.slice(0, -1).every((flag) => flag & GOES_ON)).toBe(true);
        }
      }),
    );
  });

  test('the same comes back from bytes', () => {
    fc.assert(
      fc.property(anyNames, fc.array(fc.integer()), (names, others) => {
        const trie = build(names);
        const back = new NameTrie(new Uint16Array(structuredClone(trie.cells.buffer)));
        expect(back.small).toEqual(trie.small);
        for (const hash of [...others, ...names.map(hashText)]) {
          expect(back.find(hash)).toBe(trie.find(hash));
        }
      }),
    );
  });
});

test('with many names, few other words match and little room is used', () => {
  const names = Array.from({ length: 50_000 }, (_, i) => [
    `Fore${i % 900} Sur${i}`,
    `Sur${i}`,
  ]).flat();
  const trie = build(names);
  expect(names.every((name) => (readBeginnings(trie, name).at(-1) ?? 0) & ENDS)).toBe(true);
  const wrong = Array.from({ length: 50_000 }, (_, i) => trie.find(hashText(`other${i}`)));
  expect(wrong.filter((flags) => flags !== 0).length).toBeLessThan(60);
  expect(trie.cells.byteLength / names.length).toBeLessThan(4.5);
});
