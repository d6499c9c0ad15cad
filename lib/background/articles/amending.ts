import { changeFact } from '../../core/amendments/change-fact.ts';
import { ChangeError, type FactChange } from '../../core/amendments/fact-change.ts';
import type { FactKind } from '../../core/model.ts';
import { CallError } from '../../messaging/error.ts';
import { type AmendedFact, amendFact, forgetAmendment } from '../../store/articles/amendments.ts';
import { findArticle } from '../../store/articles/read-article.ts';
import { toParsed } from './added-articles.ts';
import { type IngestDeps, ingestArticle } from './ingest-article.ts';

export interface AmendingDeps extends IngestDeps {
  /** announces that what is known has changed */
  onChanged(): Promise<void>;
}

/** The reader's corrections: a fact is wrong, should be different, or was right after all. */
export interface Amending {
  /** Fails with `not-found` if there is no such fact. */
  strike(kind: FactKind, factId: string, text: string): Promise<void>;
  /** Fails with `not-found`, and with `bad-request` if the change has no name, no valid date or no words. */
  correct(factId: string, text: string, change: FactChange): Promise<void>;
  /** Reads the article again, without this amendment. Fails with `not-found`. */
  putBack(amendmentId: string): Promise<void>;
}

export function createAmending(deps: AmendingDeps): Amending {
  const amend = async (amended: AmendedFact) => {
    if (!(await amendFact(deps.database, amended))) {
      throw new CallError('not-found', 'This fact is not kept here any more');
    }
    await deps.onChanged();
  };
  return {
    strike: (kind, factId, text) => amend({ kind, factId, text }),
    async correct(factId, text, change) {
      const { kind } = change;
      const replace: AmendedFact['replace'] = (read, id, article, entities) =>
        changeFact(read, change, id, article, entities);
      await amend({ kind, factId, text, replace }).catch((error: unknown) => {
        throw error instanceof ChangeError ? new CallError('bad-request', error.message) : error;
      });
    },
    async putBack(amendmentId) {
      const articleId = await forgetAmendment(deps.database, amendmentId);
      const stored = articleId && (await findArticle(deps.database, articleId));
      if (!stored) throw new CallError('not-found', 'This article is not kept here any more');
      const { article, source } = stored;
      await ingestArticle(deps, source, toParsed(article), article);
      await deps.onChanged();
    },
  };
}
