import { entityIdFor } from '../../core/entity-id.ts';
import type {
  ClaimRecord,
  EventRecord,
  PersonRecord,
  RoleRecord,
} from '../../core/formats/records/data-record.ts';
import { soundKey } from '../../core/gazetteer/sound/sound-key.ts';
import { nameKey } from '../../core/gazetteer/trie/name-key.ts';
import type { TalliedRole } from '../../core/merge/offices/tallied-role.ts';
import type { IsoDate } from '../../core/model.ts';
import { recordAliases } from '../../core/records/record-aliases.ts';
import type { StoredAlias, StoredEntity, StoredRecord, Tally } from '../database/records.ts';
import { blockOf } from '../people/block-of.ts';
import { NO_FACTS } from './tally.ts';

/** What one record adds to the store. Claims have no entity of their own. */
export interface LaidOutRecord {
  stored: StoredRecord;
  entity?: StoredEntity;
  aliases: StoredAlias[];
  tally?: Tally;
}

/** The version that a record is of, and the day on which it was retrieved. */
export interface RecordOf {
  sourceId: string;
  origin: string;
  retrievedOn: IsoDate;
}

/** Adds the fields to a record by which it is found, marked and joined with others. */
export function layOutRecord(
  record: PersonRecord | EventRecord | ClaimRecord,
  of: RecordOf,
): LaidOutRecord {
  const { sourceId } = of;
  const id = `${record.kind} ${record.key}`;
  if (record.kind === 'claim') {
    const entityIds = record.claimant ? [entityIdFor('person', record.claimant)] : [];
    return { stored: { sourceId, id, record, entityIds }, aliases: [] };
  }
  const entityId = recordEntityId(record, of.origin);
  const { name, kind: type } = record;
  const wikidata = record.ids.wikidata;
  const entity: StoredEntity = {
    id: entityId,
    type,
    name,
    origin: of.origin,
    ...(wikidata ? { wikidata } : {}),
    ...(record.kind === 'person' && record.born ? { born: record.born } : {}),
  };
  const block = blockOf(entity);
  const participants = record.kind === 'event' ? record.participants : [];
  return {
    stored: {
      sourceId,
      id,
      record,
      entityIds: [entityId, ...participants.map((one) => entityIdFor('person', one))],
    },
    entity: block === undefined ? entity : { ...entity, block },
    aliases: recordAliases(record).map(({ text, derivation }, index): StoredAlias => {
      const sound = type === 'person' ? soundKey(text) : undefined;
      return {
        id: `${sourceId}/${record.key}/${index}`,
        entityId,
        sourceId,
        text,
        derivation,
        key: nameKey(text),
        ...(sound ? { sound } : {}),
        type,
      };
    }),
    tally: {
      entityId,
      sourceId,
      articles: 0,
      ...NO_FACTS,
      outlets: {},
      months: {},
      roles: record.kind === 'person' ? tallyRoles(record.roles, of.retrievedOn) : [],
    },
  };
}

/** The same in all versions of the source, as long as the name stays. */
export const recordEntityId = (
  { kind, name, key }: Pick<PersonRecord | EventRecord, 'kind' | 'name' | 'key'>,
  origin: string,
): string => `${entityIdFor(kind, name)}@${origin}/${key}`;

/** Whether an entity is one of a list: see recordEntityId. Ids of articles' entities hold no such sign. */
export const isOnList = (entityId: string): boolean => entityId.includes('@');

function tallyRoles(roles: readonly RoleRecord[], retrievedOn: IsoDate): TalliedRole[] {
  return roles.map((role) => {
    const isOver = role.to !== undefined && role.to < retrievedOn;
    // Without an end, a list only says that it was so at the beginning.
    const isKnownNow = role.isListedNow === true || (role.to !== undefined && !isOver);
    const until = isOver ? role.to : isKnownNow ? retrievedOn : role.from;
    return {
      label: role.title,
      status: isOver ? 'former' : 'current',
      ...(role.from ? { since: role.from } : {}),
      ...(until ? { until } : {}),
      articles: 1,
    };
  });
}
