import type { FoundFacts } from '../../core/search/build-hit.ts';
import type { Found } from '../../core/search/search.ts';
import type { Database, DramatisDatabase } from '../database/database.ts';
import type { StoredEntity } from '../database/schema.ts';
import type { SwitchedOff } from '../sources/switched-off.ts';

/** Other names searched for the one by which an entity was found. */
const MAX_ALIASES = 64;

/**
 * Reads what a result line says about each hit, in one transaction and in the same order; undefined for hits that are
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
        if (kind === 'statement') return readStatement(tx, id);
        return kind === 'article' ? readArticle(tx, id) : readEntity(tx, id, off);
      }),
    );
  });
}

const startReading = (db: DramatisDatabase) =>
  db.transaction(['entities', 'aliases', 'roles', 'events', 'statements', 'articles']);

type Reading = ReturnType<typeof startReading>;

async function readEntity(
  tx: Reading,
  id: string,
  off: SwitchedOff,
): Promise<FoundFacts | undefined> {
  const [entity, aliases, roles, events] = await Promise.all([
    tx.objectStore('entities').get(id),
    tx.objectStore('aliases').index('by-entity').getAll(id, MAX_ALIASES),
    tx.objectStore('roles').index('by-entity').getAll(id),
    tx.objectStore('events').index('by-entity').getAll(id),
  ]);
  if (!entity) return undefined;
  const isOn = ({ articleId }: { articleId?: string }) =>
    articleId === undefined || !off.articles.has(articleId);
  return {
    kind: 'entity',
    entity: plain(entity),
    aliases: [...new Set(aliases.filter(isOn).map(({ text }) => text))],
    roles: roles.filter(isOn),
    events: events.filter(isOn),
  };
}

async function readStatement(tx: Reading, id: string): Promise<FoundFacts | undefined> {
  const statement = await tx.objectStore('statements').get(id);
  if (!statement) return undefined;
  const { speakerId, articleId } = statement;
  const [speaker, article] = await Promise.all([
    speakerId === undefined ? undefined : tx.objectStore('entities').get(speakerId),
    tx.objectStore('articles').get(articleId),
  ]);
  if (!article || (speakerId !== undefined && !speaker)) return undefined;
  return { kind: 'statement', statement, speaker: speaker && plain(speaker), article };
}

async function readArticle(tx: Reading, id: string): Promise<FoundFacts | undefined> {
  const article = await tx.objectStore('articles').get(id);
  return article && { kind: 'article', article };
}

const plain = ({ articleIds: _, ...entity }: StoredEntity) => entity;
