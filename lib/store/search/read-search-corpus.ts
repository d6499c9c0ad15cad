import { textOf } from '../../core/search/build-hit.ts';
import type { SearchIndexBuilder } from '../../core/search/build-index.ts';
import type { Database } from '../database/database.ts';
import { forEachRecord } from '../database/for-each-record.ts';
import { isOn as isFactOn, type SwitchedOff } from '../sources/switched-off.ts';

/**
 * Passes everything that the popup searches to a builder, from enabled sources. It ends early if `isWanted` is false
 * because what is known has changed.
 */
export async function readSearchCorpus(
  database: Database,
  off: SwitchedOff,
  builder: SearchIndexBuilder,
  isWanted: () => Promise<boolean>,
): Promise<void> {
  const isOn = (fact: { sourceId: string }) => isFactOn(fact, off);
  const publishedOn = new Map<string, string>();
  await forEachRecord(
    database,
    'articles',
    (article) => {
      if (article.publishedOn) publishedOn.set(article.id, article.publishedOn);
    },
    isWanted,
  );
  const named = await readNamed(database, off);
  await forEachRecord(
    database,
    'entities',
    (entity) => {
      if (named.has(entity.id)) builder.addEntity(entity);
    },
    isWanted,
  );
  await forEachRecord(
    database,
    'aliases',
    (alias) => {
      if (isOn(alias)) builder.addAlias(alias.entityId, alias.text);
    },
    isWanted,
  );
  await forEachRecord(
    database,
    'roles',
    (role) => {
      if (!isOn(role)) return;
      builder.addRole(role.entityId, role.label);
      builder.addFact(role.entityId);
    },
    isWanted,
  );
  await forEachRecord(
    database,
    'events',
    (event) => {
      if (isOn(event))
        for (const id of [event.entityId, ...event.participants]) builder.addFact(id);
    },
    isWanted,
  );
  await forEachRecord(
    database,
    'statements',
    (statement) => {
      const { id, speakerId, articleId, date = publishedOn.get(articleId) } = statement;
      if (!isOn(statement)) return;
      for (const about of statement.about) builder.addFact(about);
      if (!speakerId) return;
      builder.addFact(speakerId);
      builder.addStatement({ id, speakerId, text: textOf(statement), date });
    },
    isWanted,
  );
}

/** The ids of the entities that articles of sources that are on name. Only keys are read. */
async function readNamed(database: Database, off: SwitchedOff): Promise<Set<string>> {
  const keys = await database.use((db) => db.getAllKeys('tallies'));
  return new Set(keys.flatMap(([id, sourceId]) => (isFactOn({ sourceId }, off) ? id : [])));
}
