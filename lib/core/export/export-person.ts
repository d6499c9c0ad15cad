import type { PersonRecord, RoleRecord } from '../formats/records/data-record.ts';
import { mergeTallied } from '../merge/offices/merge-roles.ts';
import type { TalliedRole } from '../merge/offices/tallied-role.ts';

/** What is known of somebody, from the sources that are exported. */
export interface KnownOfPerson {
  /** by which they are known */
  id: string;
  wikidata: string | undefined;
  /** full names, the most used first; never empty */
  names: readonly string[];
  /** of lists */
  records: readonly PersonRecord[];
  /** by articles */
  told: readonly TalliedRole[];
  /** then the key that the source gave is kept */
  isOneSource: boolean;
}

/** What the reader of records takes of one person. */
const MOST = { aliases: 100, roles: 200 };

/**
 * Somebody as one record, for a file. Articles don't say when an office began. So an office that an article alone tells
 * has no dates, and one that is over by then is left out: without its end it would be read as held.
 */
export function exportPerson(known: KnownOfPerson): PersonRecord {
  const { id, wikidata, names, records, told, isOneSource } = known;
  const [first] = records;
  const [name = '', ...others] = names;
  const aliases = new Set([...others, ...records.flatMap((one) => [one.name, ...one.aliases])]);
  aliases.delete(name);
  const find = <Key extends 'url' | 'born' | 'died' | 'description'>(key: Key) => {
    const value = records.find((one) => one[key] !== undefined)?.[key];
    return value === undefined ? {} : { [key]: value };
  };
  return {
    kind: 'person',
    key: isOneSource && first && records.length === 1 ? first.key : id,
    name,
    aliases: [...aliases].slice(0, MOST.aliases),
    ids: {
      ...Object.assign({}, ...records.toReversed().map((one) => one.ids)),
      ...(wikidata ? { wikidata } : {}),
    },
    ...find('url'),
    ...find('born'),
    ...find('died'),
    ...find('description'),
    roles: exportRoles(records, told).slice(0, MOST.roles),
  };
}

function exportRoles(records: readonly PersonRecord[], told: readonly TalliedRole[]): RoleRecord[] {
  const listed = records.flatMap(({ roles }) => roles);
  const titles = new Set(listed.map(({ title }) => title.toLowerCase()));
  const current = mergeTallied(told)
    .filter(({ isFormer, title }) => !isFormer && !titles.has(title.toLowerCase()))
    .map(({ title }) => ({ title }));
  const roles = [...listed.map(({ field: _, ...role }) => role), ...current];
  const unique = new Map(roles.map((role) => [JSON.stringify(role), role]));
  return [...unique.values()].map((role, index) => ({ ...role, field: `roles[${index}]` }));
}
