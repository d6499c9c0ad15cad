import { expect, it } from 'vitest';
import {
  NOTHING_SELECTED,
  type Selection,
  toggle,
  without,
} from '@/entrypoints/article/selection.ts';
import { manyArticles } from '@/playground/gallery/sample-library.ts';

const ROWS = manyArticles.slice(0, 6).map((article, index) => ({ ...article, id: `${index}` }));
const ids = ({ articles }: Selection) => [...articles.keys()].sort().join('');
const press = (steps: readonly (readonly [id: string, isRange: boolean])[]) =>
  steps.reduce<Selection>(
    (selection, [id, isRange]) => toggle(selection, ROWS, id, isRange),
    NOTHING_SELECTED,
  );

it.each([
  [[['1', false]], '1'],
  [
    [
      ['1', false],
      ['1', false],
    ],
    '',
  ],
  [
    [
      ['1', false],
      ['4', true],
    ],
    '1234',
  ],
  [
    [
      ['4', false],
      ['2', true],
    ],
    '234',
  ],
  // The range becomes what its end becomes.
  [
    [
      ['0', false],
      ['5', true],
      ['4', false],
      ['2', true],
    ],
    '015',
  ],
  // There is nothing to go on from.
  [[['3', true]], '3'],
] as const)('%j selects %s', (steps, selected) => expect(ids(press(steps))).toBe(selected));

it('forgets articles that are gone, and doesn’t go on from them', () => {
  const left = without(
    press([
      ['1', false],
      ['3', true],
    ]),
    new Set(['3']),
  );
  expect(ids(left)).toBe('12');
  expect(ids(toggle(left, ROWS, '5', true))).toBe('125');
});
