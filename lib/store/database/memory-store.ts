import { compareKeys, isKey, type Key } from './compare-keys.ts';
import type { StoreShape } from './schema.ts';

type Row = Record<string, unknown>;

/** What is asked for: a key, or a range of keys. */
type Query = IDBKeyRange | Key;

/** An index of a store in memory, with the calls needed for reading facts. */
export interface MemoryIndex {
  get(query: Query): Promise<Row | undefined>;
  getAll(query: Query, count?: number): Promise<Row[]>;
  getAllKeys(query: Query): Promise<Key[]>;
  getKey(query: Query): Promise<Key | undefined>;
  count(query: Query): Promise<number>;
  openKeyCursor(query: Query, direction: 'next' | 'prev'): Promise<{ key: Key } | null>;
}

/** A position among the records of a store. */
export interface MemoryCursor {
  value: Row;
  continue(): Promise<MemoryCursor | null>;
}

interface Entry {
  key: Key;
  row: Row;
}

/**
 * One store of records in memory, with the calls of an IndexedDB store for reading and writing facts. Indexes are
 * searched record by record. It is made for hundreds of records, as many as the extension ships with.
 */
export class MemoryStore {
  readonly #shape: StoreShape;
  /** by the JSON of their keys */
  readonly #rows = new Map<string, Entry>();

  constructor(shape: StoreShape) {
    this.#shape = shape;
  }

  async get(query: Query): Promise<Row | undefined> {
    return isRange(query) ? this.#find(query)[0]?.row : this.#rows.get(JSON.stringify(query))?.row;
  }

  async getKey(key: Key): Promise<Key | undefined> {
    return this.#rows.get(JSON.stringify(key))?.key;
  }

  async getAll(query?: Query, count?: number): Promise<Row[]> {
    return this.#find(query)
      .slice(0, count)
      .map(({ row }) => row);
  }

  async getAllKeys(query?: Query, count?: number): Promise<Key[]> {
    return this.#find(query)
      .slice(0, count)
      .map(({ key }) => key);
  }

  async count(query?: Query): Promise<number> {
    return this.#find(query).length;
  }

  async openCursor(query?: Query): Promise<MemoryCursor | null> {
    const found = this.#find(query);
    const at = (i: number): MemoryCursor | null => {
      const entry = found[i];
      return entry ? { value: entry.row, continue: async () => at(i + 1) } : null;
    };
    return at(0);
  }

  async put(row: Row): Promise<Key> {
    // As in IndexedDB, what is written is a copy.
    const entry = { key: this.#keyOf(row), row: structuredClone(row) };
    this.#rows.set(JSON.stringify(entry.key), entry);
    return entry.key;
  }

  async delete(key: Key): Promise<void> {
    this.#rows.delete(JSON.stringify(key));
  }

  /** Fails for an index that the schema doesn't have. */
  index(name: string): MemoryIndex {
    const shape = this.#shape.indexes[name];
    if (!shape) throw new Error(`There is no index “${name}” in memory`);
    const { keyPath, multiEntry } = shape;
    const keysOf = (row: Row): Key[] => {
      const value = valueAt(row, keyPath);
      const keys = multiEntry && Array.isArray(value) ? value : [value];
      return keys.filter(isKey);
    };
    const find = (query: Query): Entry[] =>
      [...this.#rows.values()]
        .flatMap(({ key, row }) => keysOf(row).map((at) => ({ at, key, row })))
        .filter(({ at }) => isWithin(at, query))
        .toSorted((a, b) => compareKeys(a.at, b.at) || compareKeys(a.key, b.key))
        .map(({ key, row }) => ({ key, row }));
    const indexKey = (entry: Entry | undefined, query: Query) =>
      entry && keysOf(entry.row).find((key) => isWithin(key, query));
    return {
      get: async (query) => find(query)[0]?.row,
      getAll: async (query, count) =>
        find(query)
          .slice(0, count)
          .map(({ row }) => row),
      getAllKeys: async (query) => find(query).map(({ key }) => key),
      getKey: async (query) => find(query)[0]?.key,
      count: async (query) => find(query).length,
      async openKeyCursor(query, direction) {
        const key = indexKey(find(query).at(direction === 'next' ? 0 : -1), query);
        return key === undefined ? null : { key };
      },
    };
  }

  #keyOf(row: Row): Key {
    const key = valueAt(row, this.#shape.keyPath);
    if (!isKey(key)) throw new Error('The record has no key');
    return key;
  }

  /** Sorted by key, as IndexedDB sorts them. */
  #find(query?: Query): Entry[] {
    return [...this.#rows.values()]
      .filter(({ key }) => query === undefined || isWithin(key, query))
      .sort((a, b) => compareKeys(a.key, b.key));
  }
}

const valueAt = (row: Row, keyPath: string | string[]): unknown =>
  typeof keyPath === 'string' ? row[keyPath] : keyPath.map((name) => row[name]);

const isRange = (query: Query): query is IDBKeyRange =>
  typeof query === 'object' && !Array.isArray(query);

const isWithin = (key: Key, query: Query): boolean =>
  isRange(query) ? query.includes(key) : compareKeys(key, query) === 0;
