import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../../../lib/core/extract/extract-article.ts';
import { articleOf, eventsOf, extract, extractKnowing, namesOf } from '../extract-text.ts';

const INTRODUCED = 'President Jane Doe and Senator John Roe came.';
const happened = (...paragraphs: string[]) => eventsOf(extract(INTRODUCED, ...paragraphs));

describe('named events', () => {
  it('take the date and places after the name', () => {
    expect(happened('The Coast Climate Summit in Foo on September 2 failed.')).toEqual([
      'Coast Climate Summit | named | 2025-09-02 | Foo | -',
    ]);
  });

  it('put the venue before the town', () => {
    expect(happened('The Coast Summit, at the Elm royal Palace in Foo, failed.')).toEqual([
      'Coast Summit | named | - | Elm royal Palace, Foo | -',
    ]);
  });

  it('count those who attended', () => {
    expect(happened('Doe opened the Coast Summit in Foo.')).toEqual([
      'Coast Summit | named | - | Foo | Jane Doe',
    ]);
    expect(happened('Doe praised the Coast Summit in Foo.')).toEqual([
      'Coast Summit | named | - | Foo | -',
    ]);
    expect(happened('Doe’s envoy opened the Coast Summit in Foo.')).toEqual([
      'Coast Summit | named | - | Foo | -',
    ]);
  });

  it('count everyone in a caption', () => {
    const text = 'Jane Doe (L) and John Roe (R) smile during the Coast Summit in Foo.';
    const article = articleOf([text], {
      blocks: [{ kind: 'caption', start: 0, end: text.length }],
    });
    expect(eventsOf(extractArticle(article, []))).toEqual([
      'Coast Summit | named | - | Foo | Jane Doe, John Roe',
    ]);
  });

  it('are one event however often they are named', () => {
    expect(
      happened('The Coast Summit is in Foo.', 'Doe joined the Coast Summit on September 2.'),
    ).toEqual(['Coast Summit | named | 2025-09-02 | Foo | Jane Doe']);
  });

  it('take their curated names', () => {
    const known = [
      { name: 'Coast Summit', type: 'event' as const, wikidata: 'Q5', aliases: ['Foo talks'] },
    ];
    const facts = extractKnowing(known, 'The Coast Summit in Foo failed.');
    expect(facts.aliases.map((alias) => [alias.text, alias.derivation])).toEqual([
      ['Coast Summit', 'full-name'],
      ['Foo talks', 'curated'],
    ]);
    expect(facts.entities.find((entity) => entity.type === 'event')?.wikidata).toBe('Q5');
  });

  it.each([
    ['The Foo Accord was signed in April.', 'Foo Accord | named | 2025-04 | - | -'],
    ['They signed the Treaty of Foo on Monday.', 'Treaty of Foo | named | 2025-09-01 | - | -'],
    ['The Clean Water Act of 1972 helped.', 'Clean Water Act | named | 1972 | - | -'],
    ['Storm Bea hit the coast with gales.', 'Storm Bea | named | - | - | -'],
    ['Doe won the Tour de Foo.', 'Tour de Foo | named | - | - | Jane Doe'],
    [
      'They spoke on Monday at the Coast Summit in Foo.',
      'Coast Summit | named | 2025-09-01 | Foo | -',
    ],
    ['Monday’s Coast Summit failed.', 'Coast Summit | named | 2025-09-01 | - | -'],
    ['The 2012 Coast Games were dear.', '2012 Coast Games | named | 2012 | - | -'],
    [
      'The firm holds its Investor Day in Foo on May 14, 2026.',
      'Investor Day | named | 2026-05-14 | Foo | -',
    ],
    ['Doe, a Roe supporter, joined the Coast Summit.', 'Coast Summit | named | - | - | Jane Doe'],
    ['Roe said Doe won the Coast Cup.', 'Coast Cup | named | - | - | Jane Doe'],
  ])('are found in: %s', (text, event) => {
    expect(happened(text)).toEqual([event]);
  });

  it('keep another year’s apart', () => {
    expect(
      happened(
        'The Coast Summit in Foo on Monday failed.',
        'The next Coast Summit is in Bar in 2027.',
      ),
    ).toEqual(['Coast Summit | named | 2025-09-01 | Foo | -']);
  });

  it.each([
    ['a treaty without a date', 'Doe praised the Foo Accord.'],
    ['a date on which a treaty was only spoken of', 'Doe rejected the Foo Accord on Monday.'],
    ['a day without a place', 'Doe spoke on Election Day on November 4.'],
    ['a missile that is called a storm', 'Storm Shadow was fired at the coast.'],
    ['an institute', 'The Coast Policy Forum in Foo failed.'],
    ['the words for a storm', 'Doe lives on Storm Street, where it rains.'],
    ['what somebody calls a person', 'They call her Hurricane Jane for her gales of laughter.'],
    ['a count of votes', 'Doe won ten votes for her plan at the Coast Forum.'],
    ['a date elsewhere in the sentence', 'The Coast Summit failed and Doe left on Monday for Foo.'],
    ['capitals that shout', 'COAST SUMMIT in Foo failed.'],
    ['a bare name', 'The Coast Summit failed.'],
    ['a common noun', 'The summit in Foo failed.'],
    ['a quotation', '“The Coast Summit in Foo failed,” someone said.'],
    ['the first part of a longer name', 'The Coast Summit Group in Foo failed.'],
  ])('are not made of %s', (_case, text) => {
    expect(happened(text)).toEqual([]);
  });
});

