import type { Runtime } from 'webextension-polyfill';
import {
  findMutingPlace,
  type MutedName,
  type MuteRequest,
  type MutingPlace,
} from '../../core/muted/muted-name.ts';
import { CallError } from '../../messaging/error.ts';

/** What the reader has muted, where it is kept. */
export interface Muting {
  list(): Promise<MutedName[]>;
  mute(muted: MutedName): Promise<unknown>;
  unmute(muted: MutedName): Promise<unknown>;
}

/** Where the page stands that a frame belongs to; the frame itself may be of another site. */
export const placeOf = (sender: Runtime.MessageSender): MutingPlace | undefined =>
  findMutingPlace(sender.tab?.url ?? sender.url);

/** What a card asks to mute, with the place it was asked from. Fails with `bad-request` where there is none. */
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
