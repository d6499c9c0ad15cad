import type { Gate } from '../core/gazetteer/gate.ts';
import { DEFAULT_DELAYS } from '../core/hover/hover-state.ts';
import type { Language } from '../core/language/language.ts';
import { PAGE_ENDPOINT } from '../messaging/page-client.ts';
import type { BackgroundCalls, Client } from '../messaging/protocol.ts';
import { isContextGone } from '../messaging/transport.ts';
import { isSiteOn, type Settings } from '../settings.ts';
import { removeLeftHosts } from './card-host.ts';
import { createCardPresenter } from './card-presenter.ts';
import { createCardStage } from './card-stage.ts';
import { createFocusReturn } from './focus-return.ts';
import { createMarkFollower } from './follow-mark.ts';
import { createHighlighter } from './highlighter.ts';
import { createHoverController } from './hover-controller.ts';
import { type Mark, rectsOf } from './mark.ts';
import { createMarkKeeper } from './mark-keeper.ts';
import { createNameWalk } from './name-walk.ts';
import { createPace } from './pace.ts';
import { createPageCalls, createPageEndpoint } from './page-calls.ts';
import { guardKeys } from './page-keys.ts';
import { isInCorridor } from './placement.ts';
import { trackPointer } from './pointer-tracker.ts';
import { siteHostOf } from './site-host.ts';

export interface PageSessionDeps {
  window: Window;
  background: Client<BackgroundCalls>;
  language: Language;
  onError(error: unknown): void;
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
  const follower = createMarkFollower(window);
  let settings: Settings | undefined;
  let pointer: { x: number; y: number } | undefined;
  let shown: Mark | undefined;
  let isDestroyed = false;

  const wait = (ms: number, run: () => void) => {
    const timer = window.setTimeout(run, ms);
    return () => window.clearTimeout(timer);
  };
  const stage = createCardStage({
    document,
    background,
    language,
    onHost({ frame }) {
      frame.addEventListener('pointerenter', () => hover.dispatch({ type: 'enter-card' }));
      frame.addEventListener('pointerleave', () => hover.dispatch({ type: 'leave-card' }));
      frame.addEventListener('focusin', () => hover.dispatch({ type: 'enter-card' }));
    },
  });
  const { isOwn } = stage;
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
      if (shown && rectsOf(shown).length === 0) closeCard();
    },
    onStale: () => destroy(),
    onError: deps.onError,
  });
  const presenter = createCardPresenter({
    background,
    stage,
    switchSiteOff: () =>
      void background.setSiteRule({ host: siteHost, on: false }).catch(deps.onError),
    onClosed: () => closeCard(),
    // The card that says so may stay; marks that lead nowhere may not.
    onStale: () => keeper.stop(),
    onError: deps.onError,
  });
  const focus = createFocusReturn(document, isOwn);
  const show = (mark: Mark, by: 'pointer' | 'keyboard') => {
    focus.remember();
    shown = mark;
    presenter.show(mark, () => {
      const { frame } = stage.host();
      follower.follow(mark, frame, by === 'pointer' ? pointer : undefined);
      if (by === 'keyboard')
        frame.querySelector<HTMLElement>('[role="dialog"]')?.focus({ preventScroll: true });
    });
  };
  const hide = () => {
    focus.restore();
    shown = undefined;
    follower.stop();
    presenter.hide();
    highlighter.paintCurrent(undefined);
  };
  const hover = createHoverController(
    { wait, delays: () => ({ ...DEFAULT_DELAYS, dwell: settings?.dwell ?? DEFAULT_DELAYS.dwell }) },
    { fetch: presenter.prefetch, show, hide },
  );
  const walk = createNameWalk(keeper.marks);
  const closeCard = () => hover.dispatch({ type: 'close' });

  const stopPointer = trackPointer(
    { window, hitTest: () => keeper.hitTest, isOwn, wait },
    {
      onOver(mark, x, y) {
        // Disabled or removed, the extension says nothing to its scripts.
        if (isContextGone()) return destroy();
        pointer = { x, y };
        highlighter.restore();
        const { boxes } = follower;
        if (mark) hover.enter(mark);
        else if (boxes && isInCorridor(x, y, boxes.anchor, boxes.card))
          hover.dispatch({ type: 'enter-card' });
        else hover.dispatch({ type: hover.state.phase === 'shown' ? 'leave-card' : 'leave' });
      },
      onTap: (mark) => hover.open(mark),
      onPressOutside() {
        highlighter.paintCurrent(undefined);
        closeCard();
      },
    },
  );
  const stopKeys = guardKeys({
    window,
    isOwn,
    isCardShown: () => hover.state.phase === 'shown',
    closeCard,
  });

  const calls = createPageCalls({
    document,
    marks: keeper.marks,
    reading: keeper,
    wait,
    walk,
    hover,
    paintCurrent: highlighter.paintCurrent,
    announce: (text) => stage.host().announce(text),
    language,
  });
  const destroy = () => {
    isDestroyed = true;
    stopKeys();
    stopPointer();
    hover.destroy();
    keeper.stop();
    stage.destroy();
    const scope = globalThis as Record<string, unknown>;
    if (scope[PAGE_ENDPOINT] === endpoint) delete scope[PAGE_ENDPOINT];
  };
  const endpoint = createPageEndpoint(calls, destroy);
  (globalThis as Record<string, unknown>)[PAGE_ENDPOINT] = endpoint;

  return {
    update(gate, next) {
      // An update may still be under way when the session ends.
      if (isDestroyed) return;
      settings = next;
      if (gate && isSiteOn(next, siteHost)) return keeper.start(gate, next);
      closeCard();
      keeper.stop();
    },
    closeCard,
    destroy,
  };
}
