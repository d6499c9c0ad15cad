import type { Records } from '../records/records.ts';
import type { CallHandlers, Ready } from './call-handlers.ts';

export interface RecordHandlerDeps {
  records: Records;
  ready: Ready;
}

/** People, events and reviewed claims that come as data. */
export function createRecordHandlers({ records, ready }: RecordHandlerDeps) {
  return {
    async findKnownNames({ names }) {
      await ready();
      return records.findKnown(names);
    },
    async beginRecords({ target, about, count }) {
      await ready();
      return records.begin(target, about, count);
    },
    async addRecords({ versionId, records: given }) {
      await ready();
      await records.add(versionId, given);
      return undefined;
    },
    async finishRecords({ versionId, target }) {
      await ready();
      return records.finish(versionId, target);
    },
    async cancelRecords({ versionId }) {
      await ready();
      await records.cancel(versionId);
      return undefined;
    },
    async putRecordsBack({ sourceId }) {
      await ready();
      await records.putBack(sourceId);
      return undefined;
    },
  } satisfies Partial<CallHandlers>;
}
