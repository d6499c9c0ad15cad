import type { Naming, Unindexed } from '../database/records.ts';

/** The store with that name, in any transaction. */
interface NoteStore {
  put(note: Unindexed): Promise<unknown>;
}

/** Notes that an article and what it names must be indexed again, in the transaction that changes them. */
export function noteArticle(
  notes: NoteStore,
  articleId: string,
  namings: readonly Pick<Naming, 'entityId'>[],
): Promise<unknown> {
  const ids = namings.map(({ entityId }) => entityId);
  return Promise.all([put(notes, 'article', articleId), noteEntities(notes, ids)]);
}

/** Notes that entities must be indexed again. Places and organisations aren't searched for. */
export function noteEntities(notes: NoteStore, ids: readonly string[]): Promise<unknown> {
  const searched = ids.filter((id) => id.startsWith('person/') || id.startsWith('event/'));
  return Promise.all(searched.map((id) => put(notes, 'entity', id)));
}

/** Notes that everything must be indexed. What there is, is looked up afterwards. */
export const noteAll = (notes: NoteStore): Promise<unknown> =>
  Promise.all([put(notes, 'all', 'articles'), put(notes, 'all', 'entities')]);

const put = (notes: NoteStore, kind: Unindexed['kind'], id: string): Promise<unknown> =>
  notes.put({ kind, id, stamp: crypto.randomUUID() });
