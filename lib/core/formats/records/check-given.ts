import { readRecord } from '../pack/read-record.ts';
import type { ClaimRecord, EventRecord, PersonRecord } from './data-record.ts';
import { isPlain, lineOf, listOf } from './fields.ts';
import { FormatError } from './read-part.ts';

/** A record that is kept as data. Items are kept as articles, or not at all. */
export type Given = PersonRecord | EventRecord | ClaimRecord;

/** Nobody has more other names or offices, and no event more participants; each costs records in the store. */
const MOST = { aliases: 100, roles: 200, participants: 100 };

/** A valid record, rebuilt from its known parts. Throws a FormatError that names the field. */
export function checkGiven(value: unknown): Given {
  if (!isPlain(value)) throw new FormatError({ cause: 'form' });
  const record = readRecord({ ...value, id: value.key });
  if (record.kind === 'item') throw new FormatError({ cause: 'value', field: 'kind' });
  if (record.kind === 'event')
    return { ...record, participants: record.participants.slice(0, MOST.participants) };
  if (record.kind !== 'person') return record;
  const fields = listOf(value.roles).map((role) =>
    isPlain(role) ? lineOf(role.field) : undefined,
  );
  const roles = record.roles.map((role, index) => ({
    ...role,
    field: fields[index] ?? role.field,
  }));
  return {
    ...record,
    aliases: record.aliases.slice(0, MOST.aliases),
    roles: roles.slice(0, MOST.roles),
  };
}