describe('described events', () => {
  it.each([
    [
      'Doe’s meeting with Roe in Foo last month failed.',
      'Doe’s meeting with Roe in Foo | described | 2025-08 | Foo | Jane Doe, John Roe',
    ],
    [
      'Doe’s second meeting with Roe failed.',
      'Doe’s second meeting with Roe | described | - | - | Jane Doe, John Roe',
    ],
    [
      'Doe met Roe in Foo on Monday.',
      'Doe met Roe in Foo | described | 2025-09-01 | Foo | Jane Doe, John Roe',
    ],
    ['Doe met with Roe.', 'Doe met with Roe | described | - | - | Jane Doe, John Roe'],
    [
      'Doe will meet Roe in Foo on Friday.',
      'Doe will meet Roe in Foo | described | 2025-09-05 | Foo | Jane Doe, John Roe',
    ],
    [
      'Doe and Roe met in Foo on Monday.',
      'Doe and Roe met in Foo | described | 2025-09-01 | Foo | Jane Doe, John Roe',
    ],
    [
      'On Monday, Doe met Roe in Foo.',
      'Doe met Roe in Foo | described | 2025-09-01 | Foo | Jane Doe, John Roe',
    ],
    [
      'Doe, a farmer, met Roe at the Elm Hotel on Monday.',
      'Jane Doe met John Roe at the Elm Hotel | described | 2025-09-01 | Elm Hotel | Jane Doe, John Roe',
    ],
    [
      'Doe met Roe on Monday at the Elm Hotel.',
      'Doe met Roe at the Elm Hotel | described | 2025-09-01 | Elm Hotel | Jane Doe, John Roe',
    ],
    [
      'Talks between Doe and Roe in Foo on Monday failed.',
      'Talks between Jane Doe and John Roe in Foo | described | 2025-09-01 | Foo | Jane Doe, John Roe',
    ],
    [
      'Doe held talks with Roe in Foo.',
      'Doe held talks with Roe in Foo | described | - | Foo | Jane Doe, John Roe',
    ],
  ])('%s', (text, event) => {
    expect(happened(text)).toEqual([event]);
  });

  it.each([
    ['a plan', 'Doe will meet Roe in Foo.'],
    ['a refusal', 'Doe did not meet Roe in Foo on Monday.'],
    ['a wish', 'Doe would meet Roe in Foo on Monday.'],
    ['a talk that might be', 'Possible talks between Doe and Roe on Monday were cancelled.'],
    ['an unnamed side', 'Doe met officials in Foo.'],
    ['another object', 'Doe’s meeting in Foo angered Roe.'],
    ['a listener', 'A man for Doe met Roe in Foo.'],
    ['a quotation', '“Doe met Roe in Foo,” someone said.'],
  ])('are not made of %s', (_case, text) => {
    expect(happened(text)).toEqual([]);
  });

  it('count only the guests of the meeting', () => {
    expect(happened('Doe met Roe in Foo before Senator Ann Poe left.')).toEqual([
      'Doe met Roe in Foo | described | - | Foo | Jane Doe, John Roe',
    ]);
    expect(happened('Doe met Roe and Senator Ann Poe in Foo.')[0]).toMatch(
      /Doe, John Roe, Ann Poe$/,
    );
  });

  it('have no alias, so that pages never mark them', () => {
    const facts = extract(INTRODUCED, 'Doe met Roe in Foo on Monday.');
    expect(facts.aliases.every((alias) => alias.entityId.startsWith('person/'))).toBe(true);
    expect(namesOf(facts, 'event')).toEqual(['Doe met Roe in Foo']);
  });

  it('are announcements with a day', () => {
    expect(happened('Doe announced on Monday that the plan was dead.')).toEqual([
      'Doe announced on Monday that the plan was dead | described | 2025-09-01 | - | Jane Doe',
    ]);
    expect(happened('Doe announced that the plan was dead.')).toEqual([]);
    expect(happened('Doe said on Monday that the plan was dead.')).toEqual([]);
  });
});

