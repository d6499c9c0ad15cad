import { browser } from 'wxt/browser';
import { readPack } from '../../../lib/core/formats/pack/read-pack.ts';
import { checkGiven, type Given } from '../../../lib/core/formats/records/check-given.ts';
import { createBackgroundClient } from '../../../lib/messaging/transport.ts';
import { repeat, time } from './times.ts';

/**
 * A page that only the bench's copy of the product has. It brings `list.jsonl` in as a reader's list, replaces it by one
 * of which one record in a hundred is another, and searches. The floor puts the same records into a bare store.
 */
export interface SourceTimes {
  records: number;
  names: number;
  /** ms for all records */
  floor: number;
  added: number;
  replaced: number;
  removed: number;
  /** ms of each search */
  searches: number[];
}

const background = createBackgroundClient(browser);
const target = { id: 'own:bench', name: 'Bench' };
/** Records in one call, as the settings add them. */
const BATCH = 250;
/** One record in so many is another in the second version. */
const CHANGED = 100;

async function readList(): Promise<Given[]> {
  const text = await (await fetch('list.jsonl')).text();
  const records: Given[] = [];
  for await (const part of readPack([text], { file: 'list' }))
    if (part.kind === 'record' && part.record.kind !== 'item')
      records.push(checkGiven(part.record));
  return records;
}

async function bringIn(records: readonly Given[]): Promise<void> {
  const about = { file: 'list.jsonl', retrievedAt: Date.now() };
  const { versionId } = await background.beginRecords({ target, about, count: records.length });
  for (let at = 0; at < records.length; at += BATCH) {
    await background.addRecords({ versionId, records: records.slice(at, at + BATCH) });
    if (at % (BATCH * 40) === 0) document.title = `${at} of ${records.length}`;
  }
  await background.finishRecords({ versionId, target });
}

/** The same records in a store without indexes, in the same batches. */
async function putBare(records: readonly Given[]): Promise<void> {
  const opening = indexedDB.open('bench-floor', 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore('records', { keyPath: 'key' });
  const database = await resultOf(opening);
  for (let at = 0; at < records.length; at += BATCH) {
    const tx = database.transaction('records', 'readwrite');
    for (const record of records.slice(at, at + BATCH)) tx.objectStore('records').put(record);
    await new Promise((resolve, reject) => {
      tx.oncomplete = resolve;
      tx.onabort = () => reject(tx.error);
    });
  }
  database.close();
  await resultOf(indexedDB.deleteDatabase('bench-floor'));
}

const resultOf = <Result>(request: IDBRequest<Result>): Promise<Result> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

async function measure(): Promise<SourceTimes> {
  const records = await readList();
  const others = records.map((record, i) =>
    i % CHANGED === 0 ? { ...record, description: 'Changed' } : record,
  );
  const names = records.reduce(
    (sum, record) => sum + 1 + (record.kind === 'person' ? record.aliases.length : 0),
    0,
  );
  const floor = await time(() => putBare(records));
  const added = await time(() => bringIn(records));
  const asked = records.filter((_, i) => i % Math.ceil(records.length / 21) === 0);
  const searches = await repeat((i) => {
    const one = asked[i % asked.length];
    return background.search({
      query: one?.kind === 'claim' ? one.claim : (one?.name ?? ''),
      limit: 10,
    });
  });
  const replaced = await time(() => bringIn(others));
  const removed = await time(() => background.removeSource({ sourceId: target.id }));
  return { records: records.length, names, floor, added, replaced, removed, searches };
}

measure()
  .then((times) => {
    document.documentElement.dataset.bench = JSON.stringify(times);
    document.title = 'done';
  })
  .catch((error: unknown) => {
    document.title = `failed: ${String(error)}`;
  });
