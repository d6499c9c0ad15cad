import { describe, expect, test } from 'vitest';
import { buildPeople } from '@/lib/core/merge/build-people.ts';
import type { ArticlePerson } from '@/lib/core/merge/people/split-namesakes.ts';

let count = 0;
/** `name: role, former role` of one article, on its day. */
function told(text: string, day = '2024-05-01'): ArticlePerson {
  const [name = '', roles = ''] = text.split(': ');
  const articleId = `a${count++}`;
  const labels = roles.split(', ').filter(Boolean);
  return {
    name,
    articleId,
    roles: labels.map((label) => ({
      label,
      status: label.startsWith('former') ? 'former' : 'current',
      asOf: day,
      articleId,
    })),
  };
}
const namesOf = (...texts: string[]) =>
  buildPeople(texts.map((text) => told(text)))
    .map(({ names }) => names.toSorted().join(' = '))
    .toSorted();

describe('joined', () => {
  test.each([
    [['John Doe: mayor', 'John R. Doe'], 'a middle initial'],
    [['Chuck Doe: Iowa Sen.', 'Charles E. Doe: Senator'], 'a nickname with an office'],
    [['Ben Doe', 'Benjamin Doe: analyst'], 'a nickname of somebody without office'],
    [
      ['Joe Doe: Vice President', 'Joseph R. Doe Jr.: Vice President'],
      'a generation with an office',
    ],
    [
      ['J. Doe: chair of the ferry board', 'Jane Doe: ferry board chairwoman'],
      'an initial with an office',
    ],
  ])('%j: %s', (texts) => expect(namesOf(...texts)).toHaveLength(1));
});

describe('kept apart', () => {
  test.each([
    [['Don Doe: billionaire', 'Don Doe Jr.: executive'], 'father and son'],
    [['Rick Doe: governor of Texas', 'Richard Doe: fund manager'], 'nickname with other offices'],
    [['John Doe: mayor of Sable', 'John Doe: mayor of Tarn'], 'mayors of two places'],
    [['John Doe: goalkeeper', 'John A. Doe: Senator'], 'two fields of life'],
    [['J. Doe', 'Jane Doe'], 'an initial alone'],
  ])('%j: %s', (texts) => expect(namesOf(...texts)).toHaveLength(2));

  test('a name that fits two different people joins neither', () => {
    expect(
      namesOf('George Doe: President', 'George W. Doe: President', 'George H. Doe: President'),
    ).toEqual(['George Doe', 'George H. Doe', 'George W. Doe']);
  });

  test('unless a named office decides', () => {
    expect(
      namesOf('George Doe: Ohio Gov.', 'George W. Doe: Ohio Gov.', 'George H. Doe: author'),
    ).toEqual(['George Doe = George W. Doe', 'George H. Doe']);
  });
});

test('the order of articles makes no difference', () => {
  const all = ['Ann Lee: mayor', 'Ann B. Lee', 'Ann C. Lee', 'Bo Roe', 'Bo A. Roe: coach'].map(
    (text) => told(text),
  );
  expect(buildPeople(all.toReversed())).toEqual(buildPeople(all));
});

test('each join says which names and why', () => {
  const [person] = buildPeople([told('Chuck Doe: Iowa Sen.'), told('Charles E. Doe: Sen.')]);
  expect(person?.joined).toEqual([
    { names: ['Charles E. Doe', 'Chuck Doe'], why: ['nickname', 'middle-name', 'office'] },
  ]);
});

test('the same name twice conflicts by Wikidata item, and joins by it', () => {
  const [a, b] = [told('Jo Doe: coach'), told('Jo Doe: coach')];
  expect(
    buildPeople([
      { ...a, wikidata: 'Q1' },
      { ...b, wikidata: 'Q2' },
    ]),
  ).toHaveLength(2);
  const [c, d] = [told('Jo Doe: coach'), told('J. Doe: bishop')];
  expect(
    buildPeople([
      { ...c, wikidata: 'Q1' },
      { ...d, wikidata: 'Q1' },
    ]),
  ).toHaveLength(1);
});