describe('merging events', () => {
  const MET = 'Doe met Roe in Foo.';

  it('dates a meeting by “the Foo meeting on …”', () => {
    expect(happened(MET, 'The Foo meeting on Monday was short.')).toEqual([
      'Doe met Roe in Foo | described | 2025-09-01 | Foo | Jane Doe, John Roe',
    ]);
    expect(happened(MET, 'The Bar meeting on Monday was short.')[0]).toContain('| - | Foo |');
  });

  it('makes one of a named and a described meeting of the same place and day', () => {
    expect(
      happened(
        'Doe opened the Coast Summit in Foo on Monday.',
        MET,
        'The Foo meeting on Monday was short.',
      ),
    ).toEqual(['Coast Summit | named | 2025-09-01 | Foo | Jane Doe, John Roe']);
  });

  it('makes one of them when only one names who came', () => {
    expect(
      happened('The Coast Summit in Foo on Monday failed.', 'Doe met Roe in Foo on Monday.'),
    ).toEqual(['Coast Summit | named | 2025-09-01 | Foo | Jane Doe, John Roe']);
  });

  it('keeps a festival and a meeting apart', () => {
    expect(
      happened('The Coast Festival in Foo on Monday failed.', 'Doe met Roe in Foo on Monday.'),
    ).toHaveLength(2);
  });

  it('takes no date of a meeting from a quotation', () => {
    expect(happened(MET, '“The Foo meeting on Monday was short,” someone said.')[0]).toContain(
      '| - | Foo |',
    );
  });

  it('takes no owner for a place', () => {
    expect(happened('Doe met Roe in Foo’s hall.')).toEqual([
      'Doe met Roe | described | - | - | Jane Doe, John Roe',
    ]);
  });

  it.each([
    ['days', 'Doe opened the Coast Summit in Foo on Tuesday.'],
    ['places', 'Doe opened the Coast Summit in Bar on Monday.'],
  ])('keeps meetings on other %s apart', (_what, summit) => {
    expect(happened(summit, 'Doe met Roe in Foo on Monday.')).toHaveLength(2);
  });

  it('keeps undated meetings apart', () => {
    expect(happened('Doe opened the Coast Summit in Foo.', MET)).toHaveLength(2);
  });
});
