import type { DataRecord, RoleRecord } from './data-record.ts';
import type { FormatProblem, ReadPart } from './read-part.ts';

/** Whether a beginning is later than its end. A year or a month may begin before the day within it. */
export function isLater(start: string | undefined, end: string | undefined): boolean {
  if (start === undefined || end === undefined) return false;
  const length = Math.min(start.length, end.length);
  return start.slice(0, length) > end.slice(0, length);
}

/**
 * Leaves out offices that end before they begin, and the dates of lives and events that do: one of both is wrong, and nobody
 * can tell which. Each becomes a problem.
 */
export async function* leaveOutDisorder(
  parts: AsyncIterable<ReadPart>,
  file: string,
): AsyncGenerator<ReadPart> {
  for await (const part of parts) {
    if (part.kind !== 'record') {
      yield part;
      continue;
    }
    const { record, faults } = putInOrder(part.record);
    for (const fault of faults)
      yield { kind: 'problem', problem: { file, record: part.at, cause: 'order', ...fault } };
    yield faults.length > 0 ? { ...part, record } : part;
  }
}

type Fault = Required<Pick<FormatProblem, 'field' | 'detail'>>;

function putInOrder(record: DataRecord): { record: DataRecord; faults: Fault[] } {
  if (record.kind === 'event' && isLater(record.from, record.to)) {
    const { from, to, ...rest } = record;
    return { record: rest, faults: [{ field: 'from', detail: show(record.name, from, to) }] };
  }
  if (record.kind !== 'person') return { record, faults: [] };
  const { born, died, ...rest } = record;
  const isWrong = isLater(born, died);
  const wrong = record.roles.filter(({ from, to }) => isLater(from, to));
  const roles = record.roles.filter((role) => !wrong.includes(role));
  return {
    record: isWrong ? { ...rest, roles } : { ...record, roles },
    faults: [
      ...(isWrong ? [{ field: 'born', detail: show(record.name, born, died) }] : []),
      ...wrong.map((role) => ({ field: role.field, detail: showRole(record.name, role) })),
    ],
  };
}

const show = (what: string, from: string | undefined, to: string | undefined): string =>
  `${what} (${from} > ${to})`;

const showRole = (name: string, { title, from, to }: RoleRecord): string =>
  show(`${name}, ${title}`, from, to);
