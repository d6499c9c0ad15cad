import type { Opener } from '../../core/hover/hover-state.ts';
import { ARMED_DELAYS, DEFAULT_DELAYS } from '../../core/hover/hover-state.ts';
import type { Language } from '../../core/language/language.ts';
import type { Hovering, HoveringDeps } from '../kits/hover-kit.ts';
import { type Mark, rectsOf } from '../marks/mark.ts';
import { createCardLink } from './card-link.ts';
import { guardKeys } from './guard-keys.ts';
import { createHitTest, type HitTest } from './hit-test.ts';
import { createHoverController } from './hover-controller.ts';
import { trackPointer } from './pointer-tracker.ts';

/**
 * Most delay of a move, in ms, for which the rest still counts from the move itself. If it arrives later, the page was
 * busy, and more moves may follow.
 */
const MAX_LAG = 100;

/** What only this kit provides. */
export interface KitDeps {
  language: Language;
  /** whether the extension still answers */
  isAlive(): boolean;
}

/** Lets pointer and finger open cards on the marks of a page. `destroy` removes everything. */
export function createHovering(deps: HoveringDeps & KitDeps): Hovering {
  const { background, highlighter, settings, siteHost, wait } = deps;
  let pointer: { x: number; y: number } | undefined;
  let tested: readonly Mark[] | undefined;
  let test: HitTest = () => undefined;

  const hitTest = (): HitTest => {
    const marks = deps.marks();
    if (marks !== tested) test = createHitTest(marks);
    tested = marks;
    return test;
  };
  const modifier = () => {
    const now = settings();
    return now?.trigger === 'modifier' ? now.modifier : undefined;
  };
  const isOwn = (target: EventTarget | null) => link.card()?.isOwn(target) ?? false;
  const link = createCardLink({
    ...deps,
    home: highlighter.root,
    look: settings,
    paintCurrent: highlighter.paintCurrent,
    onOpen: (mark) => hover.open(mark, 'keyboard'),
    onHover: (type) => hover.dispatch({ type }),
    onPin: () => hover.dispatch({ type: 'pin' }),
    onUnpin: (mark, by, hasFocus) => hover.unpin(mark, by, hasFocus),
    onClosed: () => closeCard(),
    onEscape: () => keys.escape(),
    switchSiteOff: (by) => void switchSiteOff(by).catch(deps.onError),
  });
  const hover = createHoverController(
    {
      wait,
      delays: () =>
        modifier()
          ? ARMED_DELAYS
          : { ...DEFAULT_DELAYS, dwell: settings()?.dwell ?? DEFAULT_DELAYS.dwell },
    },
    {
      fetch: (mark) => link.prepare(mark, pointer),
      drop: link.drop,
      show(mark, by) {
        // The page may have been scrolled away under a resting pointer.
        const isThere = by !== 'pointer' || (pointer && hitTest()(pointer.x, pointer.y) === mark);
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
  const keys = guardKeys({
    closeCard() {
      if (hover.state.phase !== 'shown') return link.card()?.closePinned() ?? false;
      closeCard();
      return true;
    },
  });
  const switchSiteOff = async (by: Opener) => {
    const { sites } = settings() ?? {};
    const on = sites && Object.hasOwn(sites, siteHost) ? sites[siteHost] : undefined;
    await background.setSiteRule({ host: siteHost, on: false });
    const undo = () => background.setSiteRule({ host: siteHost, on: on ?? null });
    link.use((card) => card.tell({ host: siteHost, by, undo }));
  };

  const tracker = trackPointer(
    { hitTest, isOwn, wait, modifier },
    {
      onOver(mark, x, y, isArmed, since) {
        // A disabled or removed extension doesn't tell its scripts.
        if (!deps.isAlive()) return deps.onGone();
        if (mark && isArmed) warm();
        pointer = { x, y };
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
  let isWarm = false;
  /**
   * A reader who points at a name may want a card. Nothing is loaded before, since a page could tell from that whether
   * it has any known name.
   */
  const warm = () => {
    if (isWarm) return;
    isWarm = true;
    link.warm();
  };
  return {
    receive(event) {
      if ('key' in event) keys.onKey(event);
      tracker.receive(event);
    },
    visible: () => deps.marks().filter((mark) => rectsOf(mark).length > 0),
    marksChanged() {
      // A card closes when its name is gone.
      const shown = hover.shown();
      if (shown && rectsOf(shown).length === 0) closeCard();
    },
    refresh: () => link.card()?.refresh(),
    closeAll() {
      closeCard();
      link.card()?.closeAllPinned();
    },
    raiseCards: () => link.card()?.raise(),
    use: link.use,
    isOwn,
    destroy() {
      tracker.stop();
      hover.destroy();
      link.destroy();
    },
  };
}
