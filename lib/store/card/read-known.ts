import type { KnownFrom } from '../../core/card/card-facts.ts';
import { joinMonths } from '../../core/card/month-strip.ts';
import type { Tally } from '../database/records.ts';
import { ofSource } from '../layout/ranges.ts';
import type { KnownPerson } from '../people/read-person.ts';
import type { CardReading } from './card-reading.ts';

/** How much is known about an entity, from its tallies. */
export async function readKnown(
  tx: CardReading,
  tallies: readonly Tally[],
  { twice }: Pick<KnownPerson, 'twice'>,
): Promise<KnownFrom> {
  const sources = new Set(tallies.map(({ sourceId }) => sourceId));
  const again = [...sources].reduce((sum, id) => sum + (twice[id] ?? 0), 0);
  const namings = tx.objectStore('namings');
  // The first in order is the newest of its source.
  const newest = await Promise.all(
    tallies.map(({ entityId, sourceId }) => namings.get(ofSource(entityId, sourceId))),
  );
  const days = newest.flatMap((naming) => naming?.publishedOn ?? []).sort();
  const last = days.at(-1);
  return {
    articles: sum(tallies, 'articles') - again,
    outlets: new Set(tallies.flatMap(({ outlets }) => Object.keys(outlets))).size,
    ...(last ? { newest: last } : {}),
    said: sum(tallies, 'statements'),
    months: joinMonths(tallies.map(({ said }) => said)),
    about: sum(tallies, 'about'),
    events: sum(tallies, 'events'),
  };
}

const sum = (
  tallies: readonly Tally[],
  key: 'articles' | 'statements' | 'about' | 'events',
): number => tallies.reduce((total, tally) => total + tally[key], 0);
