import type { StoreShape } from './schema.ts';

type Row = Record<string, unknown>;

/** An index of a store in memory, with the calls needed for reading facts. */
export interface MemoryIndex {
  getAll(key: unknown, count?: number): Promise<Row[]>;
  getAllKeys(key: unknown): Promise<string[]>;
  getKey(key: unknown): Promise<string | undefined>;
  count(key: unknown): Promise<number>;
}

/** A position among the records of a store. */
export interface MemoryCursor {
  value: Row;
  continue(): Promise<MemoryCursor | null>;
}

/**
 * One store of records in memory, with the calls of an IndexedDB store for reading and writing facts. Indexes are
 * searched record by record. It is made for hundreds of records, as many as the extension ships with.
 */
export class MemoryStore {
  readonly #shape: StoreShape;
  readonly #rows = new Map<string, Row>();

  constructor(shape: StoreShape) {
    this.#shape = shape;
  }

  async get(key: string): Promise<Row | undefined> {
    return this.#rows.get(key);
  }

  async getKey(key: string): Promise<string | undefined> {
    return this.#rows.has(key) ? key : undefined;
  }

  async getAll(range?: IDBKeyRange, count?: number): Promise<Row[]> {
    return this.#within(range).slice(0, count);
  }

  async getAllKeys(): Promise<string[]> {
    return this.#within().map(this.#keyOf);
  }

  async count(range?: IDBKeyRange): Promise<number> {
    return this.#within(range).length;
  }

  async openCursor(range?: IDBKeyRange): Promise<MemoryCursor | null> {
    const rows = this.#within(range);
    const at = (i: number): MemoryCursor | null => {
      const value = rows[i];
      return value ? { value, continue: async () => at(i + 1) } : null;
    };
    return at(0);
  }

  async put(row: Row): Promise<string> {
    const key = this.#keyOf(row);
    // As in IndexedDB, the store keeps a copy.
    this.#rows.set(key, structuredClone(row));
    return key;
  }

  async delete(key: string): Promise<void> {
    this.#rows.delete(key);
  }

  /** Fails for an index that the schema doesn't have, and for one over several fields. */
  index(name: string): MemoryIndex {
    const { keyPath, multiEntry } = this.#shape.indexes[name] ?? {};
    if (typeof keyPath !== 'string') throw new Error(`There is no index “${name}” in memory`);
    const find = (key: unknown) =>
      this.#within().filter(({ [keyPath]: value }) =>
        multiEntry && Array.isArray(value) ? value.includes(key) : value === key,
      );
    return {
      getAll: async (key, count) => find(key).slice(0, count),
      getAllKeys: async (key) => find(key).map(this.#keyOf),
      getKey: async (key) => find(key).map(this.#keyOf)[0],
      count: async (key) => find(key).length,
    };
  }

  readonly #keyOf = (row: Row): string => String(row[this.#shape.keyPath]);

  /** Sorted by key, as IndexedDB sorts them. */
  #within(range?: IDBKeyRange): Row[] {
    const rows = [...this.#rows].sort(([a], [b]) => (a < b ? -1 : 1));
    const wanted = range ? rows.filter(([key]) => range.includes(key)) : rows;
    return wanted.map(([, row]) => row);
  }
}
