import type { Source } from '../core/model.ts';
import type { Database } from './database.ts';
import { bumpRevision } from './knowledge-revision.ts';

/**
 * Adds a source that is not there. Of one that is, the reader's choices become those given, where they are wanted; it
 * stays of its kind. One that comes with the extension is never added.
 */
export function restoreSource(
  database: Database,
  source: Source,
  { choices }: { choices: boolean },
): Promise<'added' | 'updated' | 'unchanged'> {
  return database.use(async (db) => {
    const tx = db.transaction(['meta', 'sources'], 'readwrite');
    const sources = tx.objectStore('sources');
    const here = await sources.get(source.id);
    const isChanged = here ? choices && !isSame(here, source) : source.kind !== 'bundled';
    if (isChanged) {
      await sources.put(here ? { ...source, kind: here.kind, addedAt: here.addedAt } : source);
      await bumpRevision(tx.objectStore('meta'));
    }
    await tx.done;
    if (!isChanged) return 'unchanged';
    return here ? 'updated' : 'added';
  });
}

const isSame = (a: Source, b: Source): boolean => a.enabled === b.enabled && a.name === b.name;

export const findSource = (database: Database, id: string): Promise<Source | undefined> =>
  database.use((db) => db.get('sources', id));
