import type { Source, SourceSummary } from '../../core/model.ts';
import type { Database, DramatisDatabase } from '../database/database.ts';
import { inOrder } from './sources.ts';

/**
 * Every source with its counts, in the reader's order, with removed ones while they can be restored. The counts are
 * kept, so it takes as long for a thousand articles as for one.
 */
export function listSources(database: Database): Promise<SourceSummary[]> {
  return database.use(async (db) => {
    const tx = startReading(db);
    const sources = await tx.objectStore('sources').getAll();
    const kept = sources.filter(({ isDiscarded }) => !isDiscarded);
    return Promise.all(kept.sort(inOrder).map((source) => summarise(tx, source)));
  });
}

const startReading = (db: DramatisDatabase) =>
  db.transaction(['sources', 'counts', 'articles', 'generations']);

async function summarise(
  tx: ReturnType<typeof startReading>,
  source: Source,
): Promise<SourceSummary> {
  const articles = tx.objectStore('articles');
  const range = IDBKeyRange.bound([source.id], [source.id, []]);
  const [counts, newest, latest, generations] = await Promise.all([
    tx.objectStore('counts').get(source.id),
    articles.index('by-day').openKeyCursor(range, 'prev'),
    articles.index('by-arrival').openKeyCursor(range, 'prev'),
    tx.objectStore('generations').index('by-origin').getAll(source.id),
  ]);
  const data = generations.find(({ state }) => state === 'current');
  const { articles: count = 0, people = 0, events = 0, statements = 0 } = counts ?? {};
  return {
    ...source,
    articles: count,
    people: people + (data?.people ?? 0),
    events: events + (data?.events ?? 0),
    statements,
    ...(newest ? { newest: newest.key[1] } : {}),
    ...(data ? { updatedAt: data.about.retrievedAt } : {}),
    ...(latest ? { updatedAt: latest.key[1] } : {}),
    ...(data ? { claims: data.claims } : {}),
    ...(data?.about.licence ? { licence: data.about.licence } : {}),
    ...(generations.some(({ state }) => state === 'old') ? { canPutBack: true as const } : {}),
  };
}
