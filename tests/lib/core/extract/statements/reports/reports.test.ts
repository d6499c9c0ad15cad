import { describe, expect, it } from 'vitest';
import { extract } from '../../extract-text.ts';

/** Every statement of a text as `speaker | words`, whoever speaks. */
function reported(...paragraphs: string[]): string[] {
  const facts = extract(...paragraphs);
  const nameOf = new Map(facts.entities.map((entity) => [entity.id, entity.name]));
  return facts.statements.map(({ speakerId, speakerText, parts }) => {
    const speaker = speakerId ? nameOf.get(speakerId) : (speakerText ?? '-');
    return `${speaker} | ${parts.map((part) => part.exact).join(' … ')}`;
  });
}

describe('who is the subject of a report', () => {
  it.each([
    ['People who fought the fire say it began at noon.', 'People who fought the fire'],
    ['She met two officials who say it began at noon.', 'two officials'],
    ['Others, however, say it began at noon.', 'Others'],
    ['A third of the voters say it began at noon.', 'A third of the voters'],
    ['Activists fighting the plan say it began at noon.', 'Activists fighting the plan'],
    ['They’ve said it began at noon.', 'They'],
    ['He’s telling friends that it began at noon.', 'He'],
    ['The mayor continued to say that it began at noon.', 'The mayor'],
  ])('%s', (text, speaker) => {
    expect(reported(text)).toEqual([`${speaker} | it began at noon`]);
  });

  it('stands after a fronted participle, which ends at its comma', () => {
    expect(reported('Noting that it was late, the mayor of Foo left the hall.')).toEqual([
      'the mayor of Foo | it was late',
    ]);
  });

  it('is told by the office after an inverted verb, not by the name before it', () => {
    expect(
      reported(
        'The talks with the leader, Jane Roe, were over, said an official who had been there.',
      ),
    ).toEqual(['an official | The talks with the leader, Jane Roe, were over']);
  });

  it('is nobody where another clause stands between', () => {
    expect(
      reported(
        'Doe left after a divided court in the capital upheld the order, saying it was late.',
      ),
    ).not.toContainEqual(expect.stringMatching(/^Doe/));
  });
});

describe('what is reported', () => {
  it.each([
    [
      'in a relative clause',
      'The plan, which officials said will start in May, is new.',
      ['officials | which … will start in May'],
    ],
    [
      'over an insertion',
      'Officials said, twice, that the plan was dead.',
      ['Officials | the plan was dead'],
    ],
    [
      'by a noun with its owner',
      'Voters liked the mayor’s promise to build a bridge.',
      ['the mayor | promise to build a bridge'],
    ],
    [
      'by a noun from somebody',
      'The plan drew criticism from rivals that it came late.',
      ['rivals | that it came late'],
    ],
    [
      'by a refusal',
      'The firm declined to comment on the talks.',
      ['The firm | declined to comment on the talks'],
    ],
    [
      'as a denial, which keeps its verb',
      'The mayor denies he was there.',
      ['The mayor | denies he was there'],
    ],
    [
      'as reported by somebody',
      'As reported by the Foo Post, the plan was dead.',
      ['Foo Post | the plan was dead'],
    ],
    [
      'behind a phrase',
      'In addition, according to the Foo Post, the plan was dead.',
      ['Foo Post | the plan was dead'],
    ],
  ])('%s', (_how, text, expected) => {
    expect(reported(text)).toEqual(expected);
  });

  it.each([
    ['names that are given', 'They joined a movement called the Foo Front.'],
    ['states that are countries', 'Most Southern states that vote in May have large cities.'],
    ['what is kept from being said', 'The law kept Doe from claiming the prize for a year.'],
  ])('is nothing: %s', (_what, text) => {
    expect(reported(text)).toEqual([]);
  });
});

describe('a headline in capitals', () => {
  const BODY = 'Senator Jane Doe left on Monday.';

  it('gives what its first verb tells of its subject', () => {
    expect(reported('Doe Says She Will Leave The Senate Before Summer', BODY)).toEqual([
      'Jane Doe | She Will Leave The Senate Before Summer',
    ]);
    expect(reported('Mayor Of Foo Blasts The Council Over Budget', BODY)).toEqual([
      'Mayor Of Foo | Blasts The Council Over Budget',
    ]);
  });

  it('takes a form that is a noun as well only after a person', () => {
    expect(reported('Fraud Claims Grow In Foo As Count Goes On', BODY)).toEqual([]);
  });
});
