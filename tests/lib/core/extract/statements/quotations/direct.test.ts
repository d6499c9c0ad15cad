import { describe, expect, it } from 'vitest';
import { extract, statementsOf } from '../../extract-text.ts';

const INTRODUCED = 'President Jane Doe and Senator John Roe met.';
const said = (...paragraphs: string[]) => statementsOf(extract(INTRODUCED, ...paragraphs));

describe('direct statements', () => {
  it.each([
    ['cue behind, subject first', '“It is late,” Doe said.', 'said'],
    ['cue behind, verb first', '“It is late,” said Doe.', 'said'],
    ['with an adverb and a date', '“It is late,” Doe later said on Monday.', 'said | 2025-09-01'],
    ['with a listener', '“It is late,” Doe told reporters.', 'told'],
    ['after a question', '“Is it late?” Doe asked.', 'asked'],
    ['in front, with a colon', 'Doe said: “It is late.”', 'said'],
    ['in front, with a comma', 'Doe said, “It is late.”', 'said'],
    [
      'in front, with a listener and a place',
      'Doe told reporters in Foo on Monday: “It is late.”',
      'told | 2025-09-01',
    ],
    ['a participle', 'Doe shook her head, adding: “It is late.”', 'adding'],
    ['straight marks', '"It is late," Doe said.', 'said'],
    ['single marks', '‘It is late,’ Doe said.', 'said'],
    ['single marks, comma outside', '‘It is late’, Doe said.', 'said'],
    ['two single marks for a double one', "''It is late,'' Doe said.", 'said'],
    ['a curly mark that a straight one closes', '“It is late," Doe said.', 'said'],
    ['a statement that says', 'Doe issued a statement saying: “It is late.”', 'saying'],
    ['guillemets', '«It is late,» Doe said.', 'said'],
    ['an apposition between', '“It is late,” Doe, the host, said.', 'said'],
    ['a colon at the end of the paragraph before', 'Doe said:\n\n“It is late.”', 'said'],
  ])('%s', (_case, text, cue) => {
    const [only, ...more] = said(...text.split('\n\n'));
    expect(more).toEqual([]);
    expect(only).toMatch(
      new RegExp(
        `^Jane Doe \\| direct \\| ${cue.replace('|', '\\|')} \\| I[ts] (?:is|it) late[.,?]?$`,
      ),
    );
  });

  it('join a quotation split around its cue', () => {
    expect(said('“It is late,” Doe said, “and I am tired.”')).toEqual([
      'Jane Doe | direct | said | It is late, + and I am tired.',
    ]);
  });

  it('join the sentence that follows in the same paragraph', () => {
    expect(said('“It is late,” Doe said. “I am tired.”')).toEqual([
      'Jane Doe | direct | said | It is late, + I am tired.',
    ]);
  });

  it('start anew at the next cue', () => {
    expect(said('“It is late,” Doe said. “I am tired,” she added.')).toEqual([
      'Jane Doe | direct | said | It is late',
      'Jane Doe | direct | added | I am tired',
    ]);
    expect(said('“It is late,” Doe said. “I am not,” said Roe.')).toEqual([
      'Jane Doe | direct | said | It is late',
      'John Roe | direct | said | I am not',
    ]);
  });

  it('do not reach across a sentence', () => {
    expect(said('“It is late,” Doe said. The hall was dark. Nobody moved. “I am tired.”')).toEqual([
      'Jane Doe | direct | said | It is late',
    ]);
  });

  it('go on in the next paragraph when the mark stays open', () => {
    expect(said('Doe said: “It is late.', '“I am tired.”')).toEqual([
      'Jane Doe | direct | said | It is late. + I am tired.',
    ]);
    expect(said('Doe said: “It is late.”', '“I am tired.”')).toEqual([
      'Jane Doe | direct | said | It is late.',
    ]);
  });

  it('are not parted by a cue inside them', () => {
    expect(said('“Roe said that it was late,” Doe said.')).toEqual([
      'Jane Doe | direct | said | Roe said that it was late',
    ]);
  });

  it('become mixed when words of the article lead into them', () => {
    expect(said('The plan was “dead and buried,” Doe said.')).toEqual([
      'Jane Doe | mixed | said | The plan was “dead and buried,”',
    ]);
  });

  it.each([
    ['scare quotes', 'Doe left the “backstop” to Roe.'],
    ['scare quotes beside a name', 'The “backstop” Doe spoke of failed.'],
    ['titles of works', 'Doe wrote “The Long Road” in a year.'],
    ['a quotation whose sentence is over', '“It is late.” Doe said nothing.'],
    ['unnamed officials', '“It is late,” an official said.'],
    ['countries', '“It is late,” Norway said.'],
    ['someone beside a person', '“It is late,” a lawyer for Doe said.'],
    ['someone else’s', '“It is late,” Doe’s lawyer said.'],
    ['two at once', '“It is late,” Doe and Roe said.'],
    ['one of two with brackets', 'John Roe (R) and Jane Doe (D) said: “It is late.”'],
    ['a crowd', 'Doe came by, where a crowd had gathered, shouting: “It is late.”'],
    ['one of two', 'Moe and 24-year-old Jane Doe, a farmer, said: “It is late.”'],
    ['negated cues', 'Doe never said, “It is late.”'],
    ['hypothetical cues', 'Doe could say, “It is late.”'],
    ['passive cues', 'Doe was told: “It is late.”'],
    ['a pronoun that could be either', '“It is late,” they said.'],
    ['a quotation without a cue', '“It is late.”'],
  ])('leave out %s', (_case, text) => {
    expect(said(text)).toEqual([]);
  });

  it('name those whom they are about, but not the speaker', () => {
    const facts = extract(INTRODUCED, '“Roe knows, and so does Doe,” Doe said.');
    expect(facts.statements[0]?.about).toEqual(['person/john-roe']);
  });
});

