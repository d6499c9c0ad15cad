import type { Gate } from '../core/gazetteer/gate.ts';
import { DEFAULT_DELAYS } from '../core/hover/hover-state.ts';
import type { Language } from '../core/language/language.ts';
import { PAGE_ENDPOINT } from '../messaging/page-client.ts';
import type { BackgroundCalls, Client } from '../messaging/protocol.ts';
import { isSiteOn, type Settings } from '../settings.ts';
import { createCardPresenter } from './card-presenter.ts';
import { createCardStage } from './card-stage.ts';
import { createMarkFollower } from './follow-mark.ts';
import { createHighlighter } from './highlighter.ts';
import { createHoverController } from './hover-controller.ts';
import type { Mark } from './mark.ts';
import { createMarkKeeper } from './mark-keeper.ts';
import { createNameWalk } from './name-walk.ts';
import { createPageCalls, createPageEndpoint } from './page-calls.ts';
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
  destroy(): void;
}

export function createPageSession(deps: PageSessionDeps): PageSession {
  const { window, background, language } = deps;
  const { document } = window;
  const listening = new AbortController();
  const highlighter = createHighlighter();
  const follower = createMarkFollower(window);
  let settings: Settings | undefined;
  let pointer: { x: number; y: number } | undefined;
  let focusedBefore: Element | null = null;

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
    onStale: () => destroy(),
    onError: deps.onError,
  });
  const presenter = createCardPresenter({
    background,
    stage,
    switchSiteOff: () =>
      void background.setSiteRule({ host: siteHost, on: false }).catch(deps.onError),
    onClosed: () => hover.dispatch({ type: 'close' }),
    // The card that says so may stay; marks that lead nowhere may not.
    onStale: () => keeper.stop(),
    onError: deps.onError,
  });
  const show = (mark: Mark, by: 'pointer' | 'keyboard') => {
    const focused = document.activeElement;
    presenter.show(mark, () => {
      const { frame } = stage.host();
      follower.follow(mark, frame, by === 'pointer' ? pointer : undefined);
      if (by === 'pointer') return;
      focusedBefore = focused;
      frame.querySelector<HTMLElement>('[role="dialog"]')?.focus({ preventScroll: true });
    });
  };
  const hide = () => {
    const hadFocus = stage.isOwn(document.activeElement);
    follower.stop();
    presenter.hide();
    highlighter.paintCurrent(undefined);
    if (hadFocus && focusedBefore instanceof HTMLElement)
      focusedBefore.focus({ preventScroll: true });
    focusedBefore = null;
  };
  const hover = createHoverController(
    { wait, delays: () => ({ ...DEFAULT_DELAYS, dwell: settings?.dwell ?? DEFAULT_DELAYS.dwell }) },
    { fetch: presenter.prefetch, show, hide },
  );
  const walk = createNameWalk(keeper.marks);

  const stopPointer = trackPointer(
    { window, hitTest: () => keeper.hitTest, isOwn, wait },
    {
      onOver(mark, x, y) {
        pointer = { x, y };
        highlighter.restore();
        const { boxes } = follower;
        if (mark) hover.enter(mark);
        else if (boxes && isInCorridor(x, y, boxes.anchor, boxes.card))
          hover.dispatch({ type: 'enter-card' });
        else hover.dispatch({ type: hover.state.phase === 'shown' ? 'leave-card' : 'leave' });
      },
      onTap: (mark) => hover.open(mark),
      onPressOutside: () => hover.dispatch({ type: 'close' }),
    },
  );
  window.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || event.key !== 'Escape' || hover.state.phase !== 'shown') return;
      // The page does not see this key: it closed our card, not the page's dialog.
      event.preventDefault();
      event.stopImmediatePropagation();
      hover.dispatch({ type: 'close' });
    },
    { capture: true, signal: listening.signal },
  );

  const calls = createPageCalls({
    document,
    marks: keeper.marks,
    walk,
    hover,
    paintCurrent: highlighter.paintCurrent,
    announce: (text) => stage.host().announce(text),
    language,
  });
  const destroy = () => {
    listening.abort();
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
      settings = next;
      if (gate && isSiteOn(next, siteHost)) return keeper.start(gate, next);
      hover.dispatch({ type: 'close' });
      keeper.stop();
    },
    destroy,
  };
}
