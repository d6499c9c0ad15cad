import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../../lib/core/extract/extract-article.ts';
import { articleOf } from './extract-text.ts';

/** An article of our own. Its pieces are cut, doubled, swapped and mixed with names of an object's properties. */
const STORY = `Mayor Jane Doe, 54, said on Monday that the harbour would close. “It is over,” she added. “Nobody can
stay.” Max Roe, a fisherman who lives there, disagreed: “We will stay,” he told the Foo Post, according to his
lawyer. The council, which met in Foo on 3 September, rejected the plan, calling it “a day for the history books”.
“The first paragraph stays open.`;
const PIECES = STORY.split(/\s+/);
const STRANGE = [
  'constructor',
  '__proto__',
  'toString',
  '“',
  '”',
  '‘',
  '’',
  '—',
  '\n\n',
  ',',
  '.',
  '😀',
  'é',
];

const mutated = fc
  .array(
    fc.oneof(
      {
        weight: 6,
        arbitrary: fc.nat(PIECES.length - 1).map((at) => PIECES.slice(at, at + 7).join(' ')),
      },
      { weight: 1, arbitrary: fc.constantFrom(...STRANGE) },
      { weight: 1, arbitrary: fc.constantFrom(...PIECES) },
    ),
    { minLength: 1, maxLength: 30 },
  )
  .map((pieces) =>
    pieces
      .join(' ')
      .split('\n\n')
      .map((one) => one.trim())
      .filter((one) => one !== ''),
  )
  .filter((paragraphs) => paragraphs.length > 0);

describe('mutated text', () => {
  it('is read without failing, with spans inside their blocks and an id for each statement', () => {
    fc.assert(
      fc.property(mutated, (paragraphs) => {
        const article = articleOf(paragraphs);
        const { statements } = extractArticle(article, []);
        for (const { parts, cue } of statements) {
          for (const { start, end } of [...parts, cue]) {
            expect(article.blocks.some((block) => block.start <= start && end <= block.end)).toBe(
              true,
            );
            expect(start).toBeLessThan(end);
          }
        }
        const ids = statements.map((statement) => statement.id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 500 },
    );
  });
});
