import { describe, expect, it } from 'vitest';
import { extract, extractKnowing, namesOf, statementsOf } from '../extract-text.ts';

describe('who is a person', () => {
  it.each([
    ['a title before the name', 'Prime Minister Jane Doe left early.'],
    ['a role in lower case before the name', 'The talks began when spokesman John Roe arrived.'],
    ['a role behind the name', 'The chair was taken by Jane Doe, a professor at Foo University.'],
    ['a courtesy title', 'The door was opened by Mrs. Jane Doe.'],
    ['an age', 'The winner was Jane Doe, 54, from the valley.'],
    ['“who”', 'The prize went to Jane Doe, who wept.'],
    ['a party in brackets', 'The bill of John Roe (D-Ohio) failed.'],
    ['a place in a caption', 'Jane Doe (L) shakes hands.'],
    ['a relation', 'He came with his wife Jane Doe.'],
    ['“said” and an apposition', '“No,” said Jane Doe, a regular at the bar.'],
    ['an owner’s office before a comma', 'The town’s mayor, Jane Doe, left.'],
    ['a role before a comma', 'The mayor of Foo, Jane Doe, left.'],
    ['a reporting verb and the surname alone', 'Jane Doe smiled. “No,” Doe said.'],
    ['a reporting verb with an auxiliary', 'Her client Jane Doe had said, “I never touched it.”'],
    [
      'a reporting verb with an adverb',
      'They met Jane Doe. Doe has also claimed that it was late.',
    ],
  ])('is told by %s', (_sign, text) => {
    expect(namesOf(extract(text))).toHaveLength(1);
    expect(namesOf(extract(text))[0]).toMatch(/^(Jane Doe|John Roe)$/);
  });

  it.each([
    ['a bare name', 'The street is called Jane Doe.'],
    ['a company that speaks', 'Planned Parenthood said it would sue.'],
    ['a place that speaks', 'North Carolina said it would pay.'],
    ['a country', 'President of South Korea said no. South Korea said yes.'],
    ['an organisation', 'Justice Department officials left. Justice Department said no.'],
    ['a title without a name', 'Prime Minister said nothing.'],
    ['a surname only', 'Farmer Doe left. Doe said so.'],
    ['a building', 'The president, Doe Tower said, was away.'],
    ['unnamed officials', 'Two officials, who asked not to be named, said the talks had failed.'],
    ['a region', 'Governor North-Rhine Westphalia left.'],
    ['acronyms', 'Chairman Super PACs left.'],
    ['a weekday or month', 'Chairman Monday Morning left.'],
  ])('is not told by %s', (_sign, text) => {
    expect(namesOf(extract(text))).toEqual([]);
  });

  it('ignores author and photographer, whose lines state no facts', () => {
    const facts = extract('President Jane Doe spoke.');
    expect(namesOf(facts)).toEqual(['Jane Doe']);
  });

  it('keeps the forms of one name together', () => {
    expect(
      namesOf(
        extract('President Jane A. Doe spoke.', 'Jane Doe, who is 50, left. Mrs. Doe slept.'),
      ),
    ).toEqual(['Jane A. Doe']);
  });

  it('knows a surname of two words again', () => {
    const facts = extract('Rep. Wasser Roe left.', 'Rep. Jane Wasser Roe slept.');
    expect(namesOf(facts)).toEqual(['Jane Wasser Roe']);
  });

  it('keeps a son of the same name apart', () => {
    const facts = extract('President John Roe spoke.', 'Senator John Roe Jr. left.');
    expect(namesOf(facts)).toEqual(['John Roe', 'John Roe Jr.']);
  });

  it('reads surnames with particles and accents', () => {
    const facts = extract('Minister Pieter van der Berg spoke. Minister Zoë Ćosić left.');
    expect(namesOf(facts)).toEqual(['Pieter van der Berg', 'Zoë Ćosić']);
    const surnames = facts.aliases.filter((alias) => alias.derivation === 'surname');
    expect(surnames.map((alias) => alias.text)).toEqual(['van der Berg', 'Ćosić']);
  });

  it('does not attribute words to a spouse with the same surname', () => {
    const facts = extract('President John Roe spoke. Brigitte Roe smiled.', '“No,” Roe said.');
    expect(namesOf(facts)).toEqual(['John Roe']);
    expect(facts.statements).toHaveLength(1);
  });

  it('gives nobody a surname that the article used before their full name', () => {
    const facts = extract(
      'Talks fail.',
      '“No,” Doe said.',
      'His wife, Jane Doe, smiled. “Yes,” Doe said.',
    );
    expect(namesOf(facts)).toEqual(['Jane Doe']);
    expect(statementsOf(facts)).toEqual([]);
    expect(facts.aliases.map((alias) => alias.text)).toEqual(['Jane Doe']);
  });

  it('lets a headline use the surname first', () => {
    const facts = extract('Doe leaves', 'President Jane Doe left. “No,” Doe said.');
    expect(facts.statements).toHaveLength(1);
  });

  it('hears a speaker after an adjective with a capital', () => {
    const facts = extract('President Jane Doe spoke.', 'Crooked Jane Doe said that it was late.');
    expect(facts.statements.map((statement) => statement.speakerId)).toEqual(['person/jane-doe']);
  });

  it('finds the name after the words of a headline', () => {
    const facts = extract(
      'President Jane Doe spoke.',
      'Certainly Jane Doe did. Chasing Doe failed.',
    );
    expect(namesOf(facts)).toEqual(['Jane Doe']);
  });

  it('takes the most frequent of several names that only a verb makes a person', () => {
    const facts = extract('Jane Doe came. Jane Doe sat.', 'Chasing Doe began.', '“No,” Doe said.');
    expect(namesOf(facts)).toEqual(['Jane Doe']);
  });

  it('leaves a surname that two persons share unresolved', () => {
    const facts = extract('President John Roe and Senator Ann Roe met.', '“No,” Roe said.');
    expect(namesOf(facts)).toHaveLength(2);
    expect(statementsOf(facts)).toEqual([]);
  });
});

