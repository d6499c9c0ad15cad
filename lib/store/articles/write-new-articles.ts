import { separateNamesakes } from '../../core/merge/separate-namesakes.ts';
import type { Article, ArticleFacts, NewSource } from '../../core/model.ts';
import type { Database, DramatisDatabase } from '../database/database.ts';
import type { StoredArticle } from '../database/records.ts';
import { inWriteTransaction } from '../database/write-transaction.ts';
import { bumpWithNames } from '../names/names-trail.ts';
import { addSource, UnknownSourceError } from '../sources/sources.ts';
import { putWith } from './article-facts.ts';
import { openLedger } from './ledger.ts';

/** An article by what it may be kept under. */
export interface Candidate {
  /** the most likely one first */
  ids: readonly string[];
  wordsHash: string;
}

export interface NewArticle extends Candidate {
  article: Article;
  facts: ArticleFacts;
}

/** What is kept of a candidate. */
export interface Taken {
  /** something has one of its ids or its words, or the reader amended such an article */
  isTaken: boolean;
  /** of the article with the first id */
  contentHash?: string;
}

/** Says of each candidate what is kept of it. */
export const findTaken = (database: Database, candidates: readonly Candidate[]): Promise<Taken[]> =>
  database.use((db) => {
    const tx = startLooking(db);
    const kept = questionsTo(tx);
    return Promise.all(candidates.map((candidate) => lookUp(kept, candidate)));
  });

/**
 * Writes articles of which nothing is kept yet, all in one transaction, and separates namesakes as if they came one
 * after the other. Those that are kept by now, or come twice, are left alone. Says of each whether it was written. Fails
 * if the source was removed.
 */
export function writeNewArticles(
  database: Database,
  source: NewSource,
  articles: readonly NewArticle[],
): Promise<boolean[]> {
  return inWriteTransaction(database, async (tx) => {
    // A writing transaction has these stores too. Only its type differs.
    const known = questionsTo(tx as unknown as Looking);
    const ids = articles.flatMap(({ facts }) => facts.entities.map(({ id }) => id));
    const [kept, ledger, taken] = await Promise.all([
      tx.objectStore('sources').get(source.id),
      openLedger(tx, source.id, ids, true),
      Promise.all(articles.map((each) => lookUp(known, each))),
    ]);
    if (kept?.removedAt !== undefined) throw new UnknownSourceError(source.id);
    const seen = new Set<string>();
    const written = articles.map(({ article, facts, ids, wordsHash }, i) => {
      const marks = [...ids, wordsHash];
      const isFree = !taken[i]?.isTaken && !marks.some((mark) => seen.has(mark));
      for (const mark of marks) seen.add(mark);
      if (!isFree) return false;
      putWith(tx, ledger, article, separateNamesakes(facts, ledger.bearersOf));
      return true;
    });
    if (!written.includes(true)) return written;
    ledger.write();
    if (!kept) await addSource(tx.objectStore('sources'), source);
    const added = articles.flatMap(({ article }, i) => (written[i] ? article.id : []));
    await bumpWithNames(tx.objectStore('meta'), { articleIds: added });
    return written;
  });
}

const startLooking = (db: DramatisDatabase) => db.transaction(['articles', 'amendments']);

type Looking = ReturnType<typeof startLooking>;

interface Questions {
  find(id: string): Promise<StoredArticle | undefined>;
  countWords(hash: string): Promise<number>;
  countAmendments(articleId: string): Promise<number>;
}

function questionsTo(tx: Looking): Questions {
  const articles = tx.objectStore('articles');
  const words = articles.index('by-words');
  const amendments = tx.objectStore('amendments').index('by-article');
  return {
    find: (id) => articles.get(id),
    countWords: (hash) => words.count(hash),
    countAmendments: (id) => amendments.count(id),
  };
}

async function lookUp(kept: Questions, { ids, wordsHash }: Candidate): Promise<Taken> {
  const [same, [first, ...others], amended] = await Promise.all([
    kept.countWords(wordsHash),
    Promise.all(ids.map(kept.find)),
    Promise.all(ids.map(kept.countAmendments)),
  ]);
  const isOneKept = [first, ...others].some((article) => article !== undefined);
  const isTaken = isOneKept || [same, ...amended].some((count) => count > 0);
  return { isTaken, ...(first ? { contentHash: first.contentHash } : {}) };
}
