import { describe, expect, it } from 'vitest';
import { extract, namesOf, statementsOf, unnamedOf } from '../extract-text.ts';

const INTRODUCED = 'President Jane Doe and Senator John Roe met.';

describe('speakers that are no entity', () => {
  it.each([
    ['an official', '“It is late,” one official said.', 'one official'],
    [
      'a source',
      '“It is late,” said a person familiar with the talks.',
      'a person familiar with the talks',
    ],
    ['an office', '“It is late,” the White House spokesman said.', 'the White House spokesman'],
    ['a spokesman for somebody', '“It is late,” said a spokesman for Doe.', 'a spokesman for Doe'],
    ['somebody’s lawyer', '“It is late,” Doe’s lawyer said.', 'Doe’s lawyer'],
    ['a surname that nobody introduces', '“It is late,” Moe said.', 'Moe'],
    ['a surname with a courtesy title', '“It is late,” Mr. Moe said.', 'Mr. Moe'],
    ['two at once', '“It is late,” Doe and Roe said.', 'Doe and Roe'],
    ['a country', '“It is late,” Norway said.', 'Norway'],
    ['they', '“It is late,” they said.', 'they'],
    [
      'somebody with an apposition',
      '“It is late,” the envoy, who had flown in, said.',
      'the envoy',
    ],
    ['a label', 'Moe: “It is late in the day.”', 'Moe'],
  ])('keep their description: %s', (_case, text, speaker) => {
    const facts = extract(INTRODUCED, text);
    expect(statementsOf(facts)).toEqual([]);
    expect(unnamedOf(facts).map((line) => line.split(' | ')[0])).toEqual([speaker]);
  });

  it('keep their description: he, when it could be either', () => {
    const facts = extract(
      'President James Doe and Senator John Roe met.',
      '“It is late,” he said.',
    );
    expect(statementsOf(facts)).toEqual([]);
    expect(unnamedOf(facts).map((line) => line.split(' | ')[0])).toEqual(['he']);
  });

  it.each([
    ['behind the clause', 'The plan was dead, officials said.', 'officials', 'The plan was dead'],
    [
      'behind a headline',
      'Plan is dead for now, former rival says',
      'former rival',
      'Plan is dead for now',
    ],
    ['in the clause', 'The plan, officials said, was dead.', 'officials', 'The plan + was dead'],
    ['before it', 'Two aides said that the plan was dead.', 'Two aides', 'the plan was dead'],
    [
      'with “according to”',
      'According to officials, the plan was dead.',
      'officials',
      'the plan was dead',
    ],
    ['in the plural', 'Critics say the plan is dead.', 'Critics', 'the plan is dead'],
    ['in a number', 'Six in 10 say they are tired.', 'Six in 10', 'they are tired'],
    [
      'behind a fronted phrase',
      'In Foo, the envoy said the plan was dead.',
      'the envoy',
      'the plan was dead',
    ],
    ['after “as”', 'As the envoy noted, the plan was dead.', 'the envoy', 'the plan was dead'],
  ])('report indirectly: %s', (_case, text, speaker, content) => {
    const [only, ...more] = unnamedOf(extract(INTRODUCED, text));
    expect(more).toEqual([]);
    expect(only?.startsWith(`${speaker} | indirect | `)).toBe(true);
    expect(only?.endsWith(` | ${content}`)).toBe(true);
  });

  it.each([
    ['a noun in the plural', 'Two states hold primaries on Tuesday.'],
    ['a noun behind an article', 'The claims that the plan was dead were old.'],
    ['a compound', 'Employees protested outside call centers in Foo.'],
    ['a participle before its noun', 'Foo has 469 pledged delegates.'],
    ['a participle that is an adjective', 'The most telling sign was that the plan was dead.'],
    ['a participle that is a noun', 'An aide who knew Moe’s thinking left the room.'],
    ['an infinitive', 'Officials wanted to say that the plan was dead.'],
    ['a name that was given', 'Foo makes a beer called Swing State Ale.'],
  ])('are not made of %s', (_case, text) => {
    expect(unnamedOf(extract(INTRODUCED, text))).toEqual([]);
  });
});

describe('organisations', () => {
  it('that speak are entities, when their name says what they are', () => {
    const facts = extract(INTRODUCED, '“It is late,” the Foreign Ministry said.');
    expect(statementsOf(facts)).toEqual(['Foreign Ministry | direct | said | It is late']);
    expect(namesOf(facts, 'organization')).toEqual(['Foreign Ministry']);
  });

  it('get no alias, since pages mark people and events', () => {
    const facts = extract(INTRODUCED, 'The Foreign Ministry said that it was late.');
    expect(facts.aliases.map(({ text }) => text)).not.toContain('Foreign Ministry');
  });
});

describe('quotations without a cue of their own', () => {
  it('carry on the speaker of the sentence before', () => {
    const facts = extract(
      INTRODUCED,
      'Doe warned of delays. “We will all have to wait for a year.”',
    );
    expect(statementsOf(facts)).toContain(
      'Jane Doe | direct | “ | We will all have to wait for a year.',
    );
  });

  it('carry on the speaker of the paragraph before, when they are one', () => {
    const facts = extract(
      INTRODUCED,
      '“It is late,” Doe said.',
      '“We will all have to wait for a year.”',
    );
    expect(statementsOf(facts)).toHaveLength(2);
    const longer = extract(
      INTRODUCED,
      '“It is late,” Doe said.',
      'Dogs barked. “We will all have to wait for a year.”',
    );
    expect(statementsOf(longer)).toHaveLength(1);
  });

  it('are nobody’s when they are as short as a heading', () => {
    const facts = extract(INTRODUCED, '“It is late,” Doe said.', '‘A year of waiting’');
    expect(statementsOf(facts)).toHaveLength(1);
  });

  it.each([
    ['a label', 'Rep. Jane Doe (D-Foo): “We will all have to wait.”'],
    ['a sentence that ends in a colon', 'Doe issued a statement: “We will all have to wait.”'],
  ])('have the speaker of %s', (_case, text) => {
    const facts = extract(INTRODUCED, text);
    expect(statementsOf(facts)).toEqual(['Jane Doe | direct | : | We will all have to wait.']);
  });

  it('are mixed, with their marks, after other verbs', () => {
    const facts = extract(INTRODUCED, 'Doe called the plan “a day for the history books”.');
    expect(statementsOf(facts)).toEqual([
      'Jane Doe | mixed | called | called the plan “a day for the history books”',
    ]);
  });
});