describe('curated names', () => {
  const known = [
    { name: 'Jane Doe', type: 'person' as const, wikidata: 'Q1', aliases: ['Doe', 'Джейн Доу'] },
    { name: 'Ann Poe', type: 'person' as const, aliases: ['Poe'] },
    { name: 'Foo Day', type: 'event' as const, aliases: ['Roe'] },
  ];

  it('make a short form a person, with the full name and the Wikidata item', () => {
    const facts = extractKnowing(known, 'Nobody mentioned Doe.');
    expect(facts.entities).toEqual([
      { id: 'person/jane-doe', type: 'person', name: 'Jane Doe', wikidata: 'Q1' },
    ]);
    expect(facts.aliases.map((alias) => [alias.text, alias.derivation])).toEqual([
      ['Jane Doe', 'full-name'],
      ['Doe', 'curated'],
      ['Джейн Доу', 'curated'],
    ]);
  });

  it('give way to someone whom the article introduces by that surname', () => {
    const facts = extractKnowing(known, 'Senator Mary Doe spoke. “No,” Doe said.');
    expect(namesOf(facts)).toEqual(['Mary Doe']);
    expect(facts.statements).toHaveLength(1);
  });

  it('are not read into longer names', () => {
    expect(namesOf(extractKnowing(known, 'They met at Doe Tower.'))).toEqual([]);
  });

  it('of another type name no person', () => {
    expect(namesOf(extractKnowing(known, 'Nobody mentioned Roe.'))).toEqual([]);
  });

  it('bring in nobody whom the article does not mention', () => {
    expect(extractKnowing(known, 'It rained.').entities).toEqual([]);
  });
});

describe('an article in a language without rules', () => {
  it('gives no facts', async () => {
    const { extractArticle } = await import('../../../../../lib/core/extract/extract-article.ts');
    const { articleOf } = await import('../extract-text.ts');
    const article = articleOf(['President Jane Doe spoke.'], { lang: 'fr' });
    expect(extractArticle(article, []).entities).toEqual([]);
  });
});

describe('who is a person by a usual forename', () => {
  it.each([
    ['with a verb of speech', 'Thomas Moe said it was late.', 'Thomas Moe'],
    ['over an insertion', 'Thomas Moe, prosecuting, said it was late.', 'Thomas Moe'],
    ['over whose somebody is', 'Thomas Moe of Foo Capital said it was late.', 'Thomas Moe'],
    [
      'without the letters behind the name',
      'Thomas Moe KC, prosecuting, said it was late.',
      'Thomas Moe',
    ],
    ['behind a place', 'The attorney for Ohio Thomas Moe said it was late.', 'Thomas Moe'],
    ['with a surname that is a word', 'Thomas Hall said it was late.', 'Thomas Hall'],
  ])('%s', (_how, text, name) => {
    expect(namesOf(extract(text))).toEqual([name]);
  });

  it('is not a company that somebody calls a rival', () => {
    expect(namesOf(extract('She came from rival Foobar Devices in May.'))).toEqual([]);
  });

  it('goes by the surname that stands first where the article does so', () => {
    const facts = extract('Minister Zhang Minghui spoke. Zhang left.');
    expect(facts.aliases.map((alias) => alias.text)).toContain('Zhang');
  });
});
