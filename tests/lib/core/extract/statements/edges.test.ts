import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../../../lib/core/extract/extract-article.ts';
import { articleOf } from '../extract-text.ts';

const WHO = [
  'Mayor Jane Doe',
  'Doe',
  'She',
  'Officials',
  'Max Roe, a fisherman,',
  'The council, which met in Foo,',
];
const VERBS = [
  'said',
  'argued',
  'announced',
  'told reporters',
  'told the Foo Post on Monday',
  'insisted',
  'warned',
];
const ASIDES = [
  '',
  ' on Monday',
  ' in a statement',
  ' after the vote',
  ' for weeks',
  ' that',
  ' on Foo’s “Morning Hour” that',
];
const CLAUSES = [
  'the harbour would close',
  'he would go',
  'it was “a day for the history books,” and nobody came',
  'Roe had told her the roof “might fall at any hour”',
  'the plan was dead',
  'she would not',
  'much of it was lost, and',
];
const TAILS = [
  '.',
  ', adding that it was late.',
  ', and left the room.',
  ', but Roe replied: “It is open.”',
  ', according to the council.',
  ', despite the rain.',
  ', who stayed',
];
const QUOTED = [
  '“It is over,”',
  '“Nobody can stay.”',
  '“We will stay”',
  '‘It is late,’',
  "''It is done,''",
];

const reported = fc
  .tuple(...[WHO, VERBS, ASIDES, CLAUSES, TAILS].map((words) => fc.constantFrom(...words)))
  .map(([who, verb, aside, clause, tail]) => `${who} ${verb}${aside} ${clause}${tail}`);
const quoted = fc
  .tuple(
    ...[QUOTED, WHO, VERBS, TAILS, ['', ' “And I am tired.”']].map((words) =>
      fc.constantFrom(...words),
    ),
  )
  .map(([words, who, verb, tail, more]) => `${words} ${who} ${verb}${tail}${more}`);
const asked = fc
  .tuple(...[WHO, CLAUSES, TAILS].map((words) => fc.constantFrom(...words)))
  .map(([who, clause, tail]) => `Asked whether ${clause}, ${who} said no${tail}`);

/** Sentences of our own, some of them cut short or put together anew. */
const texts = fc
  .array(
    fc
      .tuple(
        fc.oneof(reported, quoted, asked),
        fc.oneof(
          { weight: 4, arbitrary: fc.constant(1) },
          fc.double({ min: 0.2, max: 1, noNaN: true }),
        ),
      )
      .map(([sentence, share]) => sentence.slice(0, Math.ceil(sentence.length * share))),
    { minLength: 1, maxLength: 5 },
  )
  .map((sentences) => ['Mayor Jane Doe and Max Roe met.', ...sentences]);

const JOINING = /(?:\b(?:and|but|or|because|although)|, (?:which|who))$/i;
const READS_ON = /[,;:]$/;
const CUE_IN_FRONT =
  /^(?:said|says|told|argued|announced|insisted|warned|reporters|that he|that she)\b/;

describe('the edges of statements', () => {
  it('are those of words: no comma, conjunction, cue or listener, and nothing that says nothing', () => {
    fc.assert(
      fc.property(texts, (paragraphs) => {
        const { statements } = extractArticle(articleOf(paragraphs), []);
        for (const { type, parts, cue } of statements) {
          const text = parts.map(({ exact }) => exact).join(' … ');
          expect(text).not.toMatch(READS_ON);
          if (type === 'direct') continue;
          expect(text.replace(/[”’']+$/, '')).not.toMatch(JOINING);
          if (!text.startsWith(cue.exact)) expect(text).not.toMatch(CUE_IN_FRONT);
          const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];
          expect(words.length).toBeGreaterThanOrEqual(3);
          if (words.length < 4)
            expect(text).not.toMatch(
              /^(?:s?he|they|it) (?:would|will|can|did|had|is|was)(?: not)?$/,
            );
        }
      }),
      { numRuns: 1500 },
    );
  });
});
