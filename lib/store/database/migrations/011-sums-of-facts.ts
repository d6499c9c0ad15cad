import { countFacts } from '../../layout/count-facts.ts';
import { addCounts, NO_FACTS } from '../../layout/tally.ts';
import type { Naming, Tally } from '../records.ts';
import type { SchemaVersion, UpgradeTransaction } from '../schema.ts';

/** Articles per batch. All of their facts fit into memory. */
const BATCH = 100;

/** Namings and tallies of version 10 also held which articles were corrected. */
type OldNaming = Naming & { isCorrected?: true };
type OldTally = Tally & { corrected?: string[] };

/** Tallies say how much an entity said in each month, how often others name it, and how many events it has. */
export const sumsOfFacts: SchemaVersion = {
  version: 11,
  addStores: {},
  async migrate(tx) {
    const store = tx.objectStore('tallies');
    const tallies = new Map<string, Tally>();
    for (const { corrected: _, ...tally } of (await store.getAll()) as OldTally[]) {
      tallies.set(keyOf(tally), { ...tally, ...NO_FACTS });
    }
    const ids = await tx.objectStore('articles').getAllKeys();
    for (let from = 0; from < ids.length; from += BATCH) {
      await Promise.all(ids.slice(from, from + BATCH).map((id) => countAgain(tx, id, tallies)));
    }
    await Promise.all([...tallies.values()].map((tally) => store.put(tally)));
  },
};

async function countAgain(
  tx: UpgradeTransaction,
  articleId: string,
  tallies: Map<string, Tally>,
): Promise<void> {
  const byArticle = 'by-article';
  const [namings, statements, events] = await Promise.all([
    tx.objectStore('namings').index(byArticle).getAll(articleId) as Promise<OldNaming[]>,
    tx.objectStore('statements').index(byArticle).getAll(articleId),
    tx.objectStore('events').index(byArticle).getAll(articleId),
  ]);
  const countsOf = countFacts({ statements, events }, namings[0]?.publishedOn);
  for (const { isCorrected: _, ...before } of namings) {
    const naming = { ...before, ...countsOf(before.entityId) };
    const tally = tallies.get(keyOf(naming));
    if (tally) tallies.set(keyOf(naming), { ...tally, ...addCounts(tally, naming, 1) });
    await tx.objectStore('namings').put(naming);
  }
}

const keyOf = ({ entityId, sourceId }: Pick<Tally, 'entityId' | 'sourceId'>): string =>
  `${sourceId}\n${entityId}`;
