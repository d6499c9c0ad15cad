import * as v from 'valibot';
import { host, id, line, nothing } from './parts.ts';

const source = v.object({ sourceId: id });
/** What a reader typed or pasted, which may be no address at all. */
const address = line;

export const SUBSCRIPTION_SHAPES = {
  listSubscriptions: nothing,
  previewSubscription: v.object({ address, hosts: v.pipe(v.array(host), v.maxLength(10)) }),
  addSubscription: v.object({ sourceId: id, name: line }),
  followFeeds: v.object({
    feeds: v.pipe(v.array(v.object({ address, name: line })), v.maxLength(1000)),
  }),
  stopSubscription: v.object({ address }),
  checkSubscription: source,
  pauseSubscription: v.object({ sourceId: id, paused: v.boolean() }),
  followMove: source,
  answerHeld: v.object({ sourceId: id, take: v.boolean() }),
  undoUpdate: source,
};
