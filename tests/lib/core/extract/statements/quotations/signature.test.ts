import { expect, it } from 'vitest';
import { extract, statementsOf } from '../../extract-text.ts';

const HEAD = 'Mayor Jane Doe, 54, opened the bridge.';
const WORDS = '“We waited thirty years for this bridge.”';

it.each([`${WORDS} ― Jane Doe`, `${WORDS} —Mayor Jane Doe`, `${WORDS} – Doe, mayor of Foo`])(
  '%s is whose name stands after the dash',
  (text) => {
    expect(statementsOf(extract(HEAD, text))[0]).toMatch(
      /^Jane Doe \| direct \| . \| We waited thirty years for this bridge\.$/u,
    );
  },
);

it('leaves a name whose clause goes on', () => {
  expect(statementsOf(extract(HEAD, `${WORDS} — Jane Doe had left before.`))).toEqual([]);
});

it.each(['And from Mayor Jane Doe:', 'Statement from Jane Doe:', 'A statement from Mayor Doe:'])(
  '%s leads to the words of the next paragraph',
  (label) => {
    expect(statementsOf(extract(HEAD, label, WORDS))[0]).toMatch(/^Jane Doe \| direct/u);
  },
);

it('takes every paragraph that leaves its mark open for the words of whom the last one names', () => {
  const paragraphs = [
    'John Roe came first. “I have nothing to add to it,” Roe said.',
    '“We waited thirty years for this bridge.',
    '“It is wide.',
    '“And it will hold for a hundred years,” said Mayor Jane Doe.',
  ];
  const [roe, doe, ...others] = statementsOf(extract(HEAD, ...paragraphs));
  expect(roe).toMatch(/^(?:John )?Roe \| direct/u);
  expect(doe).toMatch(/^Jane Doe \| direct .*thirty years.*wide.*hundred years/u);
  expect(others).toEqual([]);
});
