import { nameKey } from '../gazetteer/trie/name-key.ts';

/** What the reader wants marked no more. */
export type MutedName =
  /** this surface form means nobody, on any page */
  | { kind: 'name'; name: string }
  /** this entity is not meant on a site, or on one page of it */
  | {
      kind: 'entity';
      entityId: string;
      /** as it stood on the page, for the list of what is muted */
      name: string;
      /** host name of the page */
      host: string;
      /** address of the one page, without its fragment; the whole site where it is absent */
      page?: string;
    };

/** What a card asks to mute: a surface form everywhere, or an entity on the site or page that the card is on. */
export type MuteRequest =
  | { kind: 'name'; name: string }
  | { kind: 'entity'; entityId: string; name: string; where: 'site' | 'page' };

/** Where a page stands, as far as muting asks. */
export interface MutingPlace {
  host: string;
  page: string;
}

/** The place of an address (http or https); undefined for any other. */
export function findMutingPlace(address: string | undefined): MutingPlace | undefined {
  const parts = /^https?:\/\/(?:[^/?#@]*@)?(\[[^\]]*\]|[^/?#:]+)[^#]*/i.exec(address ?? '');
  return parts?.[1] ? { host: parts[1].toLowerCase(), page: parts[0] } : undefined;
}

/** Two that mute the same have the same key. */
export const mutedKey = (muted: MutedName): string =>
  muted.kind === 'name'
    ? `name ${nameKey(muted.name)}`
    : `entity ${muted.entityId} ${muted.page ?? muted.host}`;

/** The list with this one in it, once, the newest first. */
export const withMuted = (list: readonly MutedName[], muted: MutedName): MutedName[] => [
  muted,
  ...withoutMuted(list, muted),
];

/** The list with those of `more` that are not in it yet in front. Takes as long as both lists together. */
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

/** Reads a stored list; what is malformed in it is left out, one by one. */
export function parseMutedNames(value: unknown): MutedName[] {
  return Array.isArray(value) ? value.flatMap(parseMutedName) : [];
}

function parseMutedName(value: unknown): MutedName[] {
  if (typeof value !== 'object' || value === null) return [];
  const { kind, name, entityId, host, page } = value as Record<string, unknown>;
  if (!isText(name)) return [];
  // Without a single word in it, a name would have the key of every other such name.
  if (kind === 'name') return nameKey(name) === '' ? [] : [{ kind, name }];
  if (kind !== 'entity' || !isText(entityId) || !isText(host)) return [];
  return [{ kind, entityId, name, host, ...(isText(page) ? { page } : {}) }];
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
