import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../../lib/core/extract/extract-article.ts';
import { parseNewsText } from '../../../../lib/core/formats/parse-news-text.ts';
import { extractGerman } from './extract-text.ts';

/** Words that the rules look at, so that a random order reaches unusual cases. */
const WORDS = {
  en:
    '“ ” " ‘ ’ \' « » , . ? ! : — ( ) \n\n Doe Jane President the said told that according to added he she Mr. ' +
    'mayor of Foo Summit in at on Monday met with ’s meeting responded, arguing saying NATO chief staff who 54 ' +
    'Correction: By date 2025-09-04 😀 é',
  de:
    '„ “ ” ‚ ‘ » « , . ? ! : – ( ) \n\n Doe Jane Präsidentin der die dem das sagte sagten laut zufolge dass er sie habe ' +
    'sei wäre Ministerin Sprecher des Foo Gipfel in im am Montag mit wie und nicht warf vor teilte mit GmbH 54 ' +
    'einer Behörde 2025-09-04 😀 ß',
};

const OPENINGS = {
  en: 'Rain fell on Foo.',
  de: 'Der Regen fiel auf die Stadt, und es war nicht der erste in dieser Woche.',
};

const LANGUAGES = ['en', 'de'] as const;

const anyText = (lang: keyof typeof WORDS) =>
  fc
    .array(fc.oneof(fc.constantFrom(...WORDS[lang].split(' ')), fc.string({ maxLength: 4 })), {
      maxLength: 60,
    })
    .map((words) => `${OPENINGS[lang]}\n\n${words.join(' ')}`);

describe('any text at all', () => {
  it.each(LANGUAGES)(
    'is read without failing and always the same, and every fact is where it says: %s',
    (lang) => {
      fc.assert(
        fc.property(anyText(lang), (text) => {
          const article = parseNewsText(text, {
            id: 'a',
            sourceId: 's',
            publishedOn: '2025-09-04',
            lang,
          });
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
    },
  );

  it('is read if a German text is cut off anywhere', () => {
    const text =
      'Sagte „Wir“, sagte der frühere Minister Doe der Zeitung, berichtete die Foo GmbH am Montag.';
    for (let end = 1; end <= text.length; end++) {
      const facts = extractGerman(text.slice(0, end));
      for (const { cue } of facts.statements) expect(cue.end).toBeLessThanOrEqual(end);
    }
  });
});
