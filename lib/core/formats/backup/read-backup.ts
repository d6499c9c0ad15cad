import {
  BACKUP_FORMAT,
  BACKUP_VERSION,
  BackupError,
  type BackupFooter,
  type BackupHeader,
  type BackupRecord,
  type BackupRefusal,
  type Digest,
} from './backup.ts';
import { CheckError, isObject } from './check.ts';
import { createOrder } from './check-order.ts';
import { checkRecord } from './check-record.ts';
import { createCheckSum } from './check-sum.ts';
import { LIMITS } from './limits.ts';
import { MIGRATIONS, migrateRecord, type RecordMigration } from './migrations.ts';

export interface ReadBackup {
  /** name of the file, for errors */
  file: string;
  digest: Digest;
  /** the version that this code reads; `migrations` upgrade older ones */
  version?: number;
  migrations?: Readonly<Record<number, RecordMigration>>;
}

/** The parts of a backup, in the order of the file. `end` comes once everything was found complete. */
export type BackupPart =
  | { kind: 'header'; header: BackupHeader }
  | { kind: 'record'; record: BackupRecord; line: number }
  /** a record that is refused, or part of one; the others can come in */
  | { kind: 'refused'; refusal: BackupRefusal }
  | { kind: 'end'; footer: BackupFooter };

/**
 * Reads a backup line by line. Records come before the check sum is known, so write nothing before `end`. An invalid
 * record is refused with its line and reason, and reading continues. Throws a BackupError with file, line and reason if
 * the file itself was changed.
 */
export async function* readBackup(
  lines: AsyncIterable<string>,
  { file, digest, version = BACKUP_VERSION, migrations = MIGRATIONS }: ReadBackup,
): AsyncGenerator<BackupPart> {
  const sum = createCheckSum(digest);
  const order = createOrder();
  let number = 0;
  let header: BackupHeader | undefined;
  let footer: BackupFooter | undefined;
  const read = (value: unknown, from: number): BackupPart[] => {
    const refused: BackupPart[] = [];
    const refuse = ({ message }: CheckError) =>
      refused.push({ kind: 'refused', refusal: { line: number, cause: message } });
    if (number - 1 > LIMITS.records) {
      throw new BackupError('huge', file, number, `there are over ${LIMITS.records} records`);
    }
    try {
      const checked = checkRecord(migrateRecord(value, from, version, migrations), refuse);
      const record = order.next(checked, refuse);
      return [...refused, { kind: 'record', record, line: number }];
    } catch (error) {
      if (!(error instanceof CheckError)) throw error;
      refuse(error);
      return refused;
    }
  };
  for await (const line of lines) {
    number += 1;
    if (footer) {
      throw new BackupError('altered', file, number, 'there are lines behind the last one');
    }
    if (header) {
      const value = parseLine(line, file, number);
      footer = findFooter(value, line);
      if (footer) checkFooter(footer, number - 2, sum.value(), file, number);
      else yield* read(value, header.version);
    } else {
      header = readHeader(line, file, version);
      yield { kind: 'header', header };
    }
    await sum.add(line);
  }
  if (!header) throw new BackupError('format', file, 1, 'the file is empty');
  if (!footer) throw new BackupError('cut', file, number, 'the last line is missing');
  yield { kind: 'end', footer };
}

function readHeader(line: string, file: string, newest: number): BackupHeader {
  const value = findJson(line);
  if (!isObject(value) || value.format !== BACKUP_FORMAT) {
    throw new BackupError('format', file, 1, `there is no “${BACKUP_FORMAT}”`);
  }
  const { version, madeAt } = value;
  if (!Number.isSafeInteger(version) || Number(version) < 1) {
    throw new BackupError('format', file, 1, 'the version is no number');
  }
  if (Number(version) > newest) {
    throw new BackupError('version', file, 1, `version ${version} is newer than ${newest}`);
  }
  if (!Number.isSafeInteger(madeAt) || Math.abs(Number(madeAt)) > LIMITS.moment) {
    throw new BackupError('format', file, 1, 'the time it was made is no number');
  }
  return { format: BACKUP_FORMAT, version: Number(version), madeAt: Number(madeAt) };
}

function parseLine(line: string, file: string, number: number): unknown {
  const value = findJson(line);
  if (value === undefined) throw new BackupError('altered', file, number, 'the line is no JSON');
  return value;
}

function findJson(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return undefined;
  }
}

/** Whether a line is exactly the footer that was written last. */
function findFooter(value: unknown, line: string): BackupFooter | undefined {
  if (!isObject(value) || 'kind' in value) return undefined;
  const footer = { records: Number(value.records), sha256: String(value.sha256) };
  return JSON.stringify(footer) === line ? footer : undefined;
}

function checkFooter(
  footer: BackupFooter,
  records: number,
  sha256: string,
  file: string,
  line: number,
): void {
  if (footer.records !== records) {
    const told = `${footer.records} records were written, ${records} are there`;
    throw new BackupError('altered', file, line, told);
  }
  if (footer.sha256 !== sha256) {
    throw new BackupError('altered', file, line, 'the check sum is another');
  }
}
