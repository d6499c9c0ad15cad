import type { Statement } from '../../core/model.ts';
import { titleOf } from '../../core/search/build-article-hit.ts';
import { textOf } from '../../core/search/build-hit.ts';
import type { SearchableStatement, SearchIndexBuilder } from '../../core/search/build-index.ts';
import type { Database } from '../database/database.ts';
import { forEachRecord } from '../database/for-each-record.ts';
import type { StoredArticle } from '../database/records.ts';
import { plainEntity } from '../layout/plain-facts.ts';
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
  const articles = new Map<string, StoredArticle>();
  await forEachRecord(
    database,
    'articles',
    (article) => {
      if (isOn(article)) articles.set(article.id, article);
    },
    isWanted,
  );
  await forEachRecord(
    database,
    'texts',
    ({ id, text }) => {
      const article = articles.get(id);
      if (!article) return;
      const { publisher, publishedOn: date } = article;
      builder.addArticle({ id, title: titleOf({ ...article, text }), text, publisher, date });
    },
    isWanted,
  );
  // Several entities that are one person are found as one.
  const personOf = await readPersons(database);
  const idOf = (id: string) => personOf.get(id) ?? id;
  const named = new Set([...(await readNamed(database, off))].map(idOf));
  await forEachRecord(
    database,
    'entities',
    (entity) => {
      if (named.has(entity.id)) builder.addEntity(plainEntity(entity));
    },
    isWanted,
  );
  await forEachRecord(
    database,
    'aliases',
    (alias) => {
      if (isOn(alias)) builder.addAlias(idOf(alias.entityId), alias.text);
    },
    isWanted,
  );
  await forEachRecord(
    database,
    'roles',
    (role) => {
      if (!isOn(role)) return;
      const id = idOf(role.entityId);
      builder.addRole(id, role.label);
      builder.addFact(id);
    },
    isWanted,
  );
  await forEachRecord(
    database,
    'events',
    (event) => {
      if (isOn(event))
        for (const id of [event.entityId, ...event.participants]) builder.addFact(idOf(id));
    },
    isWanted,
  );
  await forEachRecord(
    database,
    'statements',
    (statement) => {
      const article = articles.get(statement.articleId);
      if (!article) return;
      for (const about of statement.about) builder.addFact(idOf(about));
      const speakerId = statement.speakerId && idOf(statement.speakerId);
      if (speakerId) builder.addFact(speakerId);
      builder.addStatement({ ...searchable(statement, article), speakerId });
    },
    isWanted,
  );
}

const searchable = (
  statement: Statement,
  { publisher, publishedOn }: StoredArticle,
): SearchableStatement => ({
  id: statement.id,
  speakerId: statement.speakerId,
  speakerText: statement.speakerText,
  text: textOf(statement),
  date: statement.date ?? publishedOn,
  publisher,
  isQuoted: statement.type !== 'indirect',
});

/** The person of each entity that is one of several. */
async function readPersons(database: Database): Promise<Map<string, string>> {
  const people = await database.use((db) => db.getAll('people'));
  return new Map(people.flatMap(({ id, members }) => members.map((member) => [member, id])));
}

/** The ids of the entities that articles of sources that are on name. Only keys are read. */
async function readNamed(database: Database, off: SwitchedOff): Promise<Set<string>> {
  const keys = await database.use((db) => db.getAllKeys('tallies'));
  return new Set(keys.flatMap(([id, sourceId]) => (isFactOn({ sourceId }, off) ? id : [])));
}
