import type { Database } from '../database/database.ts';
import type { DramatisSchema } from '../database/schema.ts';

/** An article whose amendments are stored but not applied, because applying them failed or never ended. */
export interface SetAside {
  articleId: string;
  /** the headline, or the id of an article without one */
  title: string;
}

/** Work on an article's amendments that was begun. `endWork` ends it unless the background stops first. */
interface Begun {
  /** the stamp of the reading: see lib/background/articles/reading-stamp.ts */
  stamp: string;
  times: number;
}

const BEGUN = 'begun-amending';
const SET_ASIDE = 'set-aside';

type Meta = DramatisSchema['meta']['value'];
interface MetaStore {
  get(key: string): Promise<Meta | undefined>;
  put(value: Meta): Promise<unknown>;
}

/** Records that work begins. Returns how often it was begun under this stamp without ending. */
export function beginWork(database: Database, articleId: string, stamp: string): Promise<number> {
  return changeMeta<Record<string, Begun>, number>(database, BEGUN, {}, (begun) => {
    const before = begun[articleId];
    const times = before?.stamp === stamp ? before.times : 0;
    return [{ ...begun, [articleId]: { stamp, times: times + 1 } }, times];
  });
}

/** The work on this article ended, with or without success. `failed` says that its amendments are set aside. */
export async function endWork(
  database: Database,
  { articleId, title }: SetAside,
  failed: boolean,
): Promise<void> {
  await changeMeta<SetAside[], void>(database, SET_ASIDE, [], (list) => {
    const others = list.filter((each) => each.articleId !== articleId);
    return [failed ? [...others, { articleId, title }] : others, undefined];
  });
  await changeMeta<Record<string, Begun>, void>(database, BEGUN, {}, (begun) => {
    const { [articleId]: _, ...others } = begun;
    return [others, undefined];
  });
}

/** The articles whose amendments are not applied. */
export const readSetAside = async (meta: Pick<MetaStore, 'get'>): Promise<SetAside[]> =>
  ((await meta.get(SET_ASIDE))?.value as SetAside[] | undefined) ?? [];

function changeMeta<Value, Result>(
  database: Database,
  key: string,
  empty: Value,
  change: (value: Value) => [Value, Result],
): Promise<Result> {
  return database.use(async (db) => {
    const tx = db.transaction('meta', 'readwrite');
    const store = tx.store as MetaStore;
    const [value, result] = change(((await store.get(key))?.value as Value) ?? empty);
    await Promise.all([store.put({ key, value }), tx.done]);
    return result;
  });
}
