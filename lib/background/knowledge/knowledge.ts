import type { Gazetteer } from '../../core/gazetteer/gazetteer.ts';
import { log } from '../../log/log.ts';
import type { Database } from '../../store/database/database.ts';
import { type CompiledNames, findKnowledgeRevision } from '../../store/names/compiled-names.ts';
import { joinChanged } from '../../store/people/join-changed.ts';
import { readSwitchedOff } from '../../store/sources/switched-off.ts';
import { absorbNames, getCompiledNames, tidyNames } from './compile-names.ts';
import { createLazy } from './lazy.ts';
import { createSearch, type Search } from './search.ts';
import { createStoredGazetteer } from './stored-gazetteer.ts';

/** Everything compiled from the store. It is loaded or built on first use, and again after every change. */
export interface Knowledge {
  gazetteer(): Promise<Gazetteer>;
  search: Search;
  /** Forgets what was compiled and publishes the new gate. Open pages then scan again. */
  changed(): Promise<void>;
  /** Compiles names while articles come in, so that `changed` has few left to compile. Nothing is published. */
  absorb(): Promise<void>;
  /** Publishes the gate unless the current one is published already. */
  publish(): Promise<void>;
}

export interface KnowledgeDeps {
  database: Database;
  /** under the revision of what is known */
  publishGate(bits: Uint8Array, knowledge: string): Promise<void>;
  /** the revision under which the gate was last published */
  findPublishedKnowledge(): Promise<string | undefined>;
}

/** The revision of a store that was never written to. */
const NOTHING = '';

export function createKnowledge(deps: KnowledgeDeps): Knowledge {
  const { database } = deps;
  const loaded = createLazy(() => loadNames(database));
  const search = createSearch(database);
  const joinPeople = async () => {
    try {
      if (!(await joinChanged(database))) return;
      loaded.forget();
      search.forget();
    } catch (error) {
      // What is known is right without it, if less is known of each person.
      log.warn('Names of one person could not be joined', error);
    }
  };
  const prepare = async () => {
    await search.prepare();
    if (await tidyNames(database)) loaded.forget();
  };
  const publish = async () => {
    await joinPeople();
    const known = (await findKnowledgeRevision(database)) ?? NOTHING;
    if ((await deps.findPublishedKnowledge()) === known) return;
    const { names } = await loaded.get();
    await deps.publishGate(names.gate, names.revision ?? NOTHING);
  };
  return {
    gazetteer: async () => (await loaded.get()).gazetteer,
    search,
    async changed() {
      loaded.forget();
      search.forget();
      await publish();
      // Pages come first, and nobody waits for this. A search that comes meanwhile waits for the same work.
      prepare().catch((error: unknown) => log.warn('The search could not be prepared', error));
    },
    absorb: () => absorbNames(database),
    publish,
  };
}

async function loadNames(
  database: Database,
): Promise<{ names: CompiledNames; gazetteer: Gazetteer }> {
  const names = await getCompiledNames(database);
  const off = await readSwitchedOff(database);
  return { names, gazetteer: createStoredGazetteer(database, names, off) };
}
