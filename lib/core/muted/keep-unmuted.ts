import type { Mention } from '../gazetteer/mention.ts';
import { nameKey } from '../gazetteer/trie/name-key.ts';
import type { MutedName, MutingPlace } from './muted-name.ts';

/**
 * The mentions of a page without those that the reader has muted there. An ambiguous mention no longer offers muted
 * people, and stays while anybody is left. Without a place, only surface forms are muted.
 */
export function keepUnmuted(
  mentions: readonly Mention[],
  muted: readonly MutedName[],
  place: MutingPlace | undefined,
): Mention[] {
  if (muted.length === 0) return [...mentions];
  const names = new Set<string>();
  const entities = new Set<string>();
  for (const each of muted) {
    if (each.kind === 'name') names.add(nameKey(each.name));
    else if (isMutedAt(each, place)) for (const id of idsOf(each)) entities.add(id);
  }
  return mentions.flatMap((mention) => {
    if (names.has(nameKey(mention.surface))) return [];
    const entityIds = mention.entityIds.filter((id) => !entities.has(id));
    if (entityIds.length === 0) return [];
    return [entityIds.length === mention.entityIds.length ? mention : { ...mention, entityIds }];
  });
}

type MutedEntity = Extract<MutedName, { kind: 'entity' }>;

export const isMutedAt = ({ page, host }: MutedEntity, place: MutingPlace | undefined): boolean =>
  place !== undefined && (page ? page === place.page : host === place.host);

/** The ids of all names of a muted person, as far as they were known. */
export const idsOf = ({ entityId, alsoIds = [] }: MutedEntity): string[] => [entityId, ...alsoIds];
