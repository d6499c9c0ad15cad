import type { AliasDerivation, EntityType, IsoDate } from '../model.ts';
import { compareDerivations } from './derivation.ts';
import { soundKey } from './sound/sound-key.ts';
import { createNameTrieBuilder } from './trie/build-name-trie.ts';
import { nameKey } from './trie/name-key.ts';
import type { NameTrie } from './trie/name-trie.ts';

/** One name of one entity, with what resolution needs to know of its bearer. */
export interface GazetteerEntry {
  entityId: string;
  type: EntityType;
  /** full name of the entity */
  name: string;
  /** the alias as written */
  alias: string;
  derivation: AliasDerivation;
  /** titles of the bearer, as printed: `NATO Secretary General` */
  titles: string[];
  /** the articles that name the entity, of sources that are on; none where names come without articles */
  articleIds: string[];
  /** for an event: who took part, and when */
  participants: string[];
  date?: IsoDate;
}

/** Who bears which name, by key (see nameKey). */
export type Bearers = ReadonlyMap<string, readonly GazetteerEntry[]>;

/** All names that are known, compiled for matching, with the way to look up those that were found. */
export interface Gazetteer {
  trie: NameTrie;
  /** how many entities it knows */
  size: number;
  /** Who bears the names of these keys. Keys that nobody bears may be left out. */
  findNames(keys: readonly string[]): Promise<Bearers>;
}

/** A gazetteer whose names are all in memory. */
export interface LocalGazetteer extends Gazetteer {
  lookUp(keys: readonly string[]): Bearers;
}

/** Compiles names that are all at hand; the background's come from its store instead. */
export function compileGazetteer(entries: readonly GazetteerEntry[]): LocalGazetteer {
  const builder = createNameTrieBuilder();
  const byKey = new Map<string, GazetteerEntry[]>();
  for (const entry of entries) {
    builder.add(entry.alias, entry.type, entry.entityId);
    for (const key of keysOf(entry)) {
      const bearers = byKey.get(key) ?? [];
      addEntry(bearers, entry);
      byKey.set(key, bearers);
    }
  }
  const lookUp = (keys: readonly string[]) =>
    new Map(keys.map((key) => [key, byKey.get(key) ?? []]));
  return {
    trie: builder.build(),
    size: builder.entities(),
    lookUp,
    findNames: async (keys) => lookUp(keys),
  };
}

/** A name is found by its words and, in another alphabet, by its sounds. */
function keysOf({ alias, type }: GazetteerEntry): string[] {
  const sound = type === 'person' ? soundKey(alias) : undefined;
  return sound === undefined ? [nameKey(alias)] : [nameKey(alias), sound];
}

/**
 * Adds one who bears a name to all who do. An entity that carries the same name more than once keeps the
 * strongest derivation.
 */
export function addEntry(bearers: GazetteerEntry[], added: GazetteerEntry): void {
  const at = bearers.findIndex((entry) => entry.entityId === added.entityId);
  const same = bearers[at];
  if (!same) bearers.push(added);
  else if (compareDerivations(added.derivation, same.derivation) < 0) bearers[at] = added;
}
