import { expect, it } from 'vitest';
import { extract } from '../extract-text.ts';

it('takes what nobody asked for no statement', () => {
  expect(extract('Nobody asked the islands before the plan was made.').statements).toEqual([]);
});
