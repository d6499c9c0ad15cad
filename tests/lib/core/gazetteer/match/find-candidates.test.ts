import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileGazetteer, type GazetteerEntry } from '@/lib/core/gazetteer/gazetteer.ts';
import { type Candidate, findCandidates } from '@/lib/core/gazetteer/match/find-candidates.ts';
import { matchText } from '@/lib/core/gazetteer/match/match-text.ts';
import { nameKey } from '@/lib/core/gazetteer/trie/name-key.ts';
import { tokenize } from '@/lib/core/text/tokenize.ts';

const entry = (alias: string, over: Partial<GazetteerEntry> = {}): GazetteerEntry => ({
  entityId: `person/${alias}`,
  type: 'person',
  name: alias,
  alias,
  derivation: 'full-name',
  titles: [],
  participants: [],
  articleIds: [],
  ...over,
});

function candidatesIn(text: string, entries: GazetteerEntry[]): Candidate[] {
  const gazetteer = compileGazetteer(entries);
  const spans = matchText(text, gazetteer.trie);
  const bearers = gazetteer.lookUp(spans.map(({ start, end }) => nameKey(text.slice(start, end))));
  return findCandidates(
    text,
    tokenize(text),
    spans,
    ({ start, end }) => bearers.get(nameKey(text.slice(start, end))) ?? [],
  );
}

function find(text: string, ...entries: (string | GazetteerEntry)[]): string[] {
  const tokens = tokenize(text);
  return candidatesIn(
    text,
    entries.map((e) => (typeof e === 'string' ? entry(e) : e)),
  ).map(({ from, to }) => text.slice(tokens[from]?.start, tokens[to]?.end));
}

describe('names of several words', () => {
  test('the longest wins at each place, and names do not overlap', () => {
    expect(
      find(
        'Anna Lind Berg met Anna Lind and Lind Berg',
        'Anna Lind',
        'Anna Lind Berg',
        'Lind Berg',
      ),
    ).toEqual(['Anna Lind Berg', 'Anna Lind', 'Lind Berg']);
  });

  test('a particle inside may be small', () => {
    expect(find('Ann de Lind met Omar al-Lindi', 'Ann De Lind', 'Omar Al-Lindi')).toHaveLength(2);
    expect(find('Ann lind', 'Ann Lind')).toEqual([]);
  });

  test('of two forms of one word that lead to one person, they come once', () => {
    const [lind, linde] = [entry('Lind'), entry('Linde', { entityId: 'person/Lind' })];
    const spans = [lind, linde].map(({ alias }) => ({
      start: 0,
      end: 5,
      from: 0,
      to: 0,
      words: [alias.toLowerCase()],
      changed: 1,
    }));
    const found = findCandidates('Linda left', tokenize('Linda left'), spans, ({ words }) =>
      words?.[0] === 'lind' ? [lind] : [linde],
    );
    expect(found.flatMap(({ entries }) => entries)).toHaveLength(1);
  });

  test('a beginning that continues differently is dropped, and what follows is still found', () => {
    expect(find('Anna Maria Lind came', 'Anna Maria Berg', 'Maria Lind')).toEqual(['Maria Lind']);
    expect(find('Anna Maria came', 'Anna', 'Anna Maria Berg')).toEqual(['Anna']);
  });

  test.each([
    'Anna  Lind',
    'Anna\n\tLind',
    'Anna\u00A0Lind',
    'Anna-Lind',
    'Anna\u2011Lind',
    'Anna’Lind',
  ])('may be joined as in %j', (text) => expect(find(text, 'Anna Lind')).toEqual([text]));

  test.each(['Anna, Lind', 'Anna. Lind', 'Anna/Lind', 'Anna (Lind', 'Anna & Lind', 'Anna -- Lind'])(
    'are not joined as in %j',
    (text) => expect(find(text, 'Anna Lind')).toEqual([]),
  );

  test('the full stop of an initial joins, that of a sentence does not', () => {
    expect(find('A. Lind and A.Lind', 'A Lind')).toEqual(['A. Lind', 'A.Lind']);
    expect(find('She met Ann. Lind left.', 'Ann Lind')).toEqual([]);
  });
});

describe('scripts without spaces', () => {
  test.each([
    ['昨日习近平主席表示', '习近平'],
    ['岸田文雄首相は', '岸田文雄'],
    ['ｷｼﾀﾞさん', 'キシダ'],
    ['นายสมชาย วงศ์สวัสดิ์กล่าว', 'สมชาย วงศ์สวัสดิ์'],
    ['President习近平said', '习近平'],
  ])('a name is found inside %j', (text, name) => expect(find(text, name)).toHaveLength(1));

  test('a longer name wins, and the shorter stands where the longer does not', () => {
    expect(find('习近平和习近', '习近', '习近平')).toEqual(['习近平', '习近']);
  });
});

describe('capitals', () => {
  test('words that have one in the name must have one in the text', () => {
    expect(find('anna lind, Anna lind, Anna Lind, ANNA LIND', 'Anna Lind')).toEqual([
      'Anna Lind',
      'ANNA LIND',
    ]);
  });

  test('words that have none there need none here', () => {
    expect(find('Anna van Lind and Anna Van Lind', 'Anna van Lind')).toEqual([
      'Anna van Lind',
      'Anna Van Lind',
    ]);
  });

  test('scripts without case pass', () => {
    expect(find('安娜 said so', '安娜')).toEqual(['安娜']);
    expect(find('حسن came', 'حسن')).toEqual(['حسن']);
  });

  test('events of three words or more need none, shorter ones at their beginning', () => {
    const long = entry('Summit of the Able', { type: 'event' });
    expect(find('the summit of the able', long)).toEqual(['summit of the able']);
    const short = entry('Oslo Summit', { type: 'event' });
    expect(find('the oslo summit, the Oslo summit', short)).toEqual(['Oslo summit']);
  });

  test('invisible characters make no difference, in the text or in the name', () => {
    expect(find('\uFEFFAnna \u200BLind came', 'Anna Lind')).toEqual(['\uFEFFAnna \u200BLind']);
    expect(find('Anna Lind came', 'An\u00ADna Lind')).toEqual(['Anna Lind']);
    expect(find('anna Lind came', '\u200BAnna Lind')).toEqual([]);
  });
});

test('all who bear a name are given', () => {
  const [found] = candidatesIn('Lind', [
    entry('Lind', { entityId: 'person/a' }),
    entry('Lind', { entityId: 'person/b' }),
  ]);
  expect(found?.entries.map((e) => e.entityId)).toEqual(['person/a', 'person/b']);
});

describe('any text', () => {
  const WORDS = ['Anna', 'Lind', 'Berg', 'of'];
  const anyName = fc
    .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 })
    .map((words) => words.join(' '));

  /** The oracle: at each word, try every name, the longest first. */
  function findNaively(text: string, names: string[]): string[] {
    const longestFirst = names.toSorted((a, b) => b.length - a.length);
    const found: string[] = [];
    for (let rest = text; rest; ) {
      const name = longestFirst.find((candidate) => `${rest} `.startsWith(`${candidate} `));
      if (name) found.push(name);
      rest = name ? rest.slice(name.length + 1) : rest.slice(`${rest} `.indexOf(' ') + 1);
    }
    return found;
  }

  test('finds what trying every name at every word would find', () => {
    const anyText = fc
      .array(fc.constantFrom(...WORDS, 'met'), { maxLength: 12 })
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(anyName, { maxLength: 6 }), anyText, (names, text) => {
        expect(find(text, ...names)).toEqual(findNaively(text, names));
      }),
    );
  });
});
