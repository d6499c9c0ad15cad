import { buildHit, type FoundFacts } from '../../core/search/build-hit.ts';
import { createSearchIndexBuilder } from '../../core/search/build-index.ts';
import { type Found, findBestKnown } from '../../core/search/search.ts';
import type { SearchIndex } from '../../core/search/search-index.ts';
import type { EntityHit, SearchAnswer, SearchRequest } from '../../core/search/search-model.ts';
import { log } from '../../log/log.ts';
import type { Database } from '../../store/database/database.ts';
import { findKnowledgeRevision } from '../../store/names/compiled-names.ts';
import { readFound } from '../../store/search/read-found.ts';
import { readSearchCorpus } from '../../store/search/read-search-corpus.ts';
import { findSearchIndex, writeSearchIndex } from '../../store/search/stored-search-index.ts';
import { readSwitchedOff, type SwitchedOff } from '../../store/sources/switched-off.ts';
import { isNoStorage } from '../storage/no-storage.ts';
import { answerSearch } from './answer-search.ts';
import { createLruCache, type LruCache } from './lru-cache.ts';

/** The search, with an index that is made once per revision of what is known, and stored. */
export interface Search {
  /** a page of what matches the query, best first */
  find(request: SearchRequest): Promise<SearchAnswer>;
  /** the people and events with the most facts, most facts first */
  suggest(limit: number): Promise<EntityHit[]>;
  /** Makes the index if it isn't there yet, so that the next search need not wait. */
  prepare(): Promise<void>;
  /** What is known has changed. */
  forget(): void;
}

interface Ready {
  index: SearchIndex;
  off: SwitchedOff;
  /** by id: the results of one letter are often results of the next; as current as the index */
  facts: LruCache<string, FoundFacts>;
}

/** Cached facts: as many as a few searches find, letter by letter. */
const REMEMBERED = 256;

export function createSearch(database: Database): Search {
  let made: Promise<Ready> | undefined;
  let isMaking = false;
  let changes = 0;
  const make = async (): Promise<Ready> => {
    isMaking = true;
    try {
      for (;;) {
        const seen = changes;
        const index = await getSearchIndex(database);
        const off = await readSwitchedOff(database);
        if (seen === changes) return { index, off, facts: createLruCache(REMEMBERED) };
      }
    } catch (error) {
      made = undefined;
      throw error;
    } finally {
      isMaking = false;
    }
  };
  const get = () => {
    made ??= make();
    return made;
  };
  return {
    async find(request) {
      const ready = await get();
      return answerSearch(ready.index, request, (found) => readFacts(database, ready, found));
    },
    async suggest(limit) {
      const ready = await get();
      const facts = await readFacts(database, ready, findBestKnown(ready.index, limit));
      return facts.flatMap((known) => {
        const hit = known && buildHit(known, '', 0);
        return hit?.kind === 'entity' ? [hit] : [];
      });
    },
    async prepare() {
      await get();
    },
    forget() {
      changes++;
      // Work under way notices by itself that it is out of date. A second run at once would double the work.
      if (!isMaking) made = undefined;
    },
  };
}

/** The facts of what was found, in the same order. They are read from the store only if they aren't cached. */
async function readFacts(
  database: Database,
  { off, facts }: Ready,
  found: readonly Found[],
): Promise<(FoundFacts | undefined)[]> {
  const known = new Map(found.map(({ id }) => [id, facts.get(id)]));
  const missing = found.filter(({ id }) => !known.get(id));
  const read = missing.length > 0 ? await readFound(database, missing, off) : [];
  for (const [i, { id }] of missing.entries()) {
    const one = read[i];
    known.set(id, one);
    if (one) facts.set(id, one);
  }
  return found.map(({ id }) => known.get(id));
}

/** The stored index if it is up to date, or a new one, which is stored. */
async function getSearchIndex(database: Database): Promise<SearchIndex> {
  for (;;) {
    const stored = await findSearchIndex(database);
    if (stored) return stored;
    const revision = await findKnowledgeRevision(database);
    const isCurrent = async () => (await findKnowledgeRevision(database)) === revision;
    const builder = createSearchIndexBuilder();
    await readSearchCorpus(database, await readSwitchedOff(database), builder, isCurrent);
    // If something was written meanwhile, half of what was read may be old.
    if (!(await isCurrent())) continue;
    const index = builder.build();
    if (await isKept(database, index, revision)) return index;
  }
}

/** Stores the index. If there is no room, it is still valid until the worker stops. */
async function isKept(
  database: Database,
  index: SearchIndex,
  revision: string | undefined,
): Promise<boolean> {
  try {
    return await writeSearchIndex(database, index, revision);
  } catch (error) {
    if (!isNoStorage(error)) throw error;
    log.warn('There is no room for the search index; it is made anew on every wake', error);
    return (await findKnowledgeRevision(database)) === revision;
  }
}
