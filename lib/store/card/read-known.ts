import type { KnownFrom } from '../../core/card/card-facts.ts';
import type { Tally } from '../database/records.ts';
import { ofSource } from '../layout/ranges.ts';
import type { CardReading } from './card-reading.ts';

/** Most corrections on a card. */
const MAX_CORRECTED = 20;

/** How much is known about an entity, from its tallies. */
export async function readKnown(tx: CardReading, tallies: readonly Tally[]): Promise<KnownFrom> {
  const namings = tx.objectStore('namings');
  const corrected = [...new Set(tallies.flatMap((tally) => tally.corrected))].slice(-MAX_CORRECTED);
  const [newest, articles, twice] = await Promise.all([
    // The first in order is the newest of its source.
    Promise.all(tallies.map(({ entityId, sourceId }) => namings.get(ofSource(entityId, sourceId)))),
    Promise.all(corrected.map((id) => tx.objectStore('articles').get(id))),
    countTwice(tx, tallies),
  ]);
  const days = newest.flatMap((naming) => naming?.publishedOn ?? []).sort();
  const last = days.at(-1);
  return {
    articles: tallies.reduce((sum, tally) => sum + tally.articles, 0) - twice,
    outlets: new Set(tallies.flatMap(({ outlets }) => Object.keys(outlets))).size,
    ...(last ? { newest: last } : {}),
    corrected: articles.filter((article) => article !== undefined),
  };
}

/** Namings of the rarer names that are compared with those of the others. */
const MAX_COMPARED = 500;

/** How often an article is in these tallies once more, since it names somebody by two of their names. */
async function countTwice(tx: CardReading, tallies: readonly Tally[]): Promise<number> {
  const namings = tx.objectStore('namings');
  const names = tallies.toSorted((a, b) => a.articles - b.articles);
  const counts = await Promise.all(
    names.map(async ({ entityId, sourceId }, i) => {
      const others = names.slice(i + 1).filter((other) => other.sourceId === sourceId);
      if (others.length === 0) return 0;
      const keys = await namings.getAllKeys(ofSource(entityId, sourceId), MAX_COMPARED);
      const isAgain = await Promise.all(
        keys.map(async ([, , order, articleId]) => {
          const found = await Promise.all(
            others.map((other) => namings.getKey([other.entityId, sourceId, order, articleId])),
          );
          return found.some((key) => key !== undefined);
        }),
      );
      return isAgain.filter(Boolean).length;
    }),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}
