import type {
  ArticleFacts,
  Dispute,
  Entity,
  EventFact,
  Role,
  Statement,
} from '../../core/model.ts';
import type {
  StoredDispute,
  StoredEntity,
  StoredEvent,
  StoredRole,
  StoredStatement,
} from '../database/records.ts';
import type { LaidOut } from './lay-out-facts.ts';

/** Facts without the store's fields, with the reader's amendments. */
export function plainFacts(laidOut: Omit<LaidOut, 'namings' | 'sayings'>): ArticleFacts {
  return {
    entities: laidOut.entities,
    aliases: laidOut.aliases.map(({ key: _, sound: __, type: ___, ...alias }) => alias),
    roles: laidOut.roles.map(plainRole),
    statements: laidOut.statements.map(plainStatement),
    events: laidOut.events.map(plainEvent),
    disputes: laidOut.disputes.map(plainDispute),
  };
}

export const plainEntity = ({
  block: _,
  personId: __,
  origin: ___,
  born: ____,
  ...entity
}: StoredEntity): Entity => entity;

export const plainRole = ({ sourceId: _, day: __, ...role }: StoredRole): Role => role;

export const plainStatement = ({
  sourceId: _,
  order: __,
  aboutInOrder: ___,
  ...statement
}: StoredStatement): Statement => statement;

export const plainEvent = ({ sourceId: _, inOrder: __, ...event }: StoredEvent): EventFact => event;

export const plainDispute = ({ sourceId: _, inOrder: __, ...dispute }: StoredDispute): Dispute =>
  dispute;
