import type { StoredAlias, Tally } from '../database/records.ts';

/** Most other names of an entity that are searched. */
const MAX_ALIASES = 64;

interface AliasStores {
  objectStore(name: 'aliases'): {
    index(name: 'by-text'): { get(range: IDBKeyRange): Promise<StoredAlias | undefined> };
  };
}

/**
 * The names of entities in sources, each once. It goes from one text to the next. So it takes as long as there are
 * names, however many articles have them.
 */
export async function readAliasTexts(
  tx: AliasStores,
  told: readonly Pick<Tally, 'entityId' | 'sourceId'>[],
): Promise<string[]> {
  const lists = await Promise.all(
    told.map(async ({ entityId, sourceId }) => {
      const texts: string[] = [];
      const end = [entityId, sourceId, []];
      for (let last = ''; texts.length < MAX_ALIASES; last = texts.at(-1) ?? '') {
        const range = IDBKeyRange.bound([entityId, sourceId, last], end, true);
        const next = await tx.objectStore('aliases').index('by-text').get(range);
        if (!next) break;
        texts.push(next.text);
      }
      return texts;
    }),
  );
  return [...new Set(lists.flat())];
}
