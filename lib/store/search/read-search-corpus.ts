import type { Article, Statement } from '../../core/model.ts';
import { titleOf } from '../../core/search/build-article-hit.ts';
import { textOf } from '../../core/search/build-hit.ts';
import type { SearchableStatement, SearchIndexBuilder } from '../../core/search/build-index.ts';
import type { Database } from '../database/database.ts';
import { forEachRecord } from '../database/for-each-record.ts';
import type { SwitchedOff } from '../sources/switched-off.ts';

const searchable = (
  statement: Statement,
  article: Pick<Article, 'publishedOn' | 'publisher'> | undefined,
): SearchableStatement => ({
  id: statement.id,
  speakerId: statement.speakerId,
  speakerText: statement.speakerText,
  text: textOf(statement),
  date: statement.date ?? article?.publishedOn,
  publisher: article?.publisher,
  isQuoted: statement.type !== 'indirect',
});

/**
 * Feeds a builder with everything that the popup searches, from enabled sources. It ends early, half done, when
 * `isWanted` says no because what is known has changed meanwhile.
 */
export async function readSearchCorpus(
  database: Database,
  off: SwitchedOff,
  builder: SearchIndexBuilder,
  isWanted: () => Promise<boolean>,
): Promise<void> {
  const isOn = ({ articleId }: { articleId?: string }) =>
    articleId === undefined || !off.articles.has(articleId);
  const known = new Map<string, Pick<Article, 'publishedOn' | 'publisher'>>();
  await forEachRecord(
    database,
    'articles',
    (article) => {
      const { id, text, publishedOn, publisher } = article;
      known.set(id, { publisher, ...(publishedOn ? { publishedOn } : {}) });
      if (isOn({ articleId: id })) {
        builder.addArticle({ id, title: titleOf(article), text, publisher, date: publishedOn });
      }
    },
    isWanted,
  );
  await forEachRecord(
    database,
    'entities',
    (entity) => {
      if (entity.articleIds.some((articleId) => isOn({ articleId }))) builder.addEntity(entity);
    },
    isWanted,
  );
  await forEachRecord(
    database,
    'aliases',
    (alias) => {
      if (isOn(alias) && !off.sources.has(alias.sourceId)) {
        builder.addAlias(alias.entityId, alias.text);
      }
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
      if (!isOn(statement)) return;
      for (const about of statement.about) builder.addFact(about);
      if (statement.speakerId) builder.addFact(statement.speakerId);
      builder.addStatement(searchable(statement, known.get(statement.articleId)));
    },
    isWanted,
  );
}
