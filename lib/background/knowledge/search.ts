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

/** The search, with a stored index that is built once for each revision of what is known. */
export interface Search {
  /** a page of what matches the query, best first */
  find(request: SearchRequest): Promise<SearchAnswer>;
  /** the people and events with the most facts, most facts first */
  suggest(limit: number): Promise<EntityHit[]>;
  /** Builds the index if it isn't there yet, so that the next search needn't wait. */
  prepare(): Promise<void>;
  /** What is known has changed. */
  forget(): void;
}

interface Ready {
  index: SearchIndex;
  off: SwitchedOff;
  /** by id, since the results for one letter are often results for the next; as current as the index */
  facts: LruCache<string, FoundFacts>;
}

/** About as many facts as a few searches find, letter by letter. */
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
      // Running work notices that it is outdated. A second run at the same time would double the work.
      if (!isMaking) made = undefined;
    },
  };
}

/** The facts of the results, in the same order. Only facts that aren't cached are read from the store. */
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

/** The stored index if it is up to date. Otherwise a new one, which is stored. */
async function getSearchIndex(database: Database): Promise<SearchIndex> {
  for (;;) {
    const stored = await findSearchIndex(database);
    if (stored) return stored;
    const revision = await findKnowledgeRevision(database);
    const isCurrent = async () => (await findKnowledgeRevision(database)) === revision;
    const builder = createSearchIndexBuilder();
    await readSearchCorpus(database, await readSwitchedOff(database), builder, isCurrent);
    // If something was written meanwhile, part of what was read may be outdated.
    if (!(await isCurrent())) continue;
    const index = builder.build();
    if (await isKept(database, index, revision)) return index;
  }
}

/** Stores the index. Without room, it stays valid until the worker stops. */
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
