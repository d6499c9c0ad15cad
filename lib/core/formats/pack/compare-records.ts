import type { DataRecord, RoleRecord } from '../records/data-record.ts';

/** What differs between two records with one key. */
export interface RecordChange {
  /** fields with another value, without roles: `name`, `ids` */
  fields: string[];
  roles: { new: RoleRecord[]; gone: RoleRecord[] };
}

/** Where a role stands in its record is no difference, nor is the order of roles and of names. */
export function compareRecords(before: DataRecord, after: DataRecord): RecordChange {
  const [old, now] = [plainOf(before), plainOf(after)];
  const names = [...new Set([...Object.keys(old), ...Object.keys(now)])];
  return {
    fields: names.filter((name) => showOf(old[name]) !== showOf(now[name])).sort(),
    roles: {
      new: missingIn(rolesOf(before), rolesOf(after)),
      gone: missingIn(rolesOf(after), rolesOf(before)),
    },
  };
}

/** The same text for records that don't differ. */
export const fingerprintOf = (record: DataRecord): string =>
  showOf({ ...plainOf(record), roles: [...new Set(rolesOf(record).map(roleText))].sort() });

function plainOf(record: DataRecord): Record<string, unknown> {
  const plain: Record<string, unknown> = { ...record };
  delete plain.roles;
  for (const field of ['aliases', 'participants']) {
    const names = plain[field];
    if (Array.isArray(names)) plain[field] = names.toSorted();
  }
  return plain;
}

const rolesOf = (record: DataRecord): readonly RoleRecord[] =>
  record.kind === 'person' ? record.roles : [];

const roleText = ({ field: _, ...role }: RoleRecord): string => showOf(role);

function missingIn(known: readonly RoleRecord[], roles: readonly RoleRecord[]): RoleRecord[] {
  const texts = new Set(known.map(roleText));
  return roles.filter((role) => !texts.has(roleText(role)));
}

/** Text in which the order of fields doesn't count. */
function showOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(showOf).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? '';
  const fields = Object.entries(value).filter(([, each]) => each !== undefined);
  return `{${fields
    .map(([name, each]) => `${JSON.stringify(name)}:${showOf(each)}`)
    .sort()
    .join()}}`;
}