describe('pronouns', () => {
  it('stand for the only person near', () => {
    expect(
      statementsOf(extract('President Jane Doe came.', '“It is late,” she said.')),
    ).toHaveLength(1);
  });

  it('stand for the last speaker of the paragraph', () => {
    expect(said('“Why?” Roe asked. “It is late,” he said.')).toHaveLength(2);
  });

  it('stand for the only one near of their gender', () => {
    expect(said('“It is late,” she said.')).toEqual(['Jane Doe | direct | said | It is late']);
    expect(said('“It is late,” he said.')).toEqual(['John Roe | direct | said | It is late']);
  });

  it.each([
    ['of their gender', 'President Jane Doe and Senator Mary Roe met.'],
    ['whose names tell no gender', 'President Kim Doe and Senator Robin Roe met.'],
  ])('stand for nobody when two persons %s are near', (_who, introduced) => {
    expect(statementsOf(extract(introduced, '“It is late,” she said.'))).toEqual([]);
  });

  it.each([
    ['a full name', 'Karen Robison pulled her aside.'],
    ['a courtesy title', 'Mrs. Robison pulled her aside.'],
    ['a verb of reporting', 'Robison said so.'],
  ])('stand for nobody when %s near it is unknown', (_sign, sentence) => {
    expect(
      statementsOf(extract(`President Jane Doe came. ${sentence}`, '“It is late,” she said.')),
    ).toEqual([]);
  });

  it('do not stand for the last speaker when an unknown name came since', () => {
    expect(said('“Why?” Roe asked. Robin Robison left. “It is late,” he said.')).toEqual([
      'John Roe | direct | asked | Why?',
    ]);
  });

  it('stand for the one with whom the sentence before opens', () => {
    const either = 'President Kim Doe and Senator Robin Roe met.';
    const opens = extract(either, 'Roe and Doe left.', 'Doe shook hands. “It is late,” she said.');
    expect(statementsOf(opens)).toEqual(['Kim Doe | direct | said | It is late']);
    const bitten = extract(either, 'Roe left.', 'A dog bit Doe. “It is late,” she said.');
    expect(statementsOf(bitten)).toEqual([]);
  });

  it('stand for a surname without an introduction, as words', () => {
    const spoken = (...paragraphs: string[]) =>
      extract(...paragraphs).statements.map((statement) => statement.speakerText);
    expect(spoken('“No,” Moe said. “It is late,” he said.')).toEqual(['Moe', 'Moe']);
    expect(spoken('“No,” Mr. Moe said. “It is late,” she said.')).toEqual(['Mr. Moe', 'she']);
    expect(spoken('“No,” Moe said. Robin Robison left. “It is late,” he said.')).toEqual([
      'Moe',
      'Robin Robison',
    ]);
  });

  it('follow the gender of a title', () => {
    const text = ['Mrs. Jane Doe and Mr. John Roe met.', '“It is late,” he said.'];
    expect(statementsOf(extract(...text))).toEqual(['John Roe | direct | said | It is late']);
  });
});
