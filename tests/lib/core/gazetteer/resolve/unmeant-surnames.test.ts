import { describe, expect, it } from 'vitest';
import { deriveAliases } from '@/lib/core/gazetteer/derive/derive-aliases.ts';
import { compileGazetteer, type GazetteerEntry } from '@/lib/core/gazetteer/gazetteer.ts';
import { findUnmeant } from '@/lib/core/gazetteer/resolve/unmeant-surnames.ts';

const listed = (name: string): GazetteerEntry[] =>
  deriveAliases('person', name).map(({ text, derivation }) => ({
    entityId: name,
    type: 'person',
    name,
    titles: ['Senator'],
    alias: text,
    derivation,
    articleIds: [],
    participants: [],
    isListed: true,
  }));

const TWO = [...listed('Anna Quonk'), ...listed('Robert Quonk')];

/** Whether `Quonk` is out of the question in this text, together with the other names in it. */
function isUnmeant(text: string, people: readonly GazetteerEntry[] = TWO): boolean {
  const places = [...text.matchAll(/(?:(?:Anna|Robert) )?Quonk/g)].map((match) => ({
    text,
    start: match.index,
    end: match.index + match[0].length,
    key: match[0].toLowerCase(),
    isWord: match[0] === 'Quonk',
  }));
  const names = compileGazetteer(people).lookUp(places.map(({ key }) => key));
  return findUnmeant(places, names).has('quonk');
}

describe('surnames of several people on lists', () => {
  it.each([
    'Quonk left early.',
    'Then, as said Quonk, it rained.',
    'It rained. Quonk left.',
    'Mary Quonk left.',
    'Mary ‘Molly’ Quonk left.',
  ])('mean nobody: %s', (text) => {
    expect(isUnmeant(text)).toBe(true);
  });

  it.each([
    'Senator Quonk left.',
    'Sen. Quonk left.',
    'Mrs Quonk left.',
    'A. Quonk left.',
    'Bob Quonk left.',
    'Quonk, Anna. A book.',
    'Quonk, Mary. A book.',
    'Anna van Quonk left.',
    'Anna ‘Nan’ Quonk left.',
    'Anna Mary Lou Quonk left.',
    'Robert Quonk left. Then Quonk came back.',
    'Quonk left. We asked Robert Quonk.',
    `${'Supercalifragilistic'.repeat(4)} Quonk left.`,
  ])('may mean one of them: %s', (text) => {
    expect(isUnmeant(text)).toBe(false);
  });

  it('are read if they have one bearer, or an article tells of one', () => {
    expect(isUnmeant('Quonk left.', listed('Anna Quonk'))).toBe(false);
    const read = TWO.map(({ isListed: _, ...entry }) => entry);
    expect(isUnmeant('Quonk left.', [...read, ...listed('Carl Quonk')])).toBe(false);
  });
});
