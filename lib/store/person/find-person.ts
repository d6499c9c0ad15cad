import { buildPerson } from '../../core/person/build-person.ts';
import type { PersonModel } from '../../core/person/person-model.ts';
import type { Database } from '../database/database.ts';
import { readOf } from './person-reading.ts';
import { readAboutRows, readEventReports, readNamings } from './read-rows.ts';

/** What somebody's page begins with. Undefined if no source that is on knows them. */
export function findPerson(database: Database, entityId: string): Promise<PersonModel | undefined> {
  return readOf(database, entityId, async (reading) => {
    const { person, tallies } = reading;
    const [about, events, namings] = await Promise.all([
      readAboutRows(reading),
      readEventReports(reading),
      readNamings(reading),
    ]);
    const outlets: Record<string, number> = {};
    for (const tally of tallies) {
      for (const [name, articles] of Object.entries(tally.outlets))
        outlets[name] = (outlets[name] ?? 0) + articles;
    }
    const sources = new Set(tallies.map(({ sourceId }) => sourceId));
    const again = [...sources].reduce((sum, id) => sum + (person.twice[id] ?? 0), 0);
    return buildPerson({
      entity: person.entity,
      roles: tallies.flatMap(({ roles }) => roles),
      told: namings,
      articles: tallies.reduce((sum, { articles }) => sum + articles, 0) - again,
      outlets,
      days: tallies.flatMap(({ months }) => Object.keys(months)),
      totals: {
        said: tallies.reduce((sum, { statements }) => sum + statements, 0),
        about: about.length,
        events: new Set(events.map((event) => event.entityId)).size,
      },
    });
  });
}
