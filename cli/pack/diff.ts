import { createHash } from 'node:crypto';
import {
  compareRecords,
  fingerprintOf,
  type RecordChange,
} from '../../lib/core/formats/pack/compare-records.ts';
import type { DataRecord, RoleRecord } from '../../lib/core/formats/records/data-record.ts';
import { describeProblem } from './describe-problem.ts';
import { readRecords } from './read-records.ts';
import type { Say } from './say.ts';

/** A record that only one of two packs has, or that they have in two forms. */
export type Difference = {
  kind: 'person' | 'event' | 'claim' | 'article';
  id: string;
  name: string;
} & ({ change: 'new' | 'gone' } | ({ change: 'changed' } & RecordChange));

/**
 * Says what is new in the later pack, then what is gone or changed since the earlier one. In memory there are the ids of the
 * earlier pack and the records that changed. Returns the number of problems: records that can't be read are in neither.
 */
export async function diffPacks(
  earlier: string,
  later: string,
  { asJson, say, warn }: { asJson: boolean; say: Say; warn: Say },
): Promise<number> {
  let problems = 0;
  const recordsOf = (path: string, isFirstTime: boolean) =>
    readRecords(path, (problem) => {
      if (!isFirstTime) return;
      problems++;
      warn(describeProblem(problem, 'line'));
    });
  const counts = { new: 0, gone: 0, changed: 0 };
  const tell = (difference: Difference) => {
    counts[difference.change]++;
    say(asJson ? JSON.stringify(difference) : lineOf(difference));
  };
  const old = new Map<string, string>();
  for await (const record of recordsOf(earlier, true)) old.set(idOf(record), hashOf(record));
  const changed = new Map<string, DataRecord>();
  for await (const record of recordsOf(later, true)) {
    const id = idOf(record);
    const before = old.get(id);
    if (before === undefined) tell({ change: 'new', ...headOf(record) });
    else if (before !== hashOf(record)) changed.set(id, record);
    else old.delete(id);
  }
  for await (const record of recordsOf(earlier, false)) {
    const id = idOf(record);
    const now = changed.get(id);
    if (now) tell({ change: 'changed', ...headOf(now), ...compareRecords(record, now) });
    else if (old.has(id)) tell({ change: 'gone', ...headOf(record) });
  }
  if (!asJson) say(`${counts.new} new, ${counts.gone} gone, ${counts.changed} changed`);
  return problems;
}

const idOf = ({ kind, key }: DataRecord): string => `${kind} ${key}`;
/** Short, so that many fit into memory. */
const hashOf = (record: DataRecord): string =>
  createHash('sha256').update(fingerprintOf(record)).digest('base64').slice(0, 22);

function headOf(record: DataRecord): Pick<Difference, 'kind' | 'id' | 'name'> {
  const { key: id } = record;
  if (record.kind === 'item') return { kind: 'article', id, name: record.title };
  if (record.kind === 'claim') return { kind: 'claim', id, name: record.claim };
  return { kind: record.kind, id, name: record.name };
}

const SIGNS = { new: '+', gone: '-', changed: '~' } as const;

function lineOf(difference: Difference): string {
  const { change, kind, id, name } = difference;
  const head = `${SIGNS[change]} ${kind} ${id}  ${name}`;
  if (difference.change !== 'changed') return head;
  const { fields, roles } = difference;
  const parts = [
    ...(fields.length > 0 ? [`other ${fields.join(', ')}`] : []),
    ...roles.new.map((role) => `+ ${describeRole(role)}`),
    ...roles.gone.map((role) => `- ${describeRole(role)}`),
  ];
  return `${head}: ${parts.join('; ')}`;
}

function describeRole({ title, organization, place, party, from, to }: RoleRecord): string {
  const period = from || to ? `${from ?? ''}–${to ?? ''}` : undefined;
  return [title, organization, place, party, period].filter(Boolean).join(', ');
}
