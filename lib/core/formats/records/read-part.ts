import type { About, DataRecord } from './data-record.ts';

/** Why a record of a file, or the rest of the file, can't be read. */
export type FormatCause =
  /** nothing that this format knows */
  | 'form'
  /** it is no JSON, XML or table; `detail` says where */
  | 'syntax'
  /** a field that is needed is missing: `field` */
  | 'missing'
  /** a field holds something else than it must: `field`, `detail` */
  | 'value'
  /** longer than any honest file: `detail` */
  | 'size'
  /** the file ends too early */
  | 'cut'
  /** the key was used before */
  | 'twice'
  /** it begins after its end: `field`, `detail` */
  | 'order';

/** Something that was left out: in which file and record, and why. */
export interface FormatProblem {
  file: string;
  /** the record's number in its file, counted from 1; absent if the whole file is meant */
  record?: number;
  cause: FormatCause;
  field?: string;
  detail?: string;
}

/** What reading gives, in the order of the file. Reading goes on after a problem with a record. */
export type ReadPart =
  | { kind: 'about'; about: About }
  | { kind: 'record'; record: DataRecord; at: number }
  | { kind: 'problem'; problem: FormatProblem };

/** Text that comes in pieces, of any length and cut anywhere. */
export type Pieces = AsyncIterable<string> | Iterable<string>;

export interface ReadContext {
  /** the file's name, for problems */
  file: string;
}

/** Reads one format. It never throws because of what it reads: the last part may be a problem with the file. */
export type ReadFormat = (pieces: Pieces, context: ReadContext) => AsyncGenerator<ReadPart>;

/** The file can't be read any further. */
export class FormatError extends Error {
  override readonly name = 'FormatError';
  readonly problem: Omit<FormatProblem, 'file'>;
  constructor(problem: Omit<FormatProblem, 'file'>) {
    super(
      [problem.cause, problem.record, problem.field, problem.detail]
        .filter((part) => part !== undefined)
        .join(' '),
    );
    this.problem = problem;
  }
}

/** Yields all parts. A FormatError becomes the last one. */
export async function* guardParts(
  parts: AsyncIterable<ReadPart>,
  file: string,
): AsyncGenerator<ReadPart> {
  try {
    yield* parts;
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    yield { kind: 'problem', problem: { file, ...error.problem } };
  }
}

/** A record, or the reason why there is none. A FormatError concerns this record alone. */
export function readOne(
  at: number,
  file: string,
  read: () => DataRecord | readonly DataRecord[],
): ReadPart[] {
  try {
    return [read()].flat().map((record) => ({ kind: 'record', record, at }));
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    return [{ kind: 'problem', problem: { file, ...error.problem, record: at } }];
  }
}
