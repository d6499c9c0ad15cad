import type { Amendment, Article, Source } from '../../core/model.ts';
import type { Database } from '../database/database.ts';
import { readWhole } from '../layout/article-records.ts';

/** What is here of an article that a backup has amendments of. */
export interface AmendedHere {
  article: Article | undefined;
  source: Source | undefined;
  /** ids of those amendments that are here already */
  kept: ReadonlySet<string>;
  /** the names of the entities that they name or are said of, by id; without those that nobody has */
  names: ReadonlyMap<string, string>;
}

/** Reads it all in one transaction. */
export function readAmended(
  database: Database,
  articleId: string,
  amendments: readonly Amendment[],
): Promise<AmendedHere> {
  return database.use(async (db) => {
    const tx = db.transaction(['articles', 'texts', 'sources', 'amendments', 'entities']);
    const ids = new Set(amendments.flatMap(namedIn));
    const [article, keys, entities] = await Promise.all([
      readWhole(tx, articleId),
      Promise.all(amendments.map(({ id }) => tx.objectStore('amendments').getKey(id))),
      Promise.all([...ids].map((id) => tx.objectStore('entities').get(id))),
    ]);
    return {
      article,
      source: article && (await tx.objectStore('sources').get(article.sourceId)),
      kept: new Set(keys.flatMap((key) => key ?? [])),
      names: new Map(entities.flatMap((entity) => (entity ? [[entity.id, entity.name]] : []))),
    };
  });
}

function namedIn({ replacement }: Amendment): string[] {
  if (!replacement) return [];
  const { kind, fact, entities } = replacement;
  const of = kind === 'statement' ? fact.speakerId : fact.entityId;
  return [...entities.map(({ id }) => id), ...(of ? [of] : [])];
}
