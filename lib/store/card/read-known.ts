import type { KnownFrom } from '../../core/card/card-facts.ts';
import type { Tally } from '../database/records.ts';
import { ofSource } from '../layout/ranges.ts';
import type { KnownPerson } from '../people/read-person.ts';
import type { CardReading } from './card-reading.ts';

/** Most corrections on a card. */
const MAX_CORRECTED = 20;

/** How much is known about an entity, from its tallies. */
export async function readKnown(
  tx: CardReading,
  tallies: readonly Tally[],
  { twice }: Pick<KnownPerson, 'twice'>,
): Promise<KnownFrom> {
  const sources = new Set(tallies.map(({ sourceId }) => sourceId));
  const again = [...sources].reduce((sum, id) => sum + (twice[id] ?? 0), 0);
  const namings = tx.objectStore('namings');
  const corrected = [...new Set(tallies.flatMap((tally) => tally.corrected))].slice(-MAX_CORRECTED);
  const [newest, articles] = await Promise.all([
    // The first in order is the newest of its source.
    Promise.all(tallies.map(({ entityId, sourceId }) => namings.get(ofSource(entityId, sourceId)))),
    Promise.all(corrected.map((id) => tx.objectStore('articles').get(id))),
  ]);
  const days = newest.flatMap((naming) => naming?.publishedOn ?? []).sort();
  const last = days.at(-1);
  return {
    articles: tallies.reduce((sum, tally) => sum + tally.articles, 0) - again,
    outlets: new Set(tallies.flatMap(({ outlets }) => Object.keys(outlets))).size,
    ...(last ? { newest: last } : {}),
    corrected: articles.filter((article) => article !== undefined),
  };
}
