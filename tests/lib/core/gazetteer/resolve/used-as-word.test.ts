import { describe, expect, test } from 'vitest';
import { createMarker, unmarked } from './mark-people.ts';

/** What is marked in a text behind a sentence that introduces the person. */
const expectMarked = (person: string, marked: string) => {
  const head = `[${person}] came to town.\n`;
  expect(createMarker(person)(unmarked(head + marked))).toBe(head + marked);
};

describe('a surname that is an ordinary word', () => {
  test.each([
    ['Ada Snow', 'Snow fell all night. Snow ploughs were out. [Snow] said it was cold.'],
    ['Ada Snow', 'It was cold, [Snow] found. The prize went to [Snow].'],
    ['Ada Snow', 'Snow-covered roads were shut. Snow was still falling.'],
    ['Ned Long', 'Long queues formed. Long before noon it rained. [Long] was late.'],
    ['Ned Long', 'Long, hard winters came. [Long]’s boat sank. “Long waits are bad,” he said.'],
    ['Ned Long', '[Long], who is deaf, smiled. [Long], 45, laughed. [Long], the mayor, wept.'],
    ['Una Banks', 'Banks closed early. Banks have to pay. [Banks] was pleased.'],
    ['Ida Baker', 'Baker shops are shut. [Baker] opened the fair. [Baker] in the end agreed.'],
    [
      'Ida Baker',
      'Asked [Baker] at noon: who pays? The Baker was asleep. The [Baker] plan failed.',
    ],
    ['Ida Baker', 'The [Baker] and Doe plans differ. The [Baker]-led group met.'],
    [
      'Jack White',
      'Most White voters stayed at home. They liked [White] better. [White] and Doe met.',
    ],
    ['Tom Green', 'He backs the Green candidate. The vote pleased [Green].'],
    ['Ann Petal', 'Petal shapes vary. Each petal is red. [Petal] the painter drew one.'],
    ['Ann Rose', 'Rosé was served. [Rose] was late.'],
    ['Émile Bär', 'He asked [Bär] to wait.'],
  ])('of %s: %s', expectMarked);

  test('in a headline is marked where its verb is there', () => {
    expectMarked('Ned Long', 'Long Waits Anger Many in Town\n[Long] Says He Is Sorry');
  });
  test('behind a title is marked anywhere', () => {
    expectMarked('Ned Long', 'Mr [Long] rises early. Mayor [Long] waits outside.');
  });
});

describe('a surname that is a month', () => {
  test.each([
    ['The vote is planned for May. It ends on 5 May. May 6 is a holiday. In May’s vote he lost.'],
    [
      'Between March and May, prices fell. By May all was well. The hottest May ended. May was wet.',
    ],
    ['“It is time,” said [May]. [May] said so. Mrs [May] left, and [May]’s government with her.'],
    ['The case against [May] is weak. [May] has resigned. They told [May] so.'],
    ['Plans Are Ready for May\n[May] Says No'],
  ])('%s', (marked) => expectMarked('Tessa May', marked));
});

describe('a forename that is an ordinary word', () => {
  test.each([['Rose petals lay there. [Rose] sang, and they liked [Rose].']])('%s', (marked) =>
    expectMarked('Rose Quellmont', marked),
  );
});
