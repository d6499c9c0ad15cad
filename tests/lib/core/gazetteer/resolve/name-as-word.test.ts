import { describe, expect, test } from 'vitest';
import { entityIdFor } from '@/lib/core/entity-id.ts';
import { findMentionsAtOnce } from '@/lib/core/gazetteer/find-mentions.ts';
import { compileGazetteer, type GazetteerEntry } from '@/lib/core/gazetteer/gazetteer.ts';

const entry = (name: string, alias: string, derivation: GazetteerEntry['derivation']) => ({
  entityId: entityIdFor('person', name),
  name,
  alias,
  derivation,
  type: 'person' as const,
  titles: [],
  participants: [],
  articleIds: [],
});
const gazetteer = compileGazetteer([
  entry('Anna Lind', 'Anna Lind', 'full-name'),
  entry('Anna Lind', 'Lind', 'surname'),
]);

/** So many that the only bearer of a name proves little. */
const others = Array.from({ length: 1200 }, (_, i) => {
  const letters = [i % 26, Math.floor(i / 26) % 26, Math.floor(i / 676)].map((n) =>
    String.fromCharCode(97 + n),
  );
  return entry(`Zo Q${letters.join('')}`, `Zo Q${letters.join('')}`, 'full-name');
});

/** What is marked after a sentence that introduces her. */
const surfaces = (text: string): string[] =>
  findMentionsAtOnce([{ id: 0, text: `They and Anna Lind came. ${text}` }], gazetteer)
    .map((mention) => mention.surface)
    .slice(1);

describe('a name that is spoken of', () => {
  test.each([
    ['The name “Lind” comes from a tree.'],
    ['The pseudonym "Anna Lind" is her own.'],
    ['She uses the word ‘Lind’, often.'],
    ['He took the nickname "Anna" later.'],
    ['He changed his name from Lind to Holm.'],
    ['She changed her first name from Anna to Hanna.'],
    ['They married (née Lind) in May.'],
  ])('%s', (text) => {
    expect(surfaces(text)).toEqual([]);
  });

  test.each([
    ['He told “Lind” of it.', ['Lind']],
    ['The name Lind gave it stuck.', ['Lind']],
    ['It takes its name from Lind, who was first.', ['Lind']],
    ['She writes under the pen name Anna Lind.', ['Anna Lind']],
  ])('%s: and its bearer too', (text, expected) => {
    expect(surfaces(text)).toEqual(expected);
  });
});

describe('a thing of the name', () => {
  test.each([
    ['I will mix the lot and do a Lind.'],
    ["They said, 'OK, and do a Lind'."],
    ['My Lind was sweet, and yours was not.'],
    ['They ordered another Lind, and the bill.'],
    ['The Anna Lind Space Telescope was lost.'],
    ['They saw Anna Lind Holm, who is another.'],
    ['The Lind Presidential Research Library was closed.'],
  ])('%s', (text) => {
    expect(surfaces(text)).toEqual([]);
  });

  test.each([
    ['The plan of a Lind aide failed.', ['Lind']],
    ['The end of a Lind-only campaign came.', ['Lind']],
    ['The thought of a Lind/Holm ticket came.', ['Lind']],
    ['The fear of a Lind’s anger grew.', ['Lind']],
    ['The staff of the Lind White House left.', ['Lind']],
    ['They told her Lind was late.', ['Lind']],
    ['They saw Anna Lind Tuesday, which was late.', ['Anna Lind']],
    ['They saw an Anna Lind Facebook page, which was new.', ['Anna Lind']],
  ])('%s: the person', (text, expected) => {
    expect(surfaces(text)).toEqual(expected);
  });

  test('“a” is a preposition where the language is another', () => {
    const found = findMentionsAtOnce(
      [{ id: 0, text: 'Vino Anna Lind. Vieron a Lind.' }],
      gazetteer,
    );
    expect(found.map((mention) => mention.surface)).toEqual(['Anna Lind', 'Lind']);
  });

  test.each([
    ['The show is called “Fox & Lundt”, he said.'],
    ['They found a comet called Lundt in May.'],
  ])('%s: no person whom nothing introduces', (text) => {
    const known = compileGazetteer([...others, entry('Eva Lundt', 'Lundt', 'surname')]);
    expect(findMentionsAtOnce([{ id: 0, text }], known)).toEqual([]);
  });

  test('an illness is no physician', () => {
    const known = compileGazetteer([entry('Alois Alzheimer', 'Alzheimer', 'surname')]);
    const text = 'They met a man whose mother had Alzheimer’s and who lost his home.';
    expect(findMentionsAtOnce([{ id: 0, text }], known)).toEqual([]);
  });

  test('an interjection is no name, though somebody bears it', () => {
    const hey = compileGazetteer([entry('Jean Hey', 'Hey', 'surname')]);
    const text = 'They would say, "Hey, you must meet him," and "Hey, he is here."';
    expect(findMentionsAtOnce([{ id: 0, text }], hey)).toEqual([]);
  });
});
