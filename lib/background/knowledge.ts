import { buildFingerprints } from '../core/gazetteer/gate.ts';
import { compileGazetteer, type Gazetteer } from '../core/gazetteer/gazetteer.ts';
import { buildSearchIndex, type SearchIndex } from '../core/search/build-index.ts';
import type { Database } from '../store/database.ts';
import { readNames } from '../store/read-names.ts';
import { readSearchCorpus } from '../store/read-search-corpus.ts';

/** What is compiled from the store: built when first needed, rebuilt after every change. */
export interface Knowledge {
  gazetteer(): Promise<Gazetteer>;
  searchIndex(): Promise<SearchIndex>;
  /** Forgets what was compiled and publishes the new gate, on which open pages scan again. */
  changed(): Promise<void>;
}

export interface KnowledgeDeps {
  database: Database;
  publishGate(fingerprints: readonly number[] | undefined): Promise<void>;
}

export function createKnowledge({ database, publishGate }: KnowledgeDeps): Knowledge {
  let gazetteer: Promise<Gazetteer> | undefined;
  let index: Promise<SearchIndex> | undefined;
  const getGazetteer = () => {
    gazetteer ??= readNames(database)
      .then(compileGazetteer)
      .catch((error: unknown) => {
        gazetteer = undefined;
        throw error;
      });
    return gazetteer;
  };
  return {
    gazetteer: getGazetteer,
    searchIndex() {
      index ??= readSearchCorpus(database)
        .then(buildSearchIndex)
        .catch((error: unknown) => {
          index = undefined;
          throw error;
        });
      return index;
    },
    async changed() {
      gazetteer = undefined;
      index = undefined;
      const { firstTokens } = await getGazetteer();
      await publishGate(buildFingerprints(firstTokens));
    },
  };
}
