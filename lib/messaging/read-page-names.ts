import type { EntityType } from '../core/model.ts';
import type { PageEntity, PageNames, ReadingState } from './protocol.ts';

const STATES: readonly unknown[] = [
  'off',
  'reading',
  'read',
  'spent',
  'refused',
  'measured',
] satisfies ReadingState[];
const TYPES: readonly unknown[] = [
  'person',
  'organization',
  'place',
  'event',
] satisfies EntityType[];

/** The most names that a page marks. */
const MAX_NAMES = 5000;
/** Most namesakes for one name, with room to spare. */
const MAX_IDS = 50;
/** UTF-16 units of a name or an id */
const MAX_TEXT = 20_000;

/**
 * Reads what a page says about its names. It comes from the page's own process, which may no longer be ours, so
 * malformed parts are left out.
 */
export function readPageNames(value: unknown): PageNames {
  const { state, names } = (value ?? {}) as Partial<Record<keyof PageNames, unknown>>;
  return {
    state: STATES.includes(state) ? (state as ReadingState) : 'read',
    names: Array.isArray(names) ? names.slice(0, MAX_NAMES).flatMap(readEntity) : [],
  };
}

function readEntity(value: unknown): PageEntity[] {
  const { entityIds, name, type, count } = (value ?? {}) as Record<keyof PageEntity, unknown>;
  const isSound =
    Array.isArray(entityIds) &&
    entityIds.length > 0 &&
    entityIds.length <= MAX_IDS &&
    entityIds.every(isText) &&
    isText(name) &&
    TYPES.includes(type) &&
    Number.isSafeInteger(count) &&
    (count as number) > 0;
  if (!isSound) return [];
  return [{ entityIds, name, type: type as EntityType, count: count as number }];
}

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value !== '' && value.length <= MAX_TEXT;
