import {
  BACKUP_FORMAT,
  BACKUP_VERSION,
  type BackupFooter,
  type BackupHeader,
  type BackupRecord,
  type Digest,
} from './backup.ts';
import { createCheckSum } from './check-sum.ts';

/** Gives the lines of a backup, each with its line feed. `madeAt` is in ms since the epoch. */
export async function* writeBackup(
  records: AsyncIterable<BackupRecord>,
  { madeAt, digest }: { madeAt: number; digest: Digest },
): AsyncGenerator<string> {
  const sum = createCheckSum(digest);
  const header: BackupHeader = { format: BACKUP_FORMAT, version: BACKUP_VERSION, madeAt };
  const first = JSON.stringify(header);
  await sum.add(first);
  yield `${first}\n`;
  let count = 0;
  for await (const record of records) {
    const line = JSON.stringify(record);
    await sum.add(line);
    count += 1;
    yield `${line}\n`;
  }
  const footer: BackupFooter = { records: count, sha256: sum.value() };
  yield `${JSON.stringify(footer)}\n`;
}
