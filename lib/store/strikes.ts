import type { StrikableKind, Strike } from '../core/model.ts';
import { buildStrike } from '../core/strikes/strike.ts';
import { abortQuietly } from './abort-quietly.ts';
import type { Database, DramatisDatabase } from './database.ts';
import { bumpRevision } from './knowledge-revision.ts';

const STORES = [
  'meta',
  'strikes',
  'articles',
  'statements',
  'roles',
  'events',
  'disputes',
] as const;
const FACTS = { statement: 'statements', role: 'roles', event: 'events' } as const;

type StrikeTransaction = ReturnType<typeof startStrike>;
const startStrike = (db: DramatisDatabase) => db.transaction(STORES, 'readwrite');

export interface StruckFact {
  kind: StrikableKind;
  factId: string;
  /** the fact in words, as the reader saw it */
  text: string;
}

/** Takes a fact out of the store and remembers that. Says whether there was such a fact. */
export function strikeFact(
  database: Database,
  { kind, factId, text }: StruckFact,
): Promise<boolean> {
  return inTransaction(database, async (tx) => {
    const struck = await readStruck(tx, kind, factId);
    if (!struck) return false;
    await tx.objectStore('strikes').put(buildStrike(struck, text));
    await tx.objectStore(FACTS[kind]).delete(factId);
    if (kind === 'statement') await removeDisputes(tx, factId);
    await bumpRevision(tx.objectStore('meta'));
    return true;
  });
}

/**
 * Forgets a strike and that its article was read, so that reading it again brings the fact back. Gives the
 * article's id; undefined when there is no such strike.
 */
export function forgetStrike(database: Database, strikeId: string): Promise<string | undefined> {
  return inTransaction(database, async (tx) => {
    const strike = await tx.objectStore('strikes').get(strikeId);
    if (!strike) return undefined;
    const article = await tx.objectStore('articles').get(strike.articleId);
    await tx.objectStore('strikes').delete(strikeId);
    if (article) await tx.objectStore('articles').put({ ...article, contentHash: '' });
    return strike.articleId;
  });
}

/** Remembers strikes of an article that is about to be read. */
export function writeStrikes(database: Database, strikes: readonly Strike[]): Promise<void> {
  return inTransaction(database, async (tx) => {
    await Promise.all(strikes.map((strike) => tx.objectStore('strikes').put(strike)));
  });
}

/** What the reader has struck out of an article, in the order of its text. */
export function listStrikes(db: DramatisDatabase, articleId: string): Promise<Strike[]> {
  return db
    .getAllFromIndex('strikes', 'by-article', articleId)
    .then((found) => found.sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0)));
}

async function readStruck(tx: StrikeTransaction, kind: StrikableKind, factId: string) {
  if (kind === 'statement') {
    const fact = await tx.objectStore('statements').get(factId);
    return fact && { kind, fact };
  }
  if (kind === 'role') {
    const fact = await tx.objectStore('roles').get(factId);
    return fact && { kind, fact };
  }
  const fact = await tx.objectStore('events').get(factId);
  return fact && { kind, fact };
}

async function removeDisputes(tx: StrikeTransaction, statementId: string): Promise<void> {
  const disputes = tx.objectStore('disputes');
  for (const index of ['by-claim', 'by-reply'] as const) {
    const keys = await disputes.index(index).getAllKeys(statementId);
    await Promise.all(keys.map((key) => disputes.delete(key)));
  }
}

function inTransaction<Result>(
  database: Database,
  work: (tx: StrikeTransaction) => Promise<Result>,
): Promise<Result> {
  return database.use(async (db) => {
    const tx = startStrike(db);
    try {
      const result = await work(tx);
      await tx.done;
      return result;
    } catch (error) {
      abortQuietly(tx);
      await tx.done.catch(() => undefined);
      throw error;
    }
  });
}
