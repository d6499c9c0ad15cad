import { type ArticleDocument, tokenAtOrAfter } from '../records/document.ts';
import type { People } from '../records/person.ts';
import type { Scene } from '../records/scene.ts';

/** Indexes the mentions outside quotations and the dates of an article. */
export function createScene(document: ArticleDocument, people: People): Scene {
  const outside = people.mentions.filter(
    (mention) => (document.tokens[mention.first]?.quotation ?? 0) < 0,
  );
  const dateTokens = new Set<number>();
  for (const date of document.dates) {
    for (let token = tokenAtOrAfter(document.tokens, date.start); ; token++) {
      const start = document.tokens[token]?.start;
      if (start === undefined || start >= date.end) break;
      dateTokens.add(token);
    }
  }
  return {
    document,
    endingAt: new Map(outside.map((mention) => [mention.last, mention])),
    startingAt: new Map(outside.map((mention) => [mention.phraseFirst, mention])),
    dateTokens,
  };
}
