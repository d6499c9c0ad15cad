import { expect, it } from 'vitest';
import { extract } from '../extract-text.ts';

it('what nobody asked is not a statement', () => {
  expect(extract('Nobody asked the islands before the plan was made.').statements).toEqual([]);
});
