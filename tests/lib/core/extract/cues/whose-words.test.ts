import { describe, expect, it } from 'vitest';
import { extract } from '../extract-text.ts';

/** The statements of a text as `speaker | words`. */
function reported(text: string): string[] {
  const facts = extract(text);
  const nameOf = new Map(facts.entities.map((entity) => [entity.id, entity.name]));
  return facts.statements.map(
    ({ speakerId, speakerText, parts }) =>
      `${speakerId ? nameOf.get(speakerId) : (speakerText ?? '-')} | ${parts[0]?.exact}`,
  );
}

describe('whose word a noun of saying is', () => {
  it.each([
    [
      'The mayor made an unprompted call for an end to the strike on Sunday.',
      'The mayor | call for an end to the strike',
    ],
    [
      'The board issued a stern warning about the state of the bridge.',
      'The board | warning about the state of the bridge',
    ],
    [
      'And he made the suggestion that the board should go.',
      'he | suggestion that the board should go',
    ],
    [
      'The plan drew criticism from Mayor Jane Doe over its very high cost.',
      'Jane Doe | over its very high cost',
    ],
  ])('%s', (text, statement) => {
    expect(reported(text)).toEqual([statement]);
  });

  it('is nobody’s if none was given, or one is only possible', () => {
    expect(reported('The mayor made no mention of the strike in town.')).toEqual([]);
    expect(reported('The mayor could make a call for an end to the strike.')).toEqual([]);
  });
});

describe('acts of words beside a preposition', () => {
  it.each([
    ['The mayor admitted to claims of theft.', 'The mayor | admitted to claims of theft'],
    ['The mayor ripped into the board.', 'The mayor | ripped into the board'],
    [
      'They went further, with Mayor Jane Doe calling the plan a mess.',
      'Jane Doe | calling the plan a mess',
    ],
    ['It is a fact that the mayor proposed a small tax.', 'the mayor | proposed a small tax'],
  ])('%s', (text, statement) => {
    expect(reported(text)).toEqual([statement]);
  });
});
