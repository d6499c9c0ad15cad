import { describe, expect, it } from 'vitest';
import { extract, statementsOf } from '../../extract-text.ts';

const INTRODUCED = 'President Jane Doe and Senator John Roe met.';
const said = (...paragraphs: string[]) => statementsOf(extract(INTRODUCED, ...paragraphs));

describe('indirect statements', () => {
  it.each([
    ['Doe said that the plan was dead.', 'said | the plan was dead'],
    ['Doe said the plan was dead.', 'said | the plan was dead'],
    [
      'Doe announced on Monday that the plan was dead.',
      'announced | 2025-09-01 | the plan was dead',
    ],
    [
      'Doe on Monday announced that the plan was dead.',
      'announced | 2025-09-01 | the plan was dead',
    ],
    [
      'On Monday, Doe announced that the plan was dead.',
      'announced | 2025-09-01 | the plan was dead',
    ],
    ['Doe told reporters the plan was dead.', 'told | the plan was dead'],
    ['Doe made it clear that the plan was dead.', 'made it clear | the plan was dead'],
    ['Doe pointed out that the plan was dead.', 'pointed out | the plan was dead'],
    ['The plan was dead, Doe said on Monday.', 'said | 2025-09-01 | The plan was dead'],
    ['According to Doe, the plan was dead.', 'According to | the plan was dead'],
    ['The plan was dead, according to Doe.', 'according to | The plan was dead'],
    ['Doe smiled, saying that the plan was dead.', 'saying | the plan was dead'],
    ['Doe stood up and said that the plan was dead.', 'said | the plan was dead'],
    ['Doe has said that the plan was dead.', 'said | the plan was dead'],
    ['Doe, 54, the host, said that the plan was dead.', 'said | the plan was dead'],
    ['Doe argued the plan was dead.', 'argued | the plan was dead'],
    ['The plan was dead, said Doe, who looked tired.', 'said | The plan was dead'],
    ['Doe issued a statement saying that the plan was dead.', 'saying | the plan was dead'],
    [
      'Doe said the report that angered Roe was false.',
      'said | the report that angered Roe was false',
    ],
    ['Doe said in a statement the plan was dead.', 'said | the plan was dead'],
    ['Doe told the crowd the plan was dead.', 'told | the plan was dead'],
    ['Doe said several bridges collapsed.', 'said | several bridges collapsed'],
    ['Doe denied that the plan was dead.', 'denied | that the plan was dead'],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual([`Jane Doe | indirect | ${expected}`]);
  });

  it.each([
    ['its next cue', 'Doe said that the plan was dead, adding that Roe knew.', 'the plan was dead'],
    ['a concession', 'Doe said that the plan was dead, despite its cost.', 'the plan was dead'],
    [
      'a remark on others',
      'Doe said that the plan was dead, which is what Norway says.',
      'the plan was dead',
    ],
    [
      'a closing participle',
      'Doe said that the plan was dead, ending the talks.',
      'the plan was dead',
    ],
  ])('end before %s', (_case, text, content) => {
    expect(said(text)[0]).toBe(`Jane Doe | indirect | said | ${content}`);
  });

  it.each([
    ['a relative clause of its own', 'Doe said that the plan, which she likes, was dead.'],
    ['a participle that is not the end', 'Doe said that the man, walking home, was dead.'],
    ['a list', 'Doe said that the plan, the talks, and the deal were dead.'],
  ])('do not end before %s', (_case, text) => {
    expect(said(text)[0]).toMatch(/dead$/);
  });

  it('are mixed when they hold a quotation', () => {
    expect(said('Doe said that the plan was “dead and buried.”')).toEqual([
      'Jane Doe | mixed | said | the plan was “dead and buried.”',
    ]);
  });

  it('take no date from their content', () => {
    expect(said('Doe said that the plan died on Monday.')).toEqual([
      'Jane Doe | indirect | said | the plan died on Monday',
    ]);
  });

  it.each([
    ['no clause', 'Doe said so.'],
    ['what “according to” owes to an aide', 'According to Doe’s aide, the plan was dead.'],
    ['what “according to” owes to officials', 'According to officials, the plan was dead.'],
    ['a cue that closes no sentence', 'The plan was dead, Doe said and Roe left angry.'],
    ['a dash', 'Doe said — as ever — nothing.'],
    ['“according to” without its comma', 'According to Doe the plan was dead.'],
    ['never', 'Doe never said that the plan was dead.'],
    ['almost nothing', 'Doe said almost nothing until it was late.'],
    ['a second verb', 'Doe claimed victory and was cheered.'],
    ['a negation', 'Doe did not say that the plan was dead.'],
    ['a condition', 'Doe would say that the plan was dead.'],
    ['an infinitive cue', 'Doe wants to say that the plan was dead.'],
    ['a listener', 'An aide told Doe that the plan was dead.'],
    ['an owner', 'Doe’s aide said that the plan was dead.'],
    ['the object of a preposition', 'An aide to Doe said that the plan was dead.'],
    ['two speakers', 'Doe and Roe said that the plan was dead.'],
    ['a subordinate clause', 'When asked, Doe said.'],
  ])('are not made of %s', (_case, text) => {
    expect(said(text)).toEqual([]);
  });
});

describe('dates of statements', () => {
  it('carry over to what the speaker added', () => {
    expect(said('“It is late,” Doe said on Monday.', '“I am tired,” Doe added.')[1]).toContain(
      '| 2025-09-01 |',
    );
  });

  it('do not carry over to another cue or speaker', () => {
    expect(said('“It is late,” Doe said on Monday.', '“I am tired,” Doe said.')[1]).not.toContain(
      '2025',
    );
    expect(said('“It is late,” Doe said on Monday.', '“I am tired,” Roe added.')[1]).not.toContain(
      '2025',
    );
  });

  it('come from a meeting on the day of publication', () => {
    const after = 'After the meeting, Doe said that the plan was dead.';
    const met = (day: string) => said(`Doe met Roe in Foo on ${day}.`, after)[0];
    expect(met('Thursday')).toContain('| 2025-09-04 |');
    expect(met('Monday')).not.toContain('2025');
    expect(said(after)[0]).not.toContain('2025');
  });
});
