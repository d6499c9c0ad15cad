import type { ReaderData } from '../reader-data/reader-data.ts';
import type { Storage } from '../storage/storage.ts';
import type { CallHandlers, Ready } from './call-handlers.ts';

export interface DataHandlerDeps {
  readerData: ReaderData;
  storage: Pick<Storage, 'state'>;
  ready: Ready;
}

/** All of the reader's data: counted, backed up, restored, erased. */
export function createDataHandlers(deps: DataHandlerDeps) {
  const { ready } = deps;
  return {
    async getStorageState() {
      await ready();
      return deps.storage.state();
    },
    async countKept() {
      await ready();
      return deps.readerData.count();
    },
    async readBackup({ after }) {
      await ready();
      return deps.readerData.readPage(after);
    },
    async findKept({ articleIds }) {
      await ready();
      return deps.readerData.findKept(articleIds);
    },
    async planRestore({ records }) {
      await ready();
      return deps.readerData.plan(records);
    },
    async restoreRecords({ records, choices, accepted = [] }) {
      await ready();
      return deps.readerData.restore(records, choices, accepted);
    },
    async finishRestore() {
      await ready();
      await deps.readerData.finish();
      return undefined;
    },
    async eraseEverything() {
      await deps.readerData.erase();
      return undefined;
    },
  } satisfies Partial<CallHandlers>;
}
