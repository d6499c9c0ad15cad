import type { Statement } from '../../core/model.ts';
import { titleOf } from '../../core/search/build-article-hit.ts';
import { textOf } from '../../core/search/build-hit.ts';
import {
  draftArticle,
  draftEntity,
  type SearchableStatement,
  type UnitDraft,
} from '../../core/search/segment/drafts.ts';
import type { DramatisDatabase } from '../database/database.ts';
import type { Tally } from '../database/records.ts';
import { readWhole } from '../layout/article-records.ts';
import { ofEntity } from '../layout/ranges.ts';
import { readPerson } from '../people/read-person.ts';
import { readAliasTexts } from './read-alias-texts.ts';

const STORES = [
  'articles',
  'texts',
  'statements',
  'entities',
  'people',
  'tallies',
  'aliases',
] as const;

const startReading = (db: DramatisDatabase) => db.transaction(STORES);
type Reading = ReturnType<typeof startReading>;

/** What is searched of these articles, but for those that are gone. */
export async function readArticleUnits(
  db: DramatisDatabase,
  ids: readonly string[],
): Promise<UnitDraft[]> {
  const tx = startReading(db);
  return (await Promise.all(ids.map((id) => readArticle(tx, id)))).flatMap((unit) => unit ?? []);
}

async function readArticle(tx: Reading, id: string): Promise<UnitDraft | undefined> {
  const [article, statements] = await Promise.all([
    readWhole(tx, id),
    tx.objectStore('statements').index('by-article').getAll(id),
  ]);
  if (!article) return undefined;
  const speakers = [...new Set(statements.flatMap(({ speakerId }) => speakerId ?? []))];
  const entities = await Promise.all(speakers.map((one) => tx.objectStore('entities').get(one)));
  const nameOf = new Map(entities.flatMap((one) => (one ? [[one.id, one.name]] : [])));
  const { sourceId, text, publisher, publishedOn: date } = article;
  return draftArticle(
    { id, sourceId, title: titleOf(article), text, publisher, date },
    statements.flatMap((statement) => searchable(statement, nameOf)),
  );
}

function searchable(
  statement: Statement,
  nameOf: ReadonlyMap<string, string>,
): SearchableStatement[] {
  const { id, speakerId, speakerText = '', date, type } = statement;
  const speaker = speakerId === undefined ? speakerText : nameOf.get(speakerId);
  if (speaker === undefined) return [];
  return [{ id, speakerId, speaker, text: textOf(statement), date, isQuoted: type !== 'indirect' }];
}

/** What is searched of the people and events that are known by these ids. Several ids may be one person's. */
export async function readEntityUnits(
  db: DramatisDatabase,
  ids: readonly string[],
): Promise<UnitDraft[]> {
  const tx = startReading(db);
  const people = await Promise.all(ids.map((id) => readPerson(tx, id)));
  const known = new Map(people.flatMap((one) => (one ? [[one.entity.id, one]] : [])));
  return Promise.all(
    [...known.values()].map(async ({ entity, members }) => {
      const tallies = await Promise.all(
        members.map((id) => tx.objectStore('tallies').getAll(ofEntity(id))),
      );
      const bySource = Map.groupBy(tallies.flat(), ({ sourceId }) => sourceId);
      const sources = [...bySource].map(async ([sourceId, told]) => ({
        sourceId,
        names: await readAliasTexts(tx, told),
        roles: told.flatMap(({ roles }) => roles.map(({ label }) => label)),
        facts: told.reduce((sum, tally) => sum + factsOf(tally), 0),
      }));
      return draftEntity(entity, await Promise.all(sources));
    }),
  );
}

const factsOf = ({ articles, statements }: Tally): number => articles + statements;
