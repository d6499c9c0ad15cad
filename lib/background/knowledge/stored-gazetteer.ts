import type { Bearers, Gazetteer, GazetteerEntry } from '../../core/gazetteer/gazetteer.ts';
import { NameTrie } from '../../core/gazetteer/trie/name-trie.ts';
import type { Database } from '../../store/database/database.ts';
import type { CompiledNames } from '../../store/names/compiled-names.ts';
import { findBearersAmong, findNames, type NameBearers } from '../../store/names/find-names.ts';
import type { SwitchedOff } from '../../store/sources/switched-off.ts';
import { createLruCache } from './lru-cache.ts';

/** The names looked up last, known or not: those of about ten pages, some 2 MB. */
const REMEMBERED = 4000;

/**
 * The gazetteer for one revision of what is known. The trie is in memory, and people and events are read from the store
 * on demand. For a name that very many share, it returns only some of them. It adds everybody who also has another name
 * in the question.
 */
export function createStoredGazetteer(
  database: Database,
  names: CompiledNames,
  off: SwitchedOff,
): Gazetteer {
  const remembered = createLruCache<string, NameBearers>(REMEMBERED);
  return {
    trie: new NameTrie(names.cells),
    size: names.entities,
    listed: names.listed ?? 0,
    async findNames(keys) {
      const found = new Map<string, NameBearers>();
      const unknown: string[] = [];
      for (const key of keys) {
        const known = remembered.get(key);
        if (known) found.set(key, known);
        else unknown.push(key);
      }
      if (unknown.length > 0) {
        for (const [key, bearers] of await findNames(database, unknown, off)) {
          found.set(key, bearers);
          remembered.set(key, bearers);
        }
      }
      return withNamedBearers(database, found, off);
    },
  };
}

/** Adds bearers of crowded names who also have another, less common name in the question. */
async function withNamedBearers(
  database: Database,
  found: ReadonlyMap<string, NameBearers>,
  off: SwitchedOff,
): Promise<Bearers> {
  const bearers = new Map<string, GazetteerEntry[]>();
  const crowded = new Set<string>();
  const named = new Set<string>();
  for (const [key, { entries, isCrowded }] of found) {
    bearers.set(key, entries);
    if (isCrowded) crowded.add(key);
    else for (const { entityId } of entries) named.add(entityId);
  }
  if (crowded.size === 0 || named.size === 0) return bearers;
  for (const [key, more] of await findBearersAmong(database, [...named], crowded, off)) {
    const first = bearers.get(key) ?? [];
    const known = new Set(first.map(({ entityId }) => entityId));
    bearers.set(key, [...first, ...more.filter(({ entityId }) => !known.has(entityId))]);
  }
  return bearers;
}
