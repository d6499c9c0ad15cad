import type { DramatisSchema } from '../database/schema.ts';
import { bumpRevision, readRevision } from '../meta/knowledge-revision.ts';

/** What happened since names were compiled, as far as it changes which names there are. */
interface Trail {
  /** the revision whose names are compiled */
  from: string;
  /** the revision that it leads to */
  to: string;
  /** articles that came in or were read again */
  articleIds: string[];
  /** how many went, or were read again; their names stay among the compiled ones and find nobody */
  gone: number;
}

/** What a change does to names. Switching sources and joining people does nothing to them. */
export interface NameChange {
  /** articles that came in or were read again */
  articleIds?: readonly string[];
  /** how many articles went or were read again */
  gone?: number;
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
  meta.put({
    key: KEY,
    value: { from: revision, to: revision, articleIds: [], gone: 0 } satisfies Trail,
  });

/**
 * Records that knowledge has changed, as bumpRevision does, and what that does to names. New ones can then be added to
 * the compiled ones. After a change that isn't recorded so, the trail leads nowhere.
 */
export async function bumpWithNames(
  meta: MetaStore,
  { articleIds = [], gone = 0 }: NameChange,
): Promise<void> {
  const [trail, before] = await Promise.all([findTrail(meta), readRevision(meta)]);
  await bumpRevision(meta);
  if (!trail || trail.to !== before || trail.articleIds.length + articleIds.length > MOST) return;
  const to = (await readRevision(meta)) ?? '';
  const value: Trail = {
    ...trail,
    to,
    articleIds: [...new Set([...trail.articleIds, ...articleIds])],
    gone: trail.gone + gone,
  };
  await meta.put({ key: KEY, value });
}

/** Articles of sources that count no more were deleted, which changes nothing that is known. */
export async function noteGone(meta: MetaStore, gone: number): Promise<void> {
  const trail = await findTrail(meta);
  if (trail) await meta.put({ key: KEY, value: { ...trail, gone: trail.gone + gone } });
}

/** What happened since names were compiled under this revision. Undefined if that isn't known. */
export async function findChangesSince(
  meta: Pick<MetaStore, 'get'>,
  from: string | undefined,
): Promise<Required<NameChange> | undefined> {
  const [trail, revision] = await Promise.all([findTrail(meta), readRevision(meta)]);
  return trail && trail.from === from && trail.to === revision ? trail : undefined;
}

/** How many articles' names must be added to the compiled ones. */
export const readTrailLength = async (meta: Pick<MetaStore, 'get'>): Promise<number> =>
  (await findTrail(meta))?.articleIds.length ?? 0;

/** One that an earlier version wrote says nothing of what went. */
async function findTrail(meta: Pick<MetaStore, 'get'>): Promise<Trail | undefined> {
  const trail = (await meta.get(KEY))?.value as Trail | undefined;
  return trail && { ...trail, gone: trail.gone ?? 0 };
}
