import type { Amendment, Article, Source } from '../../core/model.ts';
import type { Database } from '../database/database.ts';
import { readWhole } from '../layout/article-records.ts';

/** What is stored about an article for which a backup has amendments. */
export interface AmendedHere {
  article: Article | undefined;
  source: Source | undefined;
  /** ids of the amendments that are stored already */
  kept: ReadonlySet<string>;
  /** the names of the entities that they mention, by id; ids without a name are absent */
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
