import { expect, it } from 'vitest';
import { extract, statementsOf } from '../../extract-text.ts';

const HEAD = 'Mayor Jane Doe, 54, opened the bridge.';
const WORDS = '“We waited thirty years for this bridge.”';

it.each([`${WORDS} ― Jane Doe`, `${WORDS} —Mayor Jane Doe`, `${WORDS} – Doe, mayor of Foo`])(
  '%s is whose name stands behind the dash',
  (text) => {
    expect(statementsOf(extract(HEAD, text))[0]).toMatch(
      /^Jane Doe \| direct \| . \| We waited thirty years for this bridge\.$/u,
    );
  },
);

it('leaves a name whose clause goes on', () => {
  expect(statementsOf(extract(HEAD, `${WORDS} — Jane Doe had left before.`))).toEqual([]);
});
