import * as v from 'valibot';
import { checkRecord } from '../../../core/formats/backup/check-record.ts';
import { LIMITS } from '../../limits.ts';
import { checkedBy, ids, line, nothing } from './parts.ts';

/** All of the reader's data. A record is checked as it was when its file was read. */
export const DATA_SHAPES = {
  getStorageState: nothing,
  countKept: nothing,
  readBackup: v.object({ after: v.exactOptional(line) }),
  findKept: v.object({ articleIds: ids }),
  restoreRecords: v.object({
    records: v.pipe(v.array(checkedBy(checkRecord)), v.maxLength(LIMITS.records)),
    choices: v.boolean(),
  }),
  finishRestore: nothing,
  eraseEverything: nothing,
};
