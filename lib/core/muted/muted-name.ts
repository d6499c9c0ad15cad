import { nameKey } from '../gazetteer/trie/name-key.ts';

/** What the reader no longer wants marked. */
export type MutedName =
  /** this surface form means nobody, on any page */
  | { kind: 'name'; name: string }
  /** this entity isn't meant on a site, or on one page of it */
  | {
      kind: 'entity';
      entityId: string;
      /** of a person with several names: the ids of the others when it was muted, so that a split brings none back */
      alsoIds?: string[];
      /** as it stood on the page, for the list of muted names */
      name: string;
      /** host name of the page */
      host: string;
      /** address of the one page, without its fragment; absent for the whole site */
      page?: string;
    };

/** What a card can mute: a surface form everywhere, or an entity on the card's site or page. */
export type MuteRequest =
  | { kind: 'name'; name: string }
  | { kind: 'entity'; entityId: string; name: string; where: 'site' | 'page' };

/** Where a page is, as far as muting is concerned. */
export interface MutingPlace {
  host: string;
  page: string;
}

/** The place of an address (http or https). Undefined for any other address. */
export function findMutingPlace(address: string | undefined): MutingPlace | undefined {
  const parts = /^https?:\/\/(?:[^/?#@]*@)?(\[[^\]]*\]|[^/?#:]+)[^#]*/i.exec(address ?? '');
  return parts?.[1] ? { host: parts[1].toLowerCase(), page: parts[0] } : undefined;
}

/** A key that is the same if two entries mute the same. */
export const mutedKey = (muted: MutedName): string =>
  muted.kind === 'name'
    ? `name ${nameKey(muted.name)}`
    : `entity ${muted.entityId} ${muted.page ?? muted.host}`;

/** The list with this entry, without duplicates, the newest first. */
export const withMuted = (list: readonly MutedName[], muted: MutedName): MutedName[] => [
  muted,
  ...withoutMuted(list, muted),
];

/** The list with the missing entries of `more` before it. The cost is linear in both lists together. */
export function withAllMuted(list: readonly MutedName[], more: readonly MutedName[]): MutedName[] {
  const seen = new Set(list.map(mutedKey));
  const fresh = more.filter((muted) => {
    const key = mutedKey(muted);
    const isFresh = !seen.has(key);
    seen.add(key);
    return isFresh;
  });
  return [...fresh, ...list];
}

export function withoutMuted(list: readonly MutedName[], muted: MutedName): MutedName[] {
  const key = mutedKey(muted);
  return list.filter((each) => mutedKey(each) !== key);
}

/** Reads a stored list. Malformed entries are left out. */
export function parseMutedNames(value: unknown): MutedName[] {
  return Array.isArray(value) ? value.flatMap(parseMutedName) : [];
}

function parseMutedName(value: unknown): MutedName[] {
  if (typeof value !== 'object' || value === null) return [];
  const { kind, name, entityId, host, page } = value as Record<string, unknown>;
  if (!isText(name)) return [];
  // Names without any word would all share one key.
  if (kind === 'name') return nameKey(name) === '' ? [] : [{ kind, name }];
  if (kind !== 'entity' || !isText(entityId) || !isText(host)) return [];
  return [{ kind, entityId, name, host, ...(isText(page) ? { page } : {}) }];
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
