import {
  createNameTrieBuilder,
  type NameTrieBuilder,
} from '../../core/gazetteer/trie/build-name-trie.ts';
import { addToGate, buildGate } from '../../core/gazetteer/trie/gate.ts';
import { NAME_FORMAT } from '../../core/gazetteer/trie/name-trie.ts';
import { log } from '../../log/log.ts';
import type { Database } from '../../store/database/database.ts';
import { isOnList } from '../../store/layout/lay-out-record.ts';
import {
  type CompiledNames,
  findCompiledNames,
  findKnowledgeRevision,
  findNameHashes,
  findOutdatedNames,
  findTrailLength,
  type PackedNames,
  writeCompiledNames,
} from '../../store/names/compiled-names.ts';
import { countArticles, forEachAlias } from '../../store/names/read-aliases.ts';
import { isSpotted } from '../../store/sources/switched-off.ts';
import { isNoStorage } from '../storage/no-storage.ts';

/** Compiled names with the hashes that must be stored with them. */
interface Compiled {
  names: CompiledNames;
  packed?: PackedNames;
}

/**
 * All names, compiled. Returns the stored ones if they are up to date. Otherwise it brings them up to date and stores
 * them. That also catches up if the worker was stopped between a change and its compilation.
 */
export async function getCompiledNames(database: Database): Promise<CompiledNames> {
  const stored = await findCompiledNames(database, NAME_FORMAT);
  if (stored) return stored;
  for (;;) {
    const compiled = (await addNewNames(database)) ?? (await compileNames(database));
    // If something was written meanwhile, part of what was read may be outdated.
    if (await isKept(database, compiled)) return compiled.names;
  }
}

/** Stores the compiled names. Without room, they stay valid until the worker stops. */
async function isKept(database: Database, { names, packed }: Compiled): Promise<boolean> {
  try {
    return await writeCompiledNames(database, names, packed);
  } catch (error) {
    if (!isNoStorage(error)) throw error;
    log.warn('There is no room for the compiled names; they are made anew on every wake', error);
    return (await findKnowledgeRevision(database)) === names.revision;
  }
}

/** Articles of an import after which their names are compiled, so that none of them must be read again at its end. */
const AT_ONCE = 500;

/** Compiles names while articles come in, when they have become many. */
export async function absorbNames(database: Database): Promise<void> {
  if ((await findTrailLength(database)) >= AT_ONCE) await getCompiledNames(database);
}

/** Parts of added names after which all are joined. */
const MOST_PARTS = 64;

/**
 * The names of new articles, added to those that are compiled. It reads only those articles. If trie or gate would
 * become too full, they are made again from the hashes of the names. Undefined if it isn't known what is new.
 */
async function addNewNames(database: Database): Promise<Compiled | undefined> {
  const found = await findOutdatedNames(database, NAME_FORMAT);
  if (!found) return undefined;
  const { revision, added } = found;
  const names = { ...found.names, revision, gone: found.names.gone + found.gone };
  const builder = createNameTrieBuilder();
  for (const alias of added)
    if (isSpotted(alias)) builder.add(alias.text, alias.type, alias.entityId);
  if (builder.aliases() === 0) return { names };
  const own = builder.pack();
  const cells = names.parts < MOST_PARTS ? builder.addTo(names.cells) : undefined;
  const gate = cells && addToGate(names.gate, builder);
  if (!gate) {
    const hashes = await findNameHashes(database);
    return hashes && build(createNameTrieBuilder([...hashes, own]), names);
  }
  const entities = names.entities + builder.entities();
  const cellsId = crypto.randomUUID();
  const parts = names.parts + 1;
  return { names: { ...names, entities, parts, cellsId, cells, gate }, packed: { added: own } };
}

async function compileNames(database: Database): Promise<Compiled> {
  const revision = await findKnowledgeRevision(database);
  const builder = createNameTrieBuilder();
  const listed = new Set<string>();
  await forEachAlias(database, (alias) => {
    if (!isSpotted(alias)) return;
    builder.add(alias.text, alias.type, alias.entityId);
    if (isOnList(alias.entityId)) listed.add(alias.entityId);
  });
  return build(builder, { revision, gone: 0, listed: listed.size });
}

const build = (
  builder: NameTrieBuilder,
  { revision, gone, listed = 0 }: Pick<CompiledNames, 'revision' | 'gone' | 'listed'>,
): Compiled => ({
  names: {
    revision,
    format: NAME_FORMAT,
    entities: builder.entities(),
    listed,
    gone,
    parts: 0,
    cellsId: crypto.randomUUID(),
    cells: builder.build().cells,
    gate: buildGate(builder),
  },
  packed: { all: builder.pack() },
});

/** Articles that may be gone before their names are looked for among the others. */
const MOST_GONE = 200;

/**
 * Compiles all names again when half as many articles are gone as are left. Nobody waits for it: names that are gone find
 * nobody, and only make pages ask. Says whether it did.
 */
export async function tidyNames(database: Database): Promise<boolean> {
  const names = await findCompiledNames(database, NAME_FORMAT);
  if (!names || names.gone <= MOST_GONE) return false;
  if (names.gone < (await countArticles(database)) / 2) return false;
  return isKept(database, await compileNames(database));
}
