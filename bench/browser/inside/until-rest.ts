import { browser } from 'wxt/browser';
import { findPublishedKnowledge } from '../../../lib/published/published-gate.ts';
import type { Database } from '../../../lib/store/database/database.ts';
import { findKnowledgeRevision } from '../../../lib/store/names/compiled-names.ts';

/** ms between two looks */
const EACH = 250;

/** Looks in a row that find the same segments. A merge that has begun is one of them. */
const QUIET = 8;

/** Waits until names are published, people are joined, and all is indexed and merged, so that no other work is running. */
export async function untilRest(database: Database): Promise<void> {
  let before = '';
  for (let quiet = 0; quiet < QUIET; ) {
    await new Promise((resolve) => setTimeout(resolve, EACH));
    const state = await look(database);
    const isAtRest = state.left === 0 && state.segments === before && (await isPublished(database));
    quiet = isAtRest ? quiet + 1 : 0;
    before = state.segments;
  }
}

/** Waits until pages know of the last change. */
export async function untilPublished(database: Database): Promise<void> {
  while (!(await isPublished(database))) await new Promise((resolve) => setTimeout(resolve, 10));
}

async function isPublished(database: Database): Promise<boolean> {
  const revision = await findKnowledgeRevision(database);
  return (await findPublishedKnowledge(browser))?.startsWith(revision ?? '') ?? false;
}

const look = (database: Database) =>
  database.use(async (db) => {
    const tx = db.transaction(['unindexed', 'unjoined', 'segments']);
    const [unindexed, unjoined, segments] = await Promise.all([
      tx.objectStore('unindexed').count(),
      tx.objectStore('unjoined').count(),
      tx.objectStore('segments').getAll(),
    ]);
    const unfinished = segments.filter(({ isUnfinished }) => isUnfinished).length;
    return {
      left: unindexed + unjoined + unfinished,
      segments: segments.map(({ id }) => id).join(),
    };
  });
