import type { Runtime } from 'webextension-polyfill';
import { findMentions } from '../../core/gazetteer/find-mentions.ts';
import { keepUnmuted } from '../../core/muted/keep-unmuted.ts';
import type { KitName } from '../../messaging/protocol.ts';
import type { SettingsStore } from '../../settings/settings-store.ts';
import type { Database } from '../../store/database/database.ts';
import type { Badge } from '../browser/badge.ts';
import type { FrameFiller } from '../browser/fill-frame.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Pause } from '../knowledge/pause.ts';
import type { CallHandlers, Ready } from './call-handlers.ts';
import { type Muting, mutedNow, placeOf, toMutedName, withAllNames } from './mute-request.ts';

export interface PageHandlerDeps {
  database: Database;
  knowledge: Knowledge;
  muting: Muting;
  settings: Pick<SettingsStore, 'setSiteRule'>;
  badge: Pick<Badge, 'show'>;
  addKit(kit: KitName, sender: Runtime.MessageSender): Promise<undefined>;
  /** for one question: see createPause */
  createPause(): Pause;
  frames: FrameFiller;
  ready: Ready;
}

/** Questions from the scripts in pages: which names are there, and what the reader changes there. */
export function createPageHandlers(deps: PageHandlerDeps) {
  const { database, knowledge, ready } = deps;
  return {
    async wake() {
      await ready();
      await knowledge.gazetteer();
      return undefined;
    },
    async findMentions({ blocks, page }, sender) {
      const muted = deps.muting.list();
      await ready();
      const gazetteer = await knowledge.gazetteer();
      const found = await findMentions(blocks, gazetteer, page, deps.createPause());
      const place = placeOf(sender);
      const mentions = keepUnmuted(found, await mutedNow(database, await muted, place), place);
      deps.badge.show(sender, mentions);
      return { mentions };
    },
    clearBadge(_, sender) {
      deps.badge.show(sender, []);
      return undefined;
    },
    async publishNames() {
      await ready();
      await knowledge.publish();
      return undefined;
    },
    async setSiteRule({ host, on }) {
      await deps.settings.setSiteRule(host, on ?? undefined);
      return undefined;
    },
    async muteName(request, sender) {
      const muted = await withAllNames(database, toMutedName(request, sender));
      await deps.muting.mute(muted);
      return muted;
    },
    async unmuteName({ muted }) {
      await deps.muting.unmute(muted);
      return undefined;
    },
    addKit: ({ kit }, sender) => deps.addKit(kit, sender),
    fillFrame: ({ name }, sender) => deps.frames.fill(name, sender),
    enterFrame: ({ name }, sender) => deps.frames.enter(name, sender),
  } satisfies Partial<CallHandlers>;
}
