import type { Runtime } from 'webextension-polyfill';
import { idsOf, isMutedAt } from '../../core/muted/keep-unmuted.ts';
import {
  findMutingPlace,
  type MutedName,
  type MuteRequest,
  type MutingPlace,
} from '../../core/muted/muted-name.ts';
import { CallError } from '../../messaging/error.ts';
import type { Database } from '../../store/database/database.ts';
import { readCurrentIds, readMembers } from '../../store/people/read-person.ts';

/** The store of the reader's muted names. */
export interface Muting {
  list(): Promise<MutedName[]>;
  mute(muted: MutedName): Promise<unknown>;
  unmute(muted: MutedName): Promise<unknown>;
}

/** The place of the page around a frame. The frame itself may belong to another site. */
export const placeOf = (sender: Runtime.MessageSender): MutingPlace | undefined =>
  findMutingPlace(sender.tab?.url ?? sender.url);

/** The name that a card asks to mute, and the page it asked from. Fails with `bad-request` if that isn't a web page. */
export function toMutedName(request: MuteRequest, sender: Runtime.MessageSender): MutedName {
  const { name } = request;
  if (request.kind === 'name') return { kind: 'name', name };
  const place = placeOf(sender);
  if (!place) throw new CallError('bad-request', 'Only on a web page can somebody not be meant');
  const { entityId } = request;
  const { host, page } = place;
  return {
    kind: 'entity',
    entityId,
    name,
    host,
    ...(request.where === 'page' ? { page } : {}),
  };
}

/**
 * Muted names as of now. Names of one person may have been joined since, so a person is muted by the id that they have
 * now too. Nobody is looked up who is muted elsewhere.
 */
export function mutedNow(
  database: Database,
  muted: readonly MutedName[],
  place: MutingPlace | undefined,
): Promise<MutedName[]> {
  return Promise.all(
    muted.map(async (each) => {
      if (each.kind === 'name' || !isMutedAt(each, place)) return each;
      const ids = idsOf(each);
      return { ...each, alsoIds: [...ids.slice(1), ...(await readCurrentIds(database, ids))] };
    }),
  );
}

/** Adds the person's other names, so that they stay muted if the reader says that one is somebody else's. */
export async function withAllNames(database: Database, muted: MutedName): Promise<MutedName> {
  if (muted.kind === 'name') return muted;
  const members = await readMembers(database, muted.entityId);
  const alsoIds = members.filter((id) => id !== muted.entityId);
  return alsoIds.length > 0 ? { ...muted, alsoIds } : muted;
}
