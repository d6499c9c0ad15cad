import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findMentions, findMentionsAtOnce } from '@/lib/core/gazetteer/find-mentions.ts';
import { compileGazetteer, type GazetteerEntry } from '@/lib/core/gazetteer/gazetteer.ts';
import { findCandidates } from '@/lib/core/gazetteer/match/find-candidates.ts';
import { joinsName } from '@/lib/core/gazetteer/match/joins-name.ts';
import { matchText } from '@/lib/core/gazetteer/match/match-text.ts';
import { nameKey } from '@/lib/core/gazetteer/trie/name-key.ts';
import type { EntityType } from '@/lib/core/model.ts';
import { type Token, tokenize } from '@/lib/core/text/tokenize.ts';
import { hostileName, hostileText } from '../../../../support/hostile-text.ts';

const entry = (alias: string, type: EntityType): GazetteerEntry => ({
  entityId: `${type}/${alias}`,
  type,
  name: alias,
  alias,
  derivation: 'full-name',
  titles: [],
  articleIds: [],
  participants: [],
});

/** A span as words: `from-to`. */
const spansIn = (text: string, ...names: string[]): string[] => {
  const { trie } = compileGazetteer(names.map((name) => entry(name, 'person')));
  return matchText(text, trie).map(({ from, to }) => `${from}-${to}`);
};

test('all that may be names are given, overlapping ones too, with their words and offsets', () => {
  const { trie } = compileGazetteer(
    ['Anna', 'Anna Lind', 'Lind Berg'].map((name) => entry(name, 'person')),
  );
  expect(matchText('Then Anna Lind Berg', trie)).toEqual([
    { from: 1, to: 1, start: 5, end: 9 },
    { from: 1, to: 2, start: 5, end: 14 },
    { from: 2, to: 3, start: 10, end: 19 },
  ]);
});

test('a name may go on where one batch of words ends and the next begins', () => {
  for (const before of [509, 510, 511, 512, 513]) {
    expect(spansIn(`${'x '.repeat(before)}Anna bin Lind`, 'Anna bin Lind')).toEqual([
      `${before}-${before + 2}`,
    ]);
  }
});

test('words without a capital are skipped, unless a name is written like that', () => {
  expect(spansIn('anna lind, Anna lind', 'Anna Lind')).toEqual(['2-3']);
  expect(spansIn('bin Said, Bin Said', 'bin Said')).toEqual(['0-1', '2-3']);
});

describe('matching and confirming', () => {
  /** The oracle: every run of words that names may span, compared with every name by the rules of names. */
  function findNaively(text: string, entries: readonly GazetteerEntry[]): string[] {
    const tokens = tokenize(text);
    const found: string[] = [];
    for (let from = 0; from < tokens.length; from++) {
      for (let to = from; to < tokens.length && isJoined(text, tokens, from, to); to++) {
        const key = keyOf(tokens.slice(from, to + 1));
        const named = entries.filter(
          ({ alias, type }) =>
            keyOf(tokenize(alias)) === key &&
            isWrittenAsName(text, tokens.slice(from, to + 1), alias, type),
        );
        for (const { alias } of named) found.push(`${from}-${to} ${alias}`);
      }
    }
    return found.toSorted();
  }
  const keyOf = (tokens: readonly Token[]) => JSON.stringify(tokens.map(({ key }) => key));
  const isJoined = (text: string, tokens: readonly Token[], from: number, to: number) =>
    tokens
      .slice(from, to)
      .every(({ start, end }, i) => joinsName(text, start, end, tokens[from + i + 1]?.start ?? 0));

  function isWrittenAsName(
    text: string,
    surface: Token[],
    alias: string,
    type: EntityType,
  ): boolean {
    const letters = (of: string, { start, end }: Token) =>
      of.slice(start, end).replace(/^[\u00AD\u200B-\u200D\u2060\uFEFF]+/, '');
    const isCapital = (word: Token) => /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(letters(text, word));
    if (type === 'event') return surface.length >= 3 || isCapital(surface[0] as Token);
    return tokenize(alias).every(
      (word, i) => !/^\p{Lu}/u.test(letters(alias, word)) || isCapital(surface[i] as Token),
    );
  }

  /** Every span that findCandidates would take if it stood alone. */
  function findCleverly(text: string, entries: readonly GazetteerEntry[]): string[] {
    const gazetteer = compileGazetteer(entries);
    const tokens = tokenize(text);
    return matchText(text, gazetteer.trie)
      .flatMap((span) => {
        const key = nameKey(text.slice(span.start, span.end));
        const bearers = gazetteer.lookUp([key]).get(key) ?? [];
        const [candidate] = findCandidates(text, tokens, [span], () => bearers);
        return (candidate?.entries ?? []).map(({ alias }) => `${span.from}-${span.to} ${alias}`);
      })
      .toSorted();
  }

  const anyEntries = fc
    .uniqueArray(hostileName, { minLength: 1, maxLength: 8, selector: nameKey })
    .chain((names) =>
      fc
        .array(fc.constantFrom<EntityType>('person', 'event'), {
          minLength: names.length,
          maxLength: names.length,
        })
        .map((types) => names.map((name, i) => entry(name, types[i] ?? 'person'))),
    );
  const anyPage = fc
    .tuple(anyEntries, fc.array(fc.tuple(fc.nat(), hostileText, fc.boolean()), { maxLength: 4 }))
    .map(([entries, parts]) => ({
      entries,
      text: parts
        .map(([which, other, isSmall]) => {
          const name = entries[which % entries.length]?.alias ?? '';
          return `${isSmall ? name.toLowerCase() : name} ${other}`;
        })
        .join(' '),
    }));

  test('finds what trying every name at every word finds', () => {
    let found = 0;
    fc.assert(
      fc.property(anyPage, ({ entries, text }) => {
        const expected = findNaively(text, entries);
        found += expected.length;
        expect(findCleverly(text, entries)).toEqual(expected);
      }),
      { numRuns: 2000 },
    );
    expect(found).toBeGreaterThan(1000);
  }, 60_000);

  test('answers the same at once and later', async () => {
    await fc.assert(
      fc.asyncProperty(anyPage, async ({ entries, text }) => {
        const gazetteer = compileGazetteer(entries);
        const blocks = [{ id: 7, text }];
        expect(await findMentions(blocks, gazetteer)).toEqual(
          findMentionsAtOnce(blocks, gazetteer),
        );
      }),
    );
  });
});