describe('what is done with words', () => {
  it.each([
    ['an object', 'Doe praised the plan.', 'praised the plan'],
    ['an announcement', 'Doe announced a plan.', 'announced a plan'],
    ['a promise', 'Doe promised to go.', 'promised to go'],
    ['a promise behind a fronted phrase', 'At rallies, Doe vowed to go.', 'vowed to go'],
    ['an appeal', 'Doe urged voters to stay.', 'urged voters to stay'],
    ['an order', 'Doe told them to go home.', 'told them to go home'],
    ['a charge', 'Doe accused Roe of lying.', 'accused Roe of lying'],
    ['a denial', 'Doe denied taking the money.', 'denied taking the money'],
    ['a demand', 'Doe called for an inquiry.', 'called for an inquiry'],
    ['up to another verb', 'Doe praised the plan and was cheered.', 'praised the plan'],
    ['up to another’s words', 'Doe praised the plan, Roe said.', 'praised the plan'],
  ])('keeps its verb: %s', (_case, text, content) => {
    const own = statementsOf(extract(INTRODUCED, text)).filter((line) => /^Jane/.test(line));
    expect(own.map((line) => line.split(' | ').pop())).toEqual([content]);
  });

  it.each([
    ['in the passive', 'Doe was praised by Roe.'],
    ['with what stands in front', 'The bridges that Doe promised to build were few.'],
    ['without an object', 'Doe praised and left.'],
  ])('is nothing %s', (_case, text) => {
    expect(statementsOf(extract(INTRODUCED, text))).toEqual([]);
  });
});

describe('offices that stand for somebody', () => {
  const spoken = (...paragraphs: string[]) => {
    const facts = extract(...paragraphs);
    const nameOf = new Map(facts.entities.map((entity) => [entity.id, entity.name]));
    return facts.statements.map(({ speakerId, speakerText }) =>
      speakerId ? nameOf.get(speakerId) : speakerText,
    );
  };
  const DOE = 'Jane Doe, the health minister of Norway, left.';

  it('are those of the only one whom the article calls so before', () => {
    expect(spoken(DOE, 'The health minister said the plan was dead.')).toEqual(['Jane Doe']);
    expect(spoken(DOE, 'The minister said the plan was dead.')).toEqual(['Jane Doe']);
  });

  it.each([
    ['another has it as well', 'John Roe, the finance minister, stayed.'],
    ['another is spoken of', 'She met another minister.'],
    ['there are several', 'The ministers stayed.'],
    ['somebody whom nobody introduces bears it', 'Minister Moe stayed.'],
  ])('are words where %s', (_case, sentence) => {
    expect(spoken(DOE, sentence, 'The minister said the plan was dead.')).toEqual(['The minister']);
  });

  it('are words before the article tells whose they are', () => {
    expect(spoken('The minister said the plan was dead.', DOE)).toEqual(['The minister']);
  });
});

describe('the speaker of a quotation', () => {
  const MET = 'Mayor John Doe and Senator Mark Roe met Governor Jane Poe.';
  const said = (text: string) => {
    const facts = extract(MET, text);
    return [...statementsOf(facts), ...unnamedOf(facts)].map((line) => line.split(' | ')[0]);
  };

  it.each([
    ['a comma was forgotten', '“The town is a field of battles” Doe said.', 'John Doe'],
    ['and the name stands behind', '“The town is a field of battles” said Doe, 54.', 'John Doe'],
    ['several marks close it', '“He asked, ‘Is it late for us?’” Roe said.', 'Mark Roe'],
    ['the verb has two words', '“It is late, is it not so?” Doe went on, as if alone.', 'John Doe'],
    ['somebody put it so', 'As Doe, a former judge, put it: “It is late for us.”', 'John Doe'],
    ['and did so with a title', 'As the senator, Mark Roe, put it, “It is late.”', 'Mark Roe'],
    ['a week stands before the verb', 'Doe last week said “it is late for us.”', 'John Doe'],
    ['a question was asked before', 'Asked if he believed it, Doe said “it is late.”', 'John Doe'],
    [
      'two phrases stand in front',
      'On Monday, after a vote, Doe left, saying, “It is late.”',
      'John Doe',
    ],
    ['somebody is quoted', 'Roe quoted Poe, the governor, as saying “it is late.”', 'Jane Poe'],
    ['somebody was quoted', 'Poe was quoted as saying “it is late for us.”', 'Jane Poe'],
    ['a name is apposed', '“It is late for us,” said another user, Anna Moe.', 'Anna Moe'],
    ['a description is', '“It is late for us,” another user, Anna Moe, wrote.', 'Anna Moe'],
  ])('is found where %s', (_case, text, speaker) => {
    expect(said(text)[0]).toBe(speaker);
  });

  it('is nobody of whom was asked whether they say so', () => {
    expect(said('Doe asked if Roe believed that the plan was dead.')).not.toContain('Mark Roe');
  });
});
