import { describe, expect, it } from 'vitest';
import { extract, statementsOf } from '../extract-text.ts';

describe('a name and a verb after a quotation that ends its sentence', () => {
  it.each([
    ['“We will act.” Transport Minister Jo Bell said.', 'said', 'We will act.'],
    ['“We will act!” Foo Party leader Jo Bell told reporters.', 'told', 'We will act!'],
    ['“We will act.” Jo Bell, 44, the mayor of Foo, said on Monday.', 'said', 'We will act.'],
  ])('%s', (text, cue, words) => {
    const [first] = statementsOf(extract(text)).map((line) => line.split(' | '));
    expect(first?.slice(0, 3)).toEqual(['Jo Bell', 'direct', cue]);
    expect(first?.at(-1)).toBe(words);
  });

  it.each([
    '“We will act.” Mayor Jo Bell said she was ill.',
    '“We will act.” Mayor Jo Bell said on Tuesday that she was ill.',
    '“We will act.” Mayor Jo Bell said: “I am ill.”',
  ])('does not attribute the quotation if the sentence says something else: %s', (text) => {
    const found = statementsOf(extract(text)).filter((line) => line.includes('We will act'));
    expect(found).toEqual([]);
  });
});
