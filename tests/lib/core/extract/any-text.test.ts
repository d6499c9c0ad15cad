import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../../lib/core/extract/extract-article.ts';
import { parseNewsText } from '../../../../lib/core/formats/parse-news-text.ts';

/** Words that the rules look at, so that a random order reaches unusual cases. */
const WORDS = (
  '“ ” " ‘ ’ \' « » , . ? ! : — ( ) \n\n Doe Jane President the said told that according to added he she Mr. ' +
  'mayor of Foo Summit in at on Monday met with ’s meeting responded, arguing saying NATO chief staff who 54 ' +
  'Correction: By date 2025-09-04 😀 é'
).split(' ');

const anyText = fc
  .array(fc.oneof(fc.constantFrom(...WORDS), fc.string({ maxLength: 4 })), { maxLength: 60 })
  .map((words) => `Rain fell on Foo.\n\n${words.join(' ')}`);

describe('any text at all', () => {
  it('is read without failing and always the same, and every fact is where it says', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const article = parseNewsText(text, { id: 'a', sourceId: 's', publishedOn: '2025-09-04' });
        const facts = extractArticle(article, []);
        expect(extractArticle(article, [])).toEqual(facts);
        const spans = [
          ...facts.roles.map((role) => role.provenance),
          ...facts.statements.flatMap((statement) => [...statement.parts, statement.cue]),
          ...facts.events.flatMap((event) => event.provenance),
          ...facts.disputes.map((dispute) => dispute.tie),
        ];
        for (const span of spans) expect(text.slice(span.start, span.end)).toBe(span.exact);
        const ids = [...facts.statements, ...facts.roles, ...facts.events].map((fact) => fact.id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 400 },
    );
  });
});
