import type { FoundFacts, FoundRole } from '../../core/search/build-hit.ts';
import type { Found } from '../../core/search/search.ts';
import type { Database, DramatisDatabase } from '../database/database.ts';
import type { Tally } from '../database/records.ts';
import { readWhole } from '../layout/article-records.ts';
import { ofEntity } from '../layout/ranges.ts';
import { readPerson } from '../people/read-person.ts';
import { isOn as isFactOn, type SwitchedOff } from '../sources/switched-off.ts';
import { readAliasTexts } from './read-alias-texts.ts';

/** Reports of an event: the newest of a source that is on is among them, but for the strangest library. */
const MAX_EVENTS = 64;

/**
 * Reads what a result line says about each hit, in one transaction and in the same order. Undefined for hits that are
 * gone.
 */
export function readFound(
  database: Database,
  found: readonly Pick<Found, 'kind' | 'id'>[],
  off: SwitchedOff,
): Promise<(FoundFacts | undefined)[]> {
  return database.use((db) => {
    const tx = startReading(db);
    return Promise.all(
      found.map(({ kind, id }) => {
        if (kind === 'statement') return readStatement(tx, id, off);
        return kind === 'article' ? readArticle(tx, id) : readEntity(tx, id, off);
      }),
    );
  });
}

const startReading = (db: DramatisDatabase) =>
  db.transaction([
    'entities',
    'people',
    'aliases',
    'tallies',
    'events',
    'statements',
    'articles',
    'texts',
  ]);

type Reading = ReturnType<typeof startReading>;

async function readEntity(
  tx: Reading,
  id: string,
  off: SwitchedOff,
): Promise<FoundFacts | undefined> {
  const person = await readPerson(tx, id);
  if (!person) return undefined;
  const { entity, members } = person;
  const ofAll = async <Row>(read: (id: string) => Promise<Row[]>) =>
    (await Promise.all(members.map(read))).flat();
  const [tallies, events] = await Promise.all([
    ofAll((one) => tx.objectStore('tallies').getAll(ofEntity(one))),
    tx.objectStore('events').index('in-order').getAll(ofEntity(id), MAX_EVENTS),
  ]);
  const isOn = (fact: { sourceId: string }) => isFactOn(fact, off);
  return {
    kind: 'entity',
    entity,
    aliases: await readAliasTexts(tx, tallies.filter(isOn)),
    roles: tallies.filter(isOn).flatMap(rolesOf),
    // The newest report comes last, as it is asked for.
    events: events.filter(isOn).toReversed(),
  };
}

async function readStatement(
  tx: Reading,
  id: string,
  off: SwitchedOff,
): Promise<FoundFacts | undefined> {
  const statement = await tx.objectStore('statements').get(id);
  if (!statement) return undefined;
  const { speakerId, articleId } = statement;
  const [speaker, article] = await Promise.all([
    speakerId === undefined ? undefined : readPerson(tx, speakerId),
    tx.objectStore('articles').get(articleId),
  ]);
  if (!article || (speakerId !== undefined && !speaker)) return undefined;
  const tallies = await Promise.all(
    (speaker?.members ?? []).map((member) => tx.objectStore('tallies').getAll(ofEntity(member))),
  );
  const roles = tallies
    .flat()
    .filter((tally) => isFactOn(tally, off))
    .flatMap(rolesOf);
  return { kind: 'statement', statement, speaker: speaker?.entity, roles, article };
}

async function readArticle(tx: Reading, id: string): Promise<FoundFacts | undefined> {
  const article = await readWhole(tx, id);
  return article && { kind: 'article', article };
}

const rolesOf = ({ roles }: Tally): FoundRole[] =>
  roles.map(({ label, status, until }) => ({ label, status, ...(until ? { asOf: until } : {}) }));
