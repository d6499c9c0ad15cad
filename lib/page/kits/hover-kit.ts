import type { BackgroundCalls, Client } from '../../messaging/protocol.ts';
import type { Settings } from '../../settings/settings.ts';
import type { InputEvent } from '../input/input.ts';
import type { Highlighter } from '../marks/highlighter.ts';
import type { Mark } from '../marks/mark.ts';
import type { PageCard } from './card-kit.ts';
import type { CreateDrawing } from './drawing.ts';

/**
 * What entrypoints/hover leaves in the isolated world: the code that answers pointer and finger, from the first mark
 * on. Most pages have no mark. The page knows only these types. `lib/page/hover` belongs to the kit.
 */
export interface HoverKit {
  createHovering(deps: HoveringDeps): Hovering;
  createDrawing: CreateDrawing;
}

export interface HoveringDeps {
  window: Window;
  background: Client<BackgroundCalls>;
  settings(): Settings | undefined;
  /** the painted marks of the page; a new array whenever they change */
  marks(): readonly Mark[];
  highlighter: Pick<Highlighter, 'paintCurrent' | 'root'>;
  wait(ms: number, run: () => void): () => void;
  /** the host that site rules apply to */
  siteHost: string;
  /** a card noticed that the extension is gone */
  onStale(): void;
  /** the pointer noticed it, while no card was shown */
  onGone(): void;
  onError(error: unknown): void;
}

/** Pointer, finger and cards on one page (or frame). */
export interface Hovering {
  /** what the reader did with pointer, finger or keys */
  receive(event: InputEvent): void;
  /** the marks have changed */
  marksChanged(): void;
  /** the marks that aren't hidden */
  visible(): Mark[];
  /** the reader's settings have changed */
  refresh(): void;
  /** closes all cards, including pinned ones */
  closeAll(): void;
  /** raises cards above what has entered the top layer */
  raiseCards(): void;
  /** hands over the page's card once its code has loaded */
  use(run: (card: PageCard) => void): void;
  isOwn(target: EventTarget | null): boolean;
  destroy(): void;
}
