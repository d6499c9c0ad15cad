import type { CuratedName, StrikableKind } from '../core/model.ts';
import { CallError } from '../messaging/error.ts';
import { findArticle } from '../store/read-article.ts';
import { forgetStrike, strikeFact } from '../store/strikes.ts';
import { toParsed } from './added-articles.ts';
import { type IngestDeps, ingestArticle } from './ingest-article.ts';

export interface StrikingDeps extends IngestDeps {
  names(): CuratedName[];
  /** tells that what is known has changed */
  onChanged(): Promise<void>;
}

/** The reader's own word on what was read: this is wrong, and no, it was right. */
export interface Striking {
  /** Fails with `not-found` when there is no such fact. */
  strike(kind: StrikableKind, factId: string, text: string): Promise<void>;
  /** Reads the article again, without this strike. Fails with `not-found`. */
  putBack(strikeId: string): Promise<void>;
}

export function createStriking(deps: StrikingDeps): Striking {
  return {
    async strike(kind, factId, text) {
      if (!(await strikeFact(deps.database, { kind, factId, text }))) {
        throw new CallError('not-found', 'This fact is not kept here any more');
      }
      await deps.onChanged();
    },
    async putBack(strikeId) {
      const articleId = await forgetStrike(deps.database, strikeId);
      const stored = articleId && (await findArticle(deps.database, articleId));
      if (!stored) throw new CallError('not-found', 'This article is not kept here any more');
      await ingestArticle(deps, stored.source, toParsed(stored.article), deps.names());
      await deps.onChanged();
    },
  };
}
