import type { DataRecord } from '../records/data-record.ts';
import { isPlain, type Plain, parsePlain } from '../records/fields.ts';
import { isLater } from '../records/leave-out-disorder.ts';
import type { FormatProblem } from '../records/read-part.ts';
import { readRecord } from './read-record.ts';
import { writeRecord } from './write-pack.ts';

/** What is wrong with a part of a record that can be read all the same. */
export type Doubt = Required<Pick<FormatProblem, 'field' | 'detail'>> & {
  cause: 'value' | 'order';
};

/** A record as its reader takes it, and what the reader would drop of it. Throws a FormatError that names the field. */
export function judgeRecord(given: Plain): { record: DataRecord; doubts: Doubt[] } {
  const record = readRecord(given);
  const read = parsePlain(writeRecord(record));
  // Another way to write ids.wikidata.
  const { wikidata, ...rest } = given;
  const isTaken = isPlain(read.ids) && read.ids.wikidata !== undefined;
  const plain = isTaken ? rest : given;
  return { record, doubts: [...findDropped(plain, read, ''), ...findDisorder(read)] };
}

/** Fields and entries of lists that are given and not read. */
function findDropped(given: Plain, read: Plain, path: string): Doubt[] {
  return Object.entries(given).flatMap(([name, value]): Doubt[] => {
    const field = path ? `${path}.${name}` : name;
    const taken = read[name];
    if (isNothing(value)) return [];
    const doubt: Doubt = { cause: 'value', field, detail: show(value) };
    if (Array.isArray(value) && Array.isArray(taken)) {
      if (value.length !== taken.length) return [doubt];
      return value.flatMap((each, index) =>
        isPlain(each) && isPlain(taken[index])
          ? findDropped(each, taken[index], `${field}[${index}]`)
          : [],
      );
    }
    if (isPlain(value) && isPlain(taken)) return findDropped(value, taken, field);
    return taken === undefined ? [doubt] : [];
  });
}

const isNothing = (value: unknown): boolean =>
  value === undefined || value === null || value === false;
const show = (value: unknown): string => JSON.stringify(value).slice(0, 80);

/** Pairs of dates of which the first can't be later. */
const PAIRS = [
  ['from', 'to'],
  ['born', 'died'],
] as const;

function findDisorder(read: Plain, path = ''): Doubt[] {
  const own = PAIRS.flatMap(([first, last]): Doubt[] => {
    const [start, end] = [read[first], read[last]];
    if (typeof start !== 'string' || typeof end !== 'string') return [];
    if (!isLater(start, end)) return [];
    return [{ cause: 'order', field: `${path}${first}`, detail: `${start} > ${end}` }];
  });
  const roles = Array.isArray(read.roles) ? read.roles : [];
  return [
    ...own,
    ...roles.flatMap((role, index) =>
      isPlain(role) ? findDisorder(role, `roles[${index}].`) : [],
    ),
  ];
}
