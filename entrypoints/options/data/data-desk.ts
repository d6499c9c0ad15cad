import type { Digest } from '@/lib/core/formats/backup/backup.ts';
import type { BackgroundCalls, Client } from '@/lib/messaging/protocol.ts';
import { type BackupMaker, type BackupMakerDeps, createBackupMaker } from './backup-maker.ts';
import { type BackupRestorer, createBackupRestorer } from './backup-restorer.ts';
import { createEraser, type Eraser } from './eraser.ts';
import { createExportMaker, type ExportMaker } from './export-maker.ts';
import { createStorageUse, type StorageAccess, type StorageUse } from './storage-use.ts';

/** What the reader can do with all of the data. */
export interface DataDesk {
  use: StorageUse;
  maker: BackupMaker;
  exporter: ExportMaker;
  restorer: BackupRestorer;
  eraser: Eraser;
}

export interface DataDeskDeps extends Pick<BackupMakerDeps, 'save' | 'now'> {
  background: Pick<
    Client<BackgroundCalls>,
    | 'countKept'
    | 'readBackup'
    | 'findKept'
    | 'planRestore'
    | 'restoreRecords'
    | 'finishRestore'
    | 'eraseEverything'
    | 'listSources'
    | 'exportPeople'
    | 'exportGiven'
    | 'exportStatements'
  >;
  digest: Digest;
  storage: StorageAccess;
  /** the rest of the page shows old data */
  onChanged(): Promise<unknown>;
}

export function createDataDesk(deps: DataDeskDeps): DataDesk {
  const use = createStorageUse(deps);
  const onChanged = () => Promise.all([use.load(), deps.onChanged()]);
  const findRoom = async () => {
    const { quota = Number.POSITIVE_INFINITY, usage = 0 } = await deps.storage.estimate();
    return quota - usage;
  };
  return {
    use,
    maker: createBackupMaker(deps),
    exporter: createExportMaker(deps),
    restorer: createBackupRestorer({ ...deps, findRoom, onChanged }),
    eraser: createEraser({ ...deps, onChanged }),
  };
}
