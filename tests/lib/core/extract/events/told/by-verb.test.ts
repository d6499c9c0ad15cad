import { describe, expect, it } from 'vitest';
import { eventsOf, extract } from '../../extract-text.ts';

const INTRODUCED = 'President Jane Doe and Senator John Roe came.';
const happened = (...paragraphs: string[]) => eventsOf(extract(INTRODUCED, ...paragraphs));

describe('events of a person', () => {
  it.each([
    ['Doe was elected mayor of Foo on Sunday.', 'Jane Doe was elected mayor of Foo', '2025-08-31'],
    ['On Sunday, Doe was re-elected.', 'Jane Doe was re-elected', '2025-08-31'],
    ['Doe on Monday resigned as mayor.', 'Jane Doe resigned as mayor', '2025-09-01'],
    ['Doe, who died in 2009, was kind.', 'Jane Doe died', '2009'],
    ['Doe has been arrested in Foo on Monday.', 'Jane Doe was arrested in Foo', '2025-09-01'],
    ['Doe was arrested on Monday in Foo.', 'Jane Doe was arrested in Foo', '2025-09-01'],
    [
      'Doe was sentenced on Monday to ten years in prison.',
      'Jane Doe was sentenced to ten years in prison',
      '2025-09-01',
    ],
    ['Doe pleaded guilty in July.', 'Jane Doe pleaded guilty', '2025-07'],
    ['Doe signed the bill into law on April 5.', 'Jane Doe signed the bill into law', '2025-04-05'],
    ['Doe will visit the town on Friday.', 'Jane Doe will visit the town', '2025-09-05'],
    ['Doe is due to be sworn in on Friday.', 'Jane Doe will be sworn in', '2025-09-05'],
    ['Doe won the Foo Prize in 2012.', 'Jane Doe won the Foo Prize', '2012'],
  ])('%s', (text, title, date) => {
    const [event, ...more] = happened(text).filter((line) => line.includes('| described |'));
    expect(event?.split(' | ').slice(0, 3)).toEqual([title, 'described', date]);
    expect(event).toMatch(/\| Jane Doe$/);
    expect(more).toEqual([]);
  });

  it.each([
    ['no date', 'Doe was arrested in Foo.'],
    ['a denial', 'Doe was not arrested on Monday.'],
    ['a possibility', 'Doe could resign on Friday.'],
    ['a condition', 'If Doe resigns on Friday, Roe will lead.'],
    ['a quotation', '“Doe was arrested on Monday,” someone said.'],
    ['a participle of another', 'Doe saw the man arrested on Monday.'],
    ['the date of the deed', 'Doe was convicted of theft in 2015.'],
    [
      'the date of another verb',
      'Doe moved to Foo in May 2020 and claimed rent but was acquitted of theft.',
    ],
    ['a term', 'Doe was suspended until Friday.'],
    [
      'another meaning',
      'Doe died laughing on Monday. Doe was fired up on Monday. Doe signed autographs on Monday.',
    ],
    ['nobody whom we know', 'A man was arrested on Monday.'],
  ])('are not made of %s', (_case, text) => {
    expect(happened(text)).toEqual([]);
  });

  it('stand for “he” and “she” where that is safe, under the full name', () => {
    expect(eventsOf(extract('President Jane Doe came home. She was elected on Sunday.'))).toEqual([
      'Jane Doe was elected | described | 2025-08-31 | - | Jane Doe',
    ]);
  });

  it('are one as long as their dates agree', () => {
    expect(
      happened(
        'Doe was elected in August.',
        'Doe was elected on Sunday.',
        'Doe was elected in 2019.',
      ),
    ).toEqual([
      'Jane Doe was elected | described | 2025-08-31 | - | Jane Doe',
      'Jane Doe was elected | described | 2019 | - | Jane Doe',
    ]);
  });

  it('end their title where the clause ends, with whole words', () => {
    const [event] = happened('Doe was arrested in 2008 for what turned out to be fraud.');
    expect(event).toMatch(/^Jane Doe was arrested \|/);
  });
});

describe('announcements', () => {
  it('are called by the name where other words stand between it and the verb', () => {
    expect(
      happened('Doe, a farmer, announced on Monday that the plan was dead.')[0]?.split(' | ')[0],
    ).toBe('Jane Doe announced that the plan was dead');
  });

  it('are cut where they grow long', () => {
    const long = `Doe announced on Monday that the plan for the old harbour was dead, ${'and that nothing would be built there '.repeat(4)}`;
    expect(happened(`${long}.`)[0]?.split(' | ')[0]).toBe(
      'Doe announced on Monday that the plan for the old harbour was dead',
    );
  });
});
