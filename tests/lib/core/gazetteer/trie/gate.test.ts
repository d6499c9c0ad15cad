import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchText } from '@/lib/core/gazetteer/match/match-text.ts';
import { createNameTrieBuilder } from '@/lib/core/gazetteer/trie/build-name-trie.ts';
import {
  buildGate,
  createGate,
  MAX_GATE_BYTES,
  MAX_OPENINGS,
  mayNameSomebody,
  passesGate,
} from '@/lib/core/gazetteer/trie/gate.ts';
import type { EntityType } from '@/lib/core/model.ts';
import { hostileName, hostileText } from '../../../../support/hostile-text.ts';

function build(aliases: readonly string[], type: EntityType = 'person') {
  const builder = createNameTrieBuilder();
  for (const alias of aliases) builder.add(alias, type, alias);
  const published = buildGate(builder);
  return { gate: createGate(published), published, trie: builder.build() };
}
const gateOf = (...aliases: string[]) => build(aliases).gate;

describe('a text', () => {
  const gate = gateOf('Anna Lind', 'José Plà', 'Захар', 'bin Said', '习近平');
  test.each([
    'Then Anna Lind spoke.',
    'ANNA',
    'Anna’s',
    'JOSE\u0301 came',
    'An\u00ADna',
    'ЗАХАР!',
    '(Anna',
    '…Jose',
    'the bin',
    'Bin',
    '主席习近平',
  ])('that may hold a name passes: %j', (text) => expect(passesGate(gate, text)).toBe(true));

  test.each([
    '',
    'Lind spoke.',
    'Annabel came',
    'Joanna came',
    'Joseph',
    'Зах',
    '?!',
    'anna',
    '主席',
  ])('without the first word of any name, capitals and all, does not: %j', (text) =>
    expect(passesGate(gate, text)).toBe(false),
  );
});

test('a gate of no names lets nothing through', () => {
  expect(passesGate(gateOf(), 'Anna')).toBe(false);
});

test('a long name of an event may be written small', () => {
  const { gate } = build(['Treaty on Open Skies'], 'event');
  expect(passesGate(gate, 'the treaty on open skies')).toBe(true);
  expect(passesGate(build(['Treaty']).gate, 'the treaty')).toBe(false);
});

describe('a page', () => {
  const gate = gateOf('Anna Lind', 'Berg', 'bin Said', 'María José Plà', '习近平');
  test.each(['Anna Lind', 'the Berg', 'ANNA LIND', 'bin Said', 'Bin Said', 'María José', '习近平'])(
    'with the beginning of a name may name somebody: %j',
    (text) => expect(mayNameSomebody(gate, `Then ${text} came.`)).toBe(true),
  );

  test.each(['Anna came', 'Anna Berta Lind', 'Lind Anna', 'María Plà', 'berg', 'bin', '习'])(
    'with a forename only names nobody, though the block passes: %j',
    (text) => expect(mayNameSomebody(gate, text)).toBe(false),
  );

  test('may name somebody wherever a batch of words ends', () => {
    for (const before of [510, 511, 512, 513]) {
      expect(mayNameSomebody(gate, `${'x '.repeat(before)}Anna Lind`)).toBe(true);
    }
  });

  test('of very many names, every first word may be one', () => {
    const many = Array.from({ length: MAX_OPENINGS + 1 }, (_, i) => `Fore${i} Sur${i}`);
    const { gate: full } = build(many);
    expect(full.knowsOpenings).toBe(false);
    expect(mayNameSomebody(full, 'Fore7 came')).toBe(true);
    expect(build(many.slice(1)).gate.knowsOpenings).toBe(true);
  });
});

describe('what is published', () => {
  test('does not depend on the order of names', () => {
    const { gate } = build(['Anna Lind', 'Anna Berg', 'Gerd', 'bin Said']);
    expect(build(['bin Said', 'Gerd', 'ANNA Berg', 'Anna Lind', 'Gerd']).gate).toEqual(gate);
  });

  test('grows with the names up to its bound, and fills up then', () => {
    const words = Array.from({ length: 100_000 }, (_, i) => `Name${i}`);
    expect(build(words.slice(0, 10)).published).toHaveLength(4096);
    const { gate, published } = build(words);
    expect(published).toHaveLength(MAX_GATE_BYTES);
    expect(words.every((word) => passesGate(gate, word))).toBe(true);
    const others = Array.from({ length: 2000 }, (_, i) => `Other${i}`);
    const passed = others.filter((word) => passesGate(gate, word)).length;
    // 7.9 bits a word and three probes: (1 − e^(−3 / 7.9))³ = 3 %.
    expect(passed).toBeGreaterThan(30);
    expect(passed).toBeLessThan(100);
  });

  test('lets almost nothing through wrongly while it has room', () => {
    const gate = gateOf(...Array.from({ length: 10_000 }, (_, i) => `Name${i}`));
    const others = Array.from({ length: 10_000 }, (_, i) => `Other${i}`);
    expect(others.filter((word) => passesGate(gate, word)).length).toBeLessThan(8);
  });
});

describe('whatever the names', () => {
  test('a text in which the matcher finds anything passes', () => {
    const names = fc.array(hostileName, { minLength: 1, maxLength: 6 });
    const type = fc.constantFrom<EntityType>('person', 'event');
    let found = 0;
    fc.assert(
      fc.property(names, type, hostileText, hostileText, (aliases, kind, before, after) => {
        const { gate, trie } = build(aliases, kind);
        const text = `${before} ${aliases[0]} ${after}`;
        if (matchText(text, trie).length === 0) return;
        found++;
        expect(passesGate(gate, text)).toBe(true);
        expect(mayNameSomebody(gate, text)).toBe(true);
      }),
      { numRuns: 1000 },
    );
    expect(found).toBeGreaterThan(300);
  }, 60_000);
});
