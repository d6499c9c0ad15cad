import { createNameTrieBuilder } from '../../core/gazetteer/trie/build-name-trie.ts';
import { addToGate, buildGate } from '../../core/gazetteer/trie/gate.ts';
import { NAME_FORMAT } from '../../core/gazetteer/trie/name-trie.ts';
import { log } from '../../log/log.ts';
import type { Database } from '../../store/database/database.ts';
import { isOnList } from '../../store/layout/lay-out-record.ts';
import {
  type CompiledNames,
  findCompiledNames,
  findKnowledgeRevision,
  findOutdatedNames,
  writeCompiledNames,
} from '../../store/names/compiled-names.ts';
import { forEachAlias } from '../../store/names/read-aliases.ts';
import { isAliasOn, readSwitchedOff } from '../../store/sources/switched-off.ts';
import { isNoStorage } from '../storage/no-storage.ts';

/**
 * All names of the enabled sources, compiled. Returns the stored ones if they are up to date. Otherwise it compiles and
 * stores them. That also catches up if the worker was stopped between a change and its compilation.
 */
export async function getCompiledNames(database: Database): Promise<CompiledNames> {
  const stored = await findCompiledNames(database, NAME_FORMAT);
  if (stored) return stored;
  for (;;) {
    const names = (await addNewNames(database)) ?? (await compileNames(database));
    // If something was written meanwhile, part of what was read may be outdated.
    if (await isKept(database, names)) return names;
  }
}

/** Stores the compiled names. Without room, they stay valid until the worker stops. */
async function isKept(database: Database, names: CompiledNames): Promise<boolean> {
  try {
    return await writeCompiledNames(database, names);
  } catch (error) {
    if (!isNoStorage(error)) throw error;
    log.warn('There is no room for the compiled names; they are made anew on every wake', error);
    return (await findKnowledgeRevision(database)) === names.revision;
  }
}

/** Names may grow by this share before all are compiled again, so that trie and gate stay as good as new ones. */
const MOST_GROWTH = 0.25;

/**
 * The names of new articles, added to those that are compiled. It takes as long as there are new ones. Undefined if
 * anything else has changed, or if they are too many.
 */
async function addNewNames(database: Database): Promise<CompiledNames | undefined> {
  const found = await findOutdatedNames(database, NAME_FORMAT);
  if (!found) return undefined;
  const { names, revision, added } = found;
  const aliases = names.aliases + added.length;
  if (!(aliases <= names.atFirst * (1 + MOST_GROWTH))) return undefined;
  const off = await readSwitchedOff(database);
  const builder = createNameTrieBuilder();
  const onLists = new Set<string>();
  for (const alias of added) {
    if (!isAliasOn(alias, off)) continue;
    builder.add(alias.text, alias.type, alias.entityId);
    if (isOnList(alias.entityId)) onLists.add(alias.entityId);
  }
  const cells = builder.addTo(names.cells);
  const gate = cells && addToGate(names.gate, builder);
  if (!gate) return undefined;
  const entities = names.entities + builder.entities();
  const listed = (names.listed ?? 0) + onLists.size;
  return { ...names, revision, entities, listed, aliases, cells, gate };
}

async function compileNames(database: Database): Promise<CompiledNames> {
  const revision = await findKnowledgeRevision(database);
  const off = await readSwitchedOff(database);
  const builder = createNameTrieBuilder();
  const listed = new Set<string>();
  await forEachAlias(database, (alias) => {
    if (!isAliasOn(alias, off)) return;
    builder.add(alias.text, alias.type, alias.entityId);
    if (isOnList(alias.entityId)) listed.add(alias.entityId);
  });
  return {
    revision,
    format: NAME_FORMAT,
    entities: builder.entities(),
    listed: listed.size,
    aliases: builder.aliases(),
    atFirst: builder.aliases(),
    cells: builder.build().cells,
    gate: buildGate(builder),
  };
}
