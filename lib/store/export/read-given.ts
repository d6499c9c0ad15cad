import type { ClaimRecord, EventRecord } from '../../core/formats/records/data-record.ts';
import type { Database } from '../database/database.ts';
import { readExportedIds } from './exported-ids.ts';

const STORES = ['sources', 'generations', 'records'] as const;

/** Records of one page. */
const PAGE = 200;

/**
 * Events and reviewed claims that came as data, version by version: see readExportedIds for whose. `after` and `last`
 * are the version and the id of the last record, with a line feed between them.
 */
export function readExportedGiven(
  database: Database,
  { sourceId, after = '\n' }: { sourceId?: string | undefined; after?: string | undefined },
): Promise<{ records: (EventRecord | ClaimRecord)[]; last?: string }> {
  return database.use(async (db) => {
    const tx = db.transaction(STORES);
    const { versions } = await readExportedIds(tx, sourceId);
    const cut = after.indexOf('\n');
    const [lastVersion, lastId] = [after.slice(0, cut), after.slice(cut + 1)];
    const version = versions.find((id) => id >= lastVersion);
    if (version === undefined) return { records: [] };
    const from = version === lastVersion ? lastId : '';
    // Ids begin with their kind, and people come after claims and events.
    const range = IDBKeyRange.bound([version, from], [version, 'person '], true, true);
    const batch = await tx.objectStore('records').getAll(range, PAGE);
    const records = batch.flatMap(({ record }) => (record.kind === 'person' ? [] : record));
    const end = batch.length === PAGE ? batch.at(-1) : undefined;
    if (end) return { records, last: `${version}\n${end.id}` };
    const next = versions[versions.indexOf(version) + 1];
    return { records, ...(next === undefined ? {} : { last: `${next}\n` }) };
  });
}
