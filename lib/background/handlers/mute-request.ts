import type { Runtime } from 'webextension-polyfill';
import {
  findMutingPlace,
  type MutedName,
  type MuteRequest,
  type MutingPlace,
} from '../../core/muted/muted-name.ts';
import { CallError } from '../../messaging/error.ts';

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
