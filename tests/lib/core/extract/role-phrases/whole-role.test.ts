import { describe, expect, it } from 'vitest';
import { extract } from '../extract-text.ts';

/** The labels of the roles of a text. */
const labels = (text: string): string[] => extract(text).roles.map((role) => role.label);

describe('a role', () => {
  it.each([
    [
      'the last, with its place',
      'The fellow candidate Texas Senator Jane Doe left.',
      'Texas Senator',
    ],
    ['a rank and its force', 'The spokesman Navy Capt. John Roe left.', 'Navy Capt.'],
    ['two halves of one office', 'Attorney General Jane Doe left.', 'Attorney General'],
    [
      'what goes on behind “and”',
      'Jane Doe, a vice president for public and media affairs, left.',
      'a vice president for public and media affairs',
    ],
    [
      'a name that goes on',
      'Jane Doe, the chair of the House Transport and Harbour Committee, left.',
      'the chair of the House Transport and Harbour Committee',
    ],
    [
      'what goes on before a clause',
      'Jane Doe, a founder of two lobbying and other firms that failed, left.',
      'a founder of two lobbying and other firms',
    ],
    ['a prefixed half', 'He met then-Chief Justice John Roe.', 'then-Chief Justice'],
    ['a compound', 'Others include film star Jane Doe.', 'film star'],
    ['two ranks', 'Retired Lt. Gen. John Roe left.', 'Retired Lt. Gen.'],
    ['what a headline says', 'Town Endorses House Speaker Jane Doe', undefined],
    ['a short title in a headline', 'Remember Sen. Jane Doe And Her Plan', 'Sen.'],
    ['a relation to somebody named', 'Jane Doe, a Roe ally, left early.', 'a Roe ally'],
    [
      'a title with the owner',
      'Jane Doe, Foos’ senior adviser, left early.',
      'Foos’ senior adviser',
    ],
  ])('is %s', (_what, text, label) => {
    expect(labels(text)).toEqual(label ? [label] : []);
  });

  it.each([
    ['a clause', 'Some said a bold plan could help her beat the nominee, Jane Doe, next year.'],
    ['a clause with another', 'The country that the nominee, Jane Doe, had called a foe.'],
    ['a verb in front', 'Doe also called the voters, Mrs. Jane Doe, who left.'],
    ['a bare relation', 'Her main rival, Jane Doe, who is 40, left.'],
    ['a relation of a party', 'He met Republican rival Jane Doe, who is 40.'],
    ['a winner', 'The hall greeted winner Jane Doe, who is 40.'],
    ['more than one', 'The firm’s founders, Jane Doe, who is 40, and John Roe left.'],
    ['cut at “and”', 'Jane Doe, a founder of two lobbying and Mary Poe left.'],
    ['cut at a comma', 'Jane Doe, a secretary of state for Ports, Boats and Tides, left.'],
    ['cut in front', 'He sent fast wheat magnate Jane Doe a letter.'],
    ['the subject’s', 'Mrs. Mary Poe — like Mrs. Jane Doe, a lawyer from Foo — left.'],
    ['the one who appointed', 'Jane Doe, who was appointed by the mayor, left.'],
    ['the subject behind a name', 'With Mrs. Jane Doe, the mayor “looked pale”.'],
    ['a verb behind a title', 'After Mrs. Jane Doe, the mayor went home.'],
    ['cut at a hyphen', 'They met 34-year state Sen. Jane Doe.'],
  ])('is not %s', (_what, text) => {
    expect(labels(text)).toEqual([]);
  });

  it('is not the title of somebody else', () => {
    const facts = extract('Jane Doe, treasurer, Secretary of State Mary Poe, Mayor John Roe left.');
    const nameOf = new Map(facts.entities.map((entity) => [entity.id, entity.name]));
    expect(facts.roles.map((role) => `${nameOf.get(role.entityId)} | ${role.label}`)).toEqual([
      'Jane Doe | treasurer',
      'Mary Poe | Secretary of State',
      'John Roe | Mayor',
    ]);
  });
});
