import type { AliasDerivation, EntityType, IsoDate } from '../model.ts';
import { compareDerivations } from './derivation.ts';
import { soundKey } from './sound/sound-key.ts';
import { createNameTrieBuilder } from './trie/build-name-trie.ts';
import { nameKey } from './trie/name-key.ts';
import type { NameTrie } from './trie/name-trie.ts';

/** One name of one entity, with what resolution needs to know about its bearer. */
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
  /** the articles that name the entity, from sources that are on; empty if the names come without articles */
  articleIds: string[];
  /** only lists know the bearer: no article tells of them */
  isListed?: true;
  /** for an event: who took part, and when */
  participants: string[];
  date?: IsoDate;
}

/** The bearers of names, by key (see nameKey). */
export type Bearers = ReadonlyMap<string, readonly GazetteerEntry[]>;

/** All known names, compiled for matching, and a way to look up the ones that were found. */
export interface Gazetteer {
  trie: NameTrie;
  /** how many entities it knows */
  size: number;
  /** how many of them only lists know */
  listed: number;
  /** Finds the bearers of names by key. Keys without a bearer may be missing. */
  findNames(keys: readonly string[]): Promise<Bearers>;
}

/** A gazetteer whose names are all in memory. */
export interface LocalGazetteer extends Gazetteer {
  lookUp(keys: readonly string[]): Bearers;
}

/** Compiles names that are all in memory. The background's come from its store instead. */
export function compileGazetteer(entries: readonly GazetteerEntry[]): LocalGazetteer {
  const builder = createNameTrieBuilder();
  const byKey = new Map<string, GazetteerEntry[]>();
  const listed = new Set<string>();
  for (const entry of entries) {
    builder.add(entry.alias, entry.type, entry.entityId);
    if (entry.isListed) listed.add(entry.entityId);
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
    listed: listed.size,
    lookUp,
    findNames: async (keys) => lookUp(keys),
  };
}

/** A name is found by its words. In another alphabet it is found by its sounds. */
function keysOf({ alias, type }: GazetteerEntry): string[] {
  const sound = type === 'person' ? soundKey(alias) : undefined;
  return sound === undefined ? [nameKey(alias)] : [nameKey(alias), sound];
}

/** Adds a bearer of a name. An entity that has the same name more than once keeps the strongest derivation. */
export function addEntry(bearers: GazetteerEntry[], added: GazetteerEntry): void {
  const at = bearers.findIndex((entry) => entry.entityId === added.entityId);
  const same = bearers[at];
  if (!same) bearers.push(added);
  else if (compareDerivations(added.derivation, same.derivation) < 0) bearers[at] = added;
}
