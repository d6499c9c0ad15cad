import { describe, expect, it } from 'vitest';
import { extract, statementsOf } from '../extract-text.ts';

describe('a surname that two persons of an article share', () => {
  it('belongs to the person for whom the article used it before it named a relative', () => {
    const facts = extract(
      'The lawyer Jane Doe won. Doe thanked her voters.',
      'Her husband, the banker John Doe, was there. “It was close,” Doe said.',
    );
    expect(statementsOf(facts)).toContain('Jane Doe | direct | said | It was close');
  });

  it('stays unresolved if the relative is named in other places too', () => {
    const facts = extract(
      'The lawyer Jane Doe won. Doe thanked her voters.',
      'Her husband, John Doe, was there. The banker John Doe wept. “It was close,” Doe said.',
    );
    expect(statementsOf(facts).filter((line) => line.includes('close'))).toEqual([]);
  });

  it('follows the courtesy title', () => {
    const facts = extract(
      'The lawyer Jane Doe and the banker John Doe came. “It was close,” Mr. Doe said.',
      '“It was late,” Mrs. Doe said.',
    );
    expect(statementsOf(facts)).toEqual([
      'John Doe | direct | said | It was close',
      'Jane Doe | direct | said | It was late',
    ]);
  });
});

describe('a surname that one person of an article bears', () => {
  it('is not theirs after a courtesy title that does not fit', () => {
    const facts = extract('The lawyer Jane Doe came. “It was close,” Mr. Doe said.');
    expect(statementsOf(facts)).toEqual([]);
  });
});
