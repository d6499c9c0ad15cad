import { cutLines } from '../../lib/core/formats/lines/cut-lines.ts';
import { judgeRecord } from '../../lib/core/formats/pack/judge-record.ts';
import type { PackCounts } from '../../lib/core/formats/pack/manifest.ts';
import { COUNTED } from '../../lib/core/formats/pack/read-pack.ts';
import { parsePlain } from '../../lib/core/formats/records/fields.ts';
import { FormatError, type Pieces } from '../../lib/core/formats/records/read-part.ts';
import { describeProblem } from './describe-problem.ts';
import { readSchema } from './schemas.ts';

/** Checks the records of all files of one pack. Only their ids are held in memory. */
export interface RecordCheck {
  counts: PackCounts;
  /** Lines are counted from 1, and `before` of them stand before the pieces. */
  checkFile(pieces: Pieces, file: string, before: number): Promise<void>;
}

export function createRecordCheck(onFault: (fault: string) => void): RecordCheck {
  const counts: PackCounts = { people: 0, events: 0, claims: 0, articles: 0 };
  const ids = new Set<string>();
  const findFault = readSchema('pack-record');
  const checkLine = (text: string, file: string, at: number) => {
    const given = parsePlain(text);
    const { record, doubts } = judgeRecord(given);
    counts[COUNTED[record.kind]]++;
    const id = `${record.kind} ${record.key}`;
    if (ids.has(id)) throw new FormatError({ cause: 'twice', field: 'id', detail: record.key });
    ids.add(id);
    for (const { cause, field, detail } of doubts)
      onFault(
        cause === 'order'
          ? `${file}, line ${at}: ${field} is later than its end (${detail})`
          : `${file}, line ${at}: ${field} is read by nobody, or not as it stands (${detail})`,
      );
    const fault = doubts.length === 0 ? findFault(given) : undefined;
    if (fault) onFault(`${file}, line ${at}: the schema forbids ${fault}`);
  };
  return {
    counts,
    async checkFile(pieces, file, before) {
      for await (const { text, at } of cutLines(pieces)) {
        try {
          checkLine(text, file, at + before);
        } catch (error) {
          if (!(error instanceof FormatError)) throw error;
          onFault(describeProblem({ file, ...error.problem, record: at + before }, 'line'));
        }
      }
    },
  };
}
