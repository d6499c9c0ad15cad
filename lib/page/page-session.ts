import type { Gate } from '../core/gazetteer/trie/gate.ts';
import { PAGE_ENDPOINT } from '../messaging/page-client.ts';
import type { BackgroundCalls, Client } from '../messaging/protocol.ts';
import { isSiteOn, type Settings } from '../settings/settings.ts';
import { createPace } from './follow/pace.ts';
import { followInput } from './input/input.ts';
import { forgetKits } from './kits/get-kit.ts';
import { createHoverLink } from './kits/hover-link.ts';
import { createHighlighter } from './marks/highlighter.ts';
import { createMarkKeeper } from './marks/mark-keeper.ts';
import { isMeasured } from './session/measured-page.ts';
import { createPageCalls, createPageEndpoint } from './session/page-calls.ts';
import { whenReadable } from './session/readable-frame.ts';
import { siteHostOf } from './session/site-host.ts';
import { removeLeftHosts } from './takeover/remove-left-hosts.ts';

export interface PageSessionDeps {
  window: Window;
  background: Client<BackgroundCalls>;
  /** whether the extension still answers, or was updated or removed */
  isAlive(): boolean;
  onError(error: unknown): void;
  onDestroyed(): void;
}

/** Everything Dramatis does on one page (or frame). `destroy` removes it. */
export interface PageSession {
  /** the known names or the settings have changed */
  update(gate: Gate | undefined, settings: Settings): void;
  /** the content of the card may be out of date */
  closeCard(): void;
  destroy(): void;
}

export function createPageSession(deps: PageSessionDeps): PageSession {
  const { window, background, isAlive, onError } = deps;
  const { document } = window;
  removeLeftHosts(document);
  let settings: Settings | undefined;
  let isDestroyed = false;
  /** why the page isn't read although names are looked for: it measures us, or is a frame too small to read, so far */
  let unread: 'measured' | 'off' | undefined;

  const wait = (ms: number, run: () => void) => {
    const timer = window.setTimeout(run, ms);
    return () => window.clearTimeout(timer);
  };
  const now = () => performance.now();
  const highlighter = createHighlighter({
    document,
    wait,
    now,
    onTop: () => link.now?.raiseCards(),
  });
  const isOwn = (target: EventTarget | null) =>
    highlighter.isOwn(target) || (link.now?.isOwn(target) ?? false);
  const siteHost = siteHostOf(window);

  const keeper = createMarkKeeper({
    document,
    background,
    highlighter,
    wait,
    isOwn,
    now,
    pace: createPace(window),
    onReplaced() {
      // Without marks, nothing answers the pointer.
      if (keeper.marks().length > 0) link.use((hovering) => hovering.marksChanged());
      else link.now?.marksChanged();
    },
    onStale: () => destroy(),
    onError,
  });
  const input = followInput(window);
  const link = createHoverLink({
    window,
    input,
    background,
    highlighter,
    wait,
    siteHost,
    settings: () => settings,
    marks: keeper.marks,
    onKit: (kit) => highlighter.equip(kit.createDrawing),
    // The card that reports this may stay, but marks that lead nowhere may not.
    onStale: keeper.stop,
    onGone: () => destroy(),
    onError,
  });
  const calls = createPageCalls({
    document,
    visible: link.visible,
    // Nobody waits for what isn't read.
    reading: {
      state: () => unread ?? keeper.state(),
      isRefused: highlighter.isRefused,
      untilRead: () => (unread ? Promise.resolve() : keeper.untilRead()),
    },
    wait,
    use: (run) => link.use((hovering) => hovering.use(run)),
  });
  const closeCard = () => link.now?.closeAll();
  let stopWaiting: (() => void) | undefined;
  const destroy = () => {
    if (isDestroyed) return;
    isDestroyed = true;
    stopWaiting?.();
    input.stop();
    link.destroy();
    keeper.stop();
    forgetKits();
    const scope = globalThis as Record<string, unknown>;
    if (scope[PAGE_ENDPOINT] === endpoint) delete scope[PAGE_ENDPOINT];
    deps.onDestroyed();
  };
  const endpoint = createPageEndpoint(calls, { isAlive, destroy });
  (globalThis as Record<string, unknown>)[PAGE_ENDPOINT] = endpoint;

  return {
    update(gate, next) {
      // The session may end during an update.
      if (isDestroyed) return;
      settings = next;
      link.now?.refresh();
      stopWaiting?.();
      if (gate && isSiteOn(next, siteHost)) {
        highlighter.open();
        unread = isMeasured(window) ? 'measured' : window.top === window ? undefined : 'off';
        if (unread === 'measured') return;
        stopWaiting = whenReadable(window, () => {
          unread = undefined;
          keeper.start(gate, next);
        });
        return;
      }
      unread = undefined;
      closeCard();
      keeper.stop();
    },
    closeCard,
    destroy,
  };
}
