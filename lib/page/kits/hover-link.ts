import { CallError } from '../../messaging/error.ts';
import { getKit } from './get-kit.ts';
import type { Hovering, HoveringDeps, HoverKit } from './hover-kit.ts';

/** The content script's link to hovering. Its code loads with the first mark, or when a card is first asked for. */
export interface HoverLink {
  /** hands over hovering once its code has loaded; at once if it has */
  use(run: (hovering: Hovering) => void): void;
  /** present once its code has loaded */
  readonly now: Hovering | undefined;
  destroy(): void;
}

export interface HoverLinkDeps extends Omit<HoveringDeps, 'lastMove'> {
  /** its code has loaded */
  onKit(kit: HoverKit): void;
}

export function createHoverLink(deps: HoverLinkDeps): HoverLink {
  const { window, background } = deps;
  let hovering: Hovering | undefined;
  let coming: Promise<void> | undefined;
  let isDestroyed = false;

  const load = async () => {
    const noting = new AbortController();
    let lastMove: PointerEvent | undefined;
    // A pointer that stops while the code is loading makes no further move.
    window.addEventListener('pointermove', (event) => (lastMove = event), {
      capture: true,
      passive: true,
      signal: noting.signal,
    });
    try {
      const kit = await getKit<HoverKit>('hover', background);
      if (isDestroyed) return;
      deps.onKit(kit);
      hovering = kit.createHovering({ ...deps, lastMove });
    } finally {
      noting.abort();
    }
  };
  const use = async (run: (hovering: Hovering) => void) => {
    if (hovering) return run(hovering);
    coming ??= load();
    try {
      await coming;
      if (hovering) run(hovering);
    } catch (error) {
      coming = undefined;
      if (error instanceof CallError && error.code === 'stale') deps.onGone();
      else deps.onError(error);
    }
  };
  return {
    use: (run) => void use(run),
    get now() {
      return hovering;
    },
    destroy() {
      isDestroyed = true;
      hovering?.destroy();
      hovering = undefined;
    },
  };
}
