import { CallError } from '../../messaging/error.ts';
import type { Input } from '../input/input.ts';
import type { Mark } from '../marks/mark.ts';
import { getKit } from './get-kit.ts';
import type { Hovering, HoveringDeps, HoverKit } from './hover-kit.ts';

/** The content script's link to hovering. Its code loads with the first mark, or when a card is first asked for. */
export interface HoverLink {
  /** hands over hovering once its code has loaded; at once if it has */
  use(run: (hovering: Hovering) => void): void;
  /** the painted marks that aren't hidden; none if the code can't be loaded */
  visible(): Promise<readonly Mark[]>;
  /** present once its code has loaded */
  readonly now: Hovering | undefined;
  destroy(): void;
}

export interface HoverLinkDeps extends HoveringDeps {
  input: Input;
  /** its code has loaded */
  onKit(kit: HoverKit): void;
}

export function createHoverLink(deps: HoverLinkDeps): HoverLink {
  const { background, input } = deps;
  let hovering: Hovering | undefined;
  let coming: Promise<void> | undefined;
  let isDestroyed = false;

  const load = async () => {
    const kit = await getKit<HoverKit>('hover', background);
    if (isDestroyed) return;
    deps.onKit(kit);
    hovering = kit.createHovering(deps);
    input.hear(hovering.receive);
  };
  const get = async () => {
    coming ??= load();
    try {
      await coming;
    } catch (error) {
      coming = undefined;
      if (error instanceof CallError && error.code === 'stale') deps.onGone();
      else deps.onError(error);
    }
    return hovering;
  };
  return {
    use(run) {
      if (hovering) run(hovering);
      else void get().then((come) => come && run(come));
    },
    // Without marks, its code isn't needed.
    visible: async () => (deps.marks().length > 0 ? ((await get())?.visible() ?? []) : []),
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
