import { describe, expect, it } from 'vitest';
import { deriveAliases } from '@/lib/core/gazetteer/derive/derive-aliases.ts';
import { findMentionsAtOnce } from '@/lib/core/gazetteer/find-mentions.ts';
import { compileGazetteer, type GazetteerEntry } from '@/lib/core/gazetteer/gazetteer.ts';

function entriesOf(name: string, titles: string[], isListed: boolean): GazetteerEntry[] {
  const bearer = {
    entityId: isListed ? `${name}@list` : name,
    type: 'person' as const,
    name,
    titles,
  };
  return deriveAliases('person', name).map(({ text, derivation }) => ({
    ...bearer,
    alias: text,
    derivation,
    articleIds: [],
    participants: [],
    ...(isListed ? { isListed: true as const } : {}),
  }));
}

const listed = (name: string, ...titles: string[]) => entriesOf(name, titles, true);
const read = (name: string, ...titles: string[]) => entriesOf(name, titles, false);

/** So many on the list that somebody has the name of anybody. */
const LONG = Array.from({ length: 1_200 }, (_, i) =>
  listed(
    `Xaver${String.fromCharCode(97 + (i % 26))} Quonk${i.toString(36).replace(/\d/g, 'z')}${i}`,
  ),
).flat();

const marked = (people: readonly GazetteerEntry[], ...texts: string[]) =>
  findMentionsAtOnce(
    texts.map((text, id) => ({ id, text })),
    compileGazetteer([...people, ...LONG]),
  ).map(
    ({ entityIds, blockId, start, end }) => `${texts[blockId]?.slice(start, end)}: ${entityIds}`,
  );

describe('people whom only a long list knows', () => {
  const representative = listed('William Evans', 'State representative');

  it('need a word of their office, if their name is a usual one', () => {
    expect(
      marked(representative, 'We met William Evans, president of the guild, in this state.'),
    ).toEqual([]);
    expect(marked(representative, 'State Rep. William Evans voted no.')).toEqual([
      'William Evans: William Evans@list',
    ]);
    expect(
      marked(
        representative,
        'William Evans, a representative, voted no.',
        'Later William Evans left.',
      ),
    ).toHaveLength(2);
  });

  it('need none, if their name is rare, or if articles tell of them', () => {
    expect(
      marked(listed('Ottoline Brandquist', 'Mayor'), 'We met Ottoline Brandquist.'),
    ).toHaveLength(1);
    expect(marked(read('William Evans'), 'We met William Evans.')).toHaveLength(1);
  });

  it('take no surname away from somebody whom the reader has read about', () => {
    const people = [...read('Ann Brandquist'), ...listed('Bo Brandquist', 'Mayor')];
    expect(marked(people, 'Critics of Brandquist said so.', 'She said Brandquist knew.')).toEqual([
      'Brandquist: Ann Brandquist',
      'Brandquist: Ann Brandquist',
    ]);
    expect(marked(people, 'Bo Brandquist spoke.', 'Then Brandquist left.')).toEqual([
      'Bo Brandquist: Bo Brandquist@list',
      'Brandquist: Bo Brandquist@list',
    ]);
  });

  it('take no full name away either, and no title that may be the other’s', () => {
    const people = [...read('Bo Brandquist'), ...listed('Bo Brandquist', 'Mayor')];
    expect(marked(people, 'We met Bo Brandquist.')).toEqual(['Bo Brandquist: Bo Brandquist']);
    const others = [...read('Ann Brandquist'), ...listed('Bo Brandquist', 'Mayor')];
    expect(marked(others, 'They blamed Mayor Brandquist for it.')).not.toContain(
      'Brandquist: Bo Brandquist@list',
    );
    expect(
      marked(listed('Bo Brandquist', 'Mayor'), 'They blamed Mayor Brandquist for it.'),
    ).toEqual(['Brandquist: Bo Brandquist@list']);
  });

  it('are not known by derived nicknames, or in another order', () => {
    expect(marked(listed('Charles Brandquist', 'Mayor'), 'We met Charlie Brandquist.')).toEqual([]);
    expect(marked(read('Charles Brandquist'), 'We met Charlie Brandquist.')).toHaveLength(1);
    expect(marked(listed('Fang Zhou', 'Mayor'), 'We ate at Zhou Fang.')).toEqual([]);
  });
});
