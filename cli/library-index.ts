import type { Saying } from '../lib/core/card/saying.ts';
import type { ParsedArticle } from '../lib/core/model.ts';
import { type OpenIndex, openIndex } from '../lib/core/search/open-index.ts';
import { buildSegment } from '../lib/core/search/segment/build-segment.ts';
import { draftArticle } from '../lib/core/search/segment/drafts.ts';
import { createMemoryParts } from '../lib/core/search/segment/memory-parts.ts';
import type { Segment } from '../lib/core/search/segment/segment.ts';

/** The search index of a library in memory. It is built when it is first asked for. */
export interface LibraryIndex {
  add(article: ParsedArticle, said: readonly Saying[]): void;
  open(): Promise<OpenIndex>;
}

/** Articles per segment, so that not all words are held at once. */
const BATCH = 500;

export function createLibraryIndex(): LibraryIndex {
  const parts = createMemoryParts();
  const segments: Segment[] = [];
  let waiting: { article: ParsedArticle; said: readonly Saying[] }[] = [];
  return {
    add(article, said) {
      waiting.push({ article, said });
    },
    async open() {
      for (let at = 0; at < waiting.length; at += BATCH) {
        const id = `${segments.length}`;
        const units = waiting
          .slice(at, at + BATCH)
          .map(({ article, said }) => draft(article, said));
        const built = await buildSegment(units, parts.sinkOf(id));
        segments.push({ id, deleted: new Uint8Array(), ...built });
      }
      waiting = [];
      return openIndex(segments, parts, () => false);
    },
  };
}

function draft(article: ParsedArticle, said: readonly Saying[]) {
  const { id, sourceId, headline = '', text, publisher, publishedOn: date } = article;
  return draftArticle(
    { id, sourceId, title: headline, text, publisher, date },
    said.map(({ statementId, speakerId, said: words, day, type }) => {
      const isQuoted = type !== 'indirect';
      return { id: statementId, speakerId, speaker: '', text: words, date: day, isQuoted };
    }),
  );
}
