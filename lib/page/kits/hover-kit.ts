import type { BackgroundCalls, Client } from '../../messaging/protocol.ts';
import type { Settings } from '../../settings/settings.ts';
import type { Highlighter } from '../marks/highlighter.ts';
import type { Mark } from '../marks/mark.ts';
import type { PageCard } from './card-kit.ts';

/**
 * What entrypoints/hover leaves in the isolated world: all that a page needs to answer pointer and finger, from its first
 * mark on. Most pages have none. A page knows it by these types alone; `lib/page/hover` is the kit's.
 */
export interface HoverKit {
  createHovering(deps: HoveringDeps): Hovering;
}

export interface HoveringDeps {
  window: Window;
  background: Client<BackgroundCalls>;
  settings(): Settings | undefined;
  /** the marks of the page as they are painted; another array whenever they are others */
  marks(): readonly Mark[];
  highlighter: Pick<Highlighter, 'paintCurrent' | 'restore'>;
  wait(ms: number, run: () => void): () => void;
  /** the host that site rules speak of */
  siteHost: string;
  /** the last move that the pointer made while this code was on its way */
  lastMove: PointerEvent | undefined;
  /** a card says that the extension is gone under this page */
  onStale(): void;
  /** so does the pointer, where no card is shown */
  onGone(): void;
  onError(error: unknown): void;
}

/** Pointer, finger and cards on one page (or frame). */
export interface Hovering {
  /** the marks are others now */
  marksChanged(): void;
  /** the reader's settings have changed */
  refresh(): void;
  /** closes the card that is in front, and says whether there was one */
  closeFront(): boolean;
  /** closes all cards, pinned ones as well */
  closeAll(): void;
  /** hands over the page's card, once its code is there */
  use(run: (card: PageCard) => void): void;
  isOwn(target: EventTarget | null): boolean;
  destroy(): void;
}
