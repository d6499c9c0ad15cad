import type { Gate } from '../core/gazetteer/gate.ts';
import { ARMED_DELAYS, DEFAULT_DELAYS } from '../core/hover/hover-state.ts';
import type { Language } from '../core/language/language.ts';
import { PAGE_ENDPOINT } from '../messaging/page-client.ts';
import type { BackgroundCalls, Client } from '../messaging/protocol.ts';
import { isContextGone } from '../messaging/transport.ts';
import { isSiteOn, type Settings } from '../settings.ts';
import { forgetCardKit } from './card-kit.ts';
import { createCardLink } from './card-link.ts';
import { createHighlighter } from './highlighter.ts';
import { createHoverController } from './hover-controller.ts';
import { removeLeftHosts } from './left-hosts.ts';
import { rectsOf } from './mark.ts';
import { createMarkKeeper } from './mark-keeper.ts';
import { createPace } from './pace.ts';
import { createPageCalls, createPageEndpoint } from './page-calls.ts';
import { guardKeys } from './page-keys.ts';
import { trackPointer } from './pointer-tracker.ts';
import { siteHostOf } from './site-host.ts';

/**
 * ms by which a move may be heard late and the rest still count from when it was made. Heard later than that, the
 * page was busy, and other moves may wait behind this one.
 */
const MAX_LAG = 100;

export interface PageSessionDeps {
  window: Window;
  background: Client<BackgroundCalls>;
  language: Language;
  onError(error: unknown): void;
  onDestroyed(): void;
}

/** Everything that Dramatis is on one page (or frame). Nothing of it is left after `destroy`. */
export interface PageSession {
  /** what is known or wished has changed */
  update(gate: Gate | undefined, settings: Settings): void;
  /** what the card says may no longer be known */
  closeCard(): void;
  destroy(): void;
}

export function createPageSession(deps: PageSessionDeps): PageSession {
  const { window, background, language } = deps;
  const { document } = window;
  removeLeftHosts(document);
  const highlighter = createHighlighter();
  highlighter.clear();
  let settings: Settings | undefined;
  let pointer: { x: number; y: number } | undefined;
  let isDestroyed = false;

  const wait = (ms: number, run: () => void) => {
    const timer = window.setTimeout(run, ms);
    return () => window.clearTimeout(timer);
  };
  const modifier = () => (settings?.trigger === 'modifier' ? settings.modifier : undefined);
  const isOwn = (target: EventTarget | null) => link.card()?.isOwn(target) ?? false;
  const siteHost = siteHostOf(window);

  const keeper = createMarkKeeper({
    document,
    background,
    highlighter,
    wait,
    isOwn,
    now: () => performance.now(),
    pace: createPace(window),
    // A card does not outlive its name.
    onReplaced: () => {
      const shown = hover.shown();
      if (shown && rectsOf(shown).length === 0) closeCard();
    },
    onStale: () => destroy(),
    onError: deps.onError,
  });
  const link = createCardLink({
    window,
    background,
    language,
    look: () => settings,
    marks: keeper.marks,
    paintCurrent: highlighter.paintCurrent,
    onOpen: (mark) => hover.open(mark, 'keyboard'),
    onHover: (type) => hover.dispatch({ type }),
    onPin: () => hover.dispatch({ type: 'pin' }),
    onUnpin: (mark, by, hasFocus) => hover.unpin(mark, by, hasFocus),
    onClosed: () => closeCard(),
    switchSiteOff: () =>
      void background.setSiteRule({ host: siteHost, on: false }).catch(deps.onError),
    // The card that says so may stay; marks that lead nowhere may not.
    onStale: () => keeper.stop(),
    onError: deps.onError,
  });
  const hover = createHoverController(
    {
      wait,
      delays: () =>
        modifier()
          ? ARMED_DELAYS
          : { ...DEFAULT_DELAYS, dwell: settings?.dwell ?? DEFAULT_DELAYS.dwell },
    },
    {
      fetch: (mark) => link.prepare(mark, pointer),
      drop: link.drop,
      show(mark, by) {
        // The page may have been scrolled away under a pointer that rests.
        const isThere =
          by !== 'pointer' || (pointer && keeper.hitTest(pointer.x, pointer.y) === mark);
        if (isThere) link.show(mark, by, by === 'keyboard' ? undefined : pointer);
        else closeCard();
      },
      hide() {
        link.hide();
        highlighter.paintCurrent(undefined);
      },
      pin: () => link.card()?.pin(),
      unpin: (mark) => link.card()?.unpin(mark),
      isPinned: (mark) => link.card()?.isPinned(mark) ?? false,
      focusPinned: (mark) => link.card()?.focusPinned(mark),
    },
  );
  const closeCard = () => hover.dispatch({ type: 'close' });
  const closeAllCards = () => {
    closeCard();
    link.card()?.closeAllPinned();
  };

  const stopPointer = trackPointer(
    { window, hitTest: () => keeper.hitTest, isOwn, wait, modifier },
    {
      onOver(mark, x, y, isArmed, since) {
        // Disabled or removed, the extension says nothing to its scripts.
        if (isContextGone()) return destroy();
        pointer = { x, y };
        highlighter.restore();
        const place = link.card()?.placeOf(x, y) ?? 'elsewhere';
        hover.over(mark, place, isArmed, Math.min(MAX_LAG, performance.now() - since));
      },
      onDisarmed() {
        if (hover.state.phase === 'dwelling') hover.dispatch({ type: 'leave' });
      },
      onTap: (mark) => hover.open(mark, 'touch'),
      onPressOutside() {
        highlighter.paintCurrent(undefined);
        closeCard();
      },
    },
  );
  const stopKeys = guardKeys({
    window,
    isOwn,
    closeCard() {
      if (hover.state.phase !== 'shown') return link.card()?.closePinned() ?? false;
      closeCard();
      return true;
    },
  });

  const calls = createPageCalls({
    document,
    marks: keeper.marks,
    reading: keeper,
    wait,
    use: link.use,
  });
  const destroy = () => {
    if (isDestroyed) return;
    isDestroyed = true;
    stopKeys();
    stopPointer();
    hover.destroy();
    keeper.stop();
    link.destroy();
    forgetCardKit();
    const scope = globalThis as Record<string, unknown>;
    if (scope[PAGE_ENDPOINT] === endpoint) delete scope[PAGE_ENDPOINT];
    deps.onDestroyed();
  };
  const endpoint = createPageEndpoint(calls, destroy);
  (globalThis as Record<string, unknown>)[PAGE_ENDPOINT] = endpoint;

  return {
    update(gate, next) {
      // An update may still be under way when the session ends.
      if (isDestroyed) return;
      settings = next;
      link.card()?.refresh();
      if (gate && isSiteOn(next, siteHost)) return keeper.start(gate, next);
      closeAllCards();
      keeper.stop();
    },
    closeCard: closeAllCards,
    destroy,
  };
}
