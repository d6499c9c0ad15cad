import * as v from 'valibot';
import { refuseAll } from '../../../core/formats/backup/check.ts';
import { checkRecord } from '../../../core/formats/backup/check-record.ts';
import { LIMITS } from '../../limits.ts';
import { checkedBy, ids, line, nothing } from './parts.ts';

const records = v.pipe(
  v.array(checkedBy((value) => checkRecord(value, refuseAll))),
  v.maxLength(LIMITS.records),
);

/** All of the reader's data. A record is checked as when its file was read. */
export const DATA_SHAPES = {
  getStorageState: nothing,
  countKept: nothing,
  readBackup: v.object({ after: v.exactOptional(line) }),
  findKept: v.object({ articleIds: ids }),
  planRestore: v.object({ records }),
  restoreRecords: v.object({ records, choices: v.boolean(), accepted: v.exactOptional(ids) }),
  finishRestore: nothing,
  eraseEverything: nothing,
};
