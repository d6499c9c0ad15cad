import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  buildFingerprints,
  createGate,
  fingerprint,
  MAX_FINGERPRINTS,
  passesGate,
} from '@/lib/core/gazetteer/gate.ts';
import { compileGazetteer } from '@/lib/core/gazetteer/gazetteer.ts';
import { tokenize } from '@/lib/core/text/tokenize.ts';

const gazetteerOf = (...aliases: string[]) =>
  compileGazetteer(
    aliases.map((alias, i) => ({
      entityId: `person/${i}`,
      type: 'person',
      name: alias,
      alias,
      derivation: 'full-name',
      titles: [],
      participants: [],
      articleIds: [],
    })),
  );
const gateOf = (...aliases: string[]) =>
  createGate(buildFingerprints(gazetteerOf(...aliases).firstTokens));

describe('a text', () => {
  const gate = gateOf('Anna Lind', 'José Plà', 'Захар');
  test.each([
    'Then Anna Lind spoke.',
    'ANNA',
    'Anna’s',
    'JOSE\u0301 came',
    'An\u00ADna',
    'ЗАХАР!',
    '(Anna',
    '…Jose',
  ])('that may hold a name passes: %j', (text) => expect(passesGate(gate, text)).toBe(true));

  test.each(['', 'Lind spoke.', 'Annabel came', 'Joanna came', 'Joseph', 'Зах', '?!'])(
    'without the first word of any name does not: %j',
    (text) => expect(passesGate(gate, text)).toBe(false),
  );
});

test('a gate of no names lets nothing through, an open gate everything', () => {
  expect(passesGate(createGate([]), 'Anna')).toBe(false);
  expect(passesGate(createGate(undefined), '')).toBe(true);
});

test('fingerprints are those of FNV-1a', () => {
  expect(fingerprint('')).toBe(0x811c9dc5);
  expect(fingerprint('a')).toBe(0xe40c292c);
  expect(fingerprint('foobar')).toBe(0xbf9cf968);
});

describe('what is published', () => {
  test('is each first word once, in order, whatever the order of names', () => {
    const published = buildFingerprints(gazetteerOf('Anna Lind', 'Anna Berg', 'Gerd').firstTokens);
    expect(published).toEqual(buildFingerprints(gazetteerOf('Gerd', 'ANNA').firstTokens));
    expect(published).toHaveLength(2);
    expect(published).toEqual(published?.toSorted((a, b) => a - b));
  });

  test('is nothing when there are too many names, and the gate is open then', () => {
    const words = Array.from({ length: MAX_FINGERPRINTS + 1 }, (_, i) => `name${i}`);
    expect(buildFingerprints(words.slice(1))).toHaveLength(MAX_FINGERPRINTS);
    expect(buildFingerprints(words)).toBeUndefined();
  });
});

describe('whatever the names', () => {
  const anyText = fc.oneof(
    fc.string(),
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'binary' }),
  );
  /** Names of one to three words, in any script. */
  const anyAlias = anyText.filter((text) => tokenize(text).length > 0);

  test('a block that holds one of them passes, in any case and with anything around', () => {
    fc.assert(
      fc.property(anyAlias, anyAlias, anyText, anyText, (alias, other, before, after) => {
        const gate = gateOf(other, alias);
        expect(passesGate(gate, `${before} ${alias} ${after}`)).toBe(true);
      }),
    );
  });

  test('a block passes exactly when one of its words is a first word', () => {
    fc.assert(
      fc.property(fc.array(anyAlias), anyText, (aliases, text) => {
        const { firstTokens } = gazetteerOf(...aliases);
        const expected = tokenize(text).some(({ key }) => firstTokens.has(key));
        expect(passesGate(gateOf(...aliases), text)).toBe(expected);
      }),
    );
  });
});
