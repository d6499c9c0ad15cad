import type { DramatisSchema } from '../database/schema.ts';
import { bumpRevision, readRevision } from '../meta/knowledge-revision.ts';

/** What came in since the names were compiled. It holds as long as nothing but new articles changed what is known. */
interface Trail {
  /** the revision whose names are compiled */
  from: string;
  /** the revision that it leads to */
  to: string;
  /** in between, these articles came in, and nothing else changed names */
  articleIds: string[];
}

const KEY = 'names-trail';

/** With more new articles than this, names are compiled anew. */
const MOST = 1000;

/** The store with that name, in any transaction. */
interface MetaStore {
  get(key: string): Promise<DramatisSchema['meta']['value'] | undefined>;
  put(value: DramatisSchema['meta']['value']): Promise<unknown>;
}

/** Names were compiled from all that is known. */
export const startTrail = (meta: MetaStore, revision: string): Promise<unknown> =>
  meta.put({ key: KEY, value: { from: revision, to: revision, articleIds: [] } satisfies Trail });

/**
 * Records that knowledge has changed, as bumpRevision does, in a transaction that only brings in new articles. Names of
 * theirs can then be added to the compiled ones. After any other change, the trail leads nowhere.
 */
export async function bumpAfterAdding(
  meta: MetaStore,
  articleIds: readonly string[],
): Promise<void> {
  const [trail, before] = await Promise.all([findTrail(meta), readRevision(meta)]);
  await bumpRevision(meta);
  if (!trail || trail.to !== before || trail.articleIds.length + articleIds.length > MOST) return;
  const to = (await readRevision(meta)) ?? '';
  const value: Trail = { ...trail, to, articleIds: [...trail.articleIds, ...articleIds] };
  await meta.put({ key: KEY, value });
}

/** The articles that came in since names were compiled under this revision. Undefined if anything else happened. */
export async function findAddedSince(
  meta: Pick<MetaStore, 'get'>,
  from: string | undefined,
): Promise<string[] | undefined> {
  const [trail, revision] = await Promise.all([findTrail(meta), readRevision(meta)]);
  return trail && trail.from === from && trail.to === revision ? trail.articleIds : undefined;
}

const findTrail = async (meta: Pick<MetaStore, 'get'>): Promise<Trail | undefined> =>
  (await meta.get(KEY))?.value as Trail | undefined;
