import { findCandidates } from '../../core/rank/find-candidates.ts';
import { buildHit, type FoundFacts } from '../../core/search/build-hit.ts';
import type { OpenIndex } from '../../core/search/open-index.ts';
import { type Found, findBestKnown } from '../../core/search/search.ts';
import type { EntityHit, SearchAnswer, SearchRequest } from '../../core/search/search-model.ts';
import { log } from '../../log/log.ts';
import type { FindByWords } from '../../store/card/read-card-facts.ts';
import type { Database } from '../../store/database/database.ts';
import { readMembers } from '../../store/people/read-person.ts';
import { readFound } from '../../store/search/read-found.ts';
import { createSearchIndex } from '../../store/search/search-index.ts';
import { SegmentLostError } from '../../store/search/stored-segments.ts';
import { readSwitchedOff, type SwitchedOff } from '../../store/sources/switched-off.ts';
import { isNoStorage } from '../storage/no-storage.ts';
import { answerSearch } from './answer-search.ts';
import { createLruCache, type LruCache } from './lru-cache.ts';

/** The search, with a stored index that is brought up to date by what changed. */
export interface Search {
  /** a page of what matches the query, best first */
  find(request: SearchRequest): Promise<SearchAnswer>;
  /** the people and events with the most facts, most facts first */
  suggest(limit: number): Promise<EntityHit[]>;
  /** statements of a person that share words with what is being read: see `findCandidates` */
  findSaid: FindByWords;
  /** Indexes all that changed, so that the next search needn't wait. */
  prepare(): Promise<void>;
  /** What is known has changed. */
  forget(): void;
}

interface Ready {
  index: OpenIndex;
  off: SwitchedOff;
  /** by id, since the results for one letter are often results for the next; as current as the index */
  facts: LruCache<string, FoundFacts>;
}

/** About as many facts as a few searches find, letter by letter. */
const REMEMBERED = 256;

/** Batches of changes that a search waits for. After more, such as an import, it finds what is indexed so far. */
const AWAITED = 8;

export function createSearch(database: Database): Search {
  const stored = createSearchIndex({ database, isNoRoom: isNoStorage });
  let opened: Promise<Ready> | undefined;
  let isOpening = false;
  let rest: Promise<void> | undefined;
  let seen: Promise<OpenIndex> | undefined;
  let changes = 0;
  const open = async (): Promise<Ready> => {
    isOpening = true;
    try {
      await stored.retry();
      for (;;) {
        const before = changes;
        const isMore = await stored.catchUp(AWAITED);
        const off = await readSwitchedOff(database);
        const index = await stored.open((id) => off.sources.has(id));
        if (before !== changes) continue;
        finishLater(isMore);
        return { index, off, facts: createLruCache(REMEMBERED) };
      }
    } catch (error) {
      opened = undefined;
      throw error;
    } finally {
      isOpening = false;
    }
  };
  /** Indexes and merges what nobody waits for. */
  const finishLater = (isMore: boolean) => {
    rest ??= finish(isMore)
      .catch((error: unknown) =>
        log.warn('The search index could not be brought up to date', error),
      )
      .finally(() => {
        rest = undefined;
      });
  };
  const finish = async (isMore: boolean) => {
    let isChanged = isMore;
    if (isMore) while (await stored.catchUp(1));
    while (await stored.merge()) isChanged = true;
    if (isChanged) [opened, seen] = [undefined, undefined];
  };
  const get = () => {
    opened ??= open();
    return opened;
  };
  /** The index as it is. A card doesn't wait until all is indexed. */
  const look = async () => {
    const off = await readSwitchedOff(database);
    return stored.open((id) => off.sources.has(id));
  };
  /** Segments that were merged meanwhile are in the index when it is opened again. */
  const withIndex = async <Answer>(ask: (ready: Ready) => Promise<Answer>): Promise<Answer> => {
    for (const recover of [async () => {}, () => stored.reset()]) {
      try {
        return await ask(await get());
      } catch (error) {
        if (!(error instanceof SegmentLostError)) throw error;
        await recover();
        opened = undefined;
      }
    }
    return ask(await get());
  };
  return {
    find: ({ personId, ...request }) =>
      withIndex(async (ready) => {
        const personIds =
          personId === undefined ? undefined : await readMembers(database, personId);
        return answerSearch(ready.index, { ...request, personIds }, (found) =>
          readFacts(database, ready, found),
        );
      }),
    suggest: (limit) =>
      withIndex(async (ready) => {
        const found = await findBestKnown(ready.index, limit);
        const facts = await readFacts(database, ready, found);
        return facts.flatMap((known) => {
          const hit = known && buildHit(known, '', 0);
          return hit?.kind === 'entity' ? [hit] : [];
        });
      }),
    async findSaid(personIds, context, count) {
      try {
        seen ??= look();
        return await findCandidates(await seen, personIds, context, count);
      } catch (error) {
        seen = undefined;
        // A card without older statements is better than none.
        if (error instanceof SegmentLostError) return [];
        throw error;
      }
    },
    async prepare() {
      await get();
      while (rest) await rest;
    },
    forget() {
      changes++;
      seen = undefined;
      // Running work notices that it is outdated. A second run at the same time would double the work.
      if (!isOpening) opened = undefined;
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
