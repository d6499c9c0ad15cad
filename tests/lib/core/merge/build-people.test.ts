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
    [['President Doe: President', 'Jane Doe: former US President'], 'an office for forenames'],
    [['Gov. Doe: Gov.', 'Jane Doe: Ohio Governor'], 'a short office for forenames'],
    [
      ['Matt Doe: Foo News host', 'Matthew Doe: political editor of Foo News'],
      'a nickname within one body',
    ],
    [
      ['Reince Doe: Foo Committee chairman', 'Rence Doe: chairman of the Foo Committee'],
      'a letter too few with a named office',
    ],
    [['George H.W. Doe: author', 'George W.H. Doe'], 'initials in the wrong order'],
    [
      ['Jane Doe: the state’s Democratic senator', 'Jane Doe: Ohio Sen.'],
      'a seat that is not named',
    ],
  ])('%j: %s', (texts) => expect(namesOf(...texts)).toHaveLength(1));

  test('with a forename first, however often only the office is named', () => {
    const people = buildPeople([
      told('President Doe: President'),
      told('President Doe: President'),
      told('Jane Doe: President'),
    ]);
    expect(people.map(({ id, name }) => [id, name])).toEqual([['person/jane-doe', 'Jane Doe']]);
  });
});

describe('kept apart', () => {
  test.each([
    [['Don Doe: billionaire', 'Don Doe Jr.: executive'], 'father and son'],
    [['Rick Doe: governor of Texas', 'Richard Doe: fund manager'], 'nickname with other offices'],
    [['John Doe: mayor of Sable', 'John Doe: mayor of Tarn'], 'mayors of two places'],
    [['John Doe: goalkeeper', 'John A. Doe: Senator'], 'two fields of life'],
    [['J. Doe', 'Jane Doe'], 'an initial alone'],
    [['President Doe: President', 'Jane Doe: president of Doe Mills'], 'president of a firm'],
    [['President Doe: President', 'Jane Doe: nominee'], 'an office that nobody holds'],
    [['Bob Mason', 'Robert Mason: professor'], 'a nickname with a usual surname'],
    [['Ivana Doe: model', 'Ivanka Doe: model'], 'a letter too few with a plain occupation'],
    [['George W. Doe: President', 'George W.H. Doe: President'], 'one initial more'],
  ])('%j: %s', (texts) => expect(namesOf(...texts)).toHaveLength(2));

  test('a name that fits two different people joins neither', () => {
    expect(
      namesOf('George Doe: President', 'George W. Doe: President', 'George H. Doe: President'),
    ).toEqual(['George Doe', 'George H. Doe', 'George W. Doe']);
  });

  test('an office that two have held joins neither', () => {
    expect(
      namesOf('President Doe: President', 'Jane Doe: President', 'John Doe: former President'),
    ).toEqual(['Jane Doe', 'John Doe', 'President Doe']);
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
