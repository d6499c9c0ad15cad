import type { CardState, CardViewProps } from '../../core/card/card-state.ts';
import type { PointerPlace } from '../../core/hover/corridor.ts';
import type { Opener } from '../../core/hover/hover-state.ts';
import type { Language } from '../../core/language/language.ts';
import type { BackgroundCalls, Client, PageCommand } from '../../messaging/protocol.ts';
import type { Settings } from '../../settings/settings.ts';
import type { Mark } from '../marks/mark.ts';

/**
 * What entrypoints/card leaves in the isolated world: the code for cards, which a page needs from its first dwell on.
 * The page knows only these types. `lib/page/card` belongs to the kit.
 */
export interface CardKit {
  createPageCard(deps: PageCardDeps): PageCard;
}

export interface PageCardDeps {
  window: Window;
  /** a closed root that is in the page already: cards wait there until they are shown */
  home: ShadowRoot;
  background: CardCalls;
  language: Language;
  /** the card's look in the reader's settings; undefined until they are read */
  look(): Pick<Settings, 'theme' | 'density' | 'textSize'> | undefined;
  /** the painted marks of the page */
  marks(): readonly Mark[];
  paintCurrent(mark: Mark): void;
  /** the reader opens a mark's card with the keyboard */
  onOpen(mark: Mark): void;
  /** what pointer and focus do on the hover card */
  onHover(action: 'enter-card' | 'leave' | 'focus-card' | 'blur-card'): void;
  /** the reader pins the hover card */
  onPin(): void;
  /** the reader unpins a card */
  onUnpin(mark: Mark, by: Opener, hasFocus: boolean): void;
  /** the hover card was closed from inside, is in the way, or its name has scrolled out of sight */
  onClosed(): void;
  /** Escape was pressed inside a card */
  onEscape(): void;
  /** `by`: how its card was opened */
  switchSiteOff(by: Opener): void;
  wait(ms: number, run: () => void): () => void;
  /** the extension is gone under this page */
  onStale(): void;
  onError(error: unknown): void;
}

/** The calls that the card makes to the background. */
export type CardCalls = Pick<
  Client<BackgroundCalls>,
  | 'getCard'
  | 'listLines'
  | 'getEntities'
  | 'openArticle'
  | 'openPerson'
  | 'muteName'
  | 'unmuteName'
  | 'fillFrame'
>;

/** A card about to be shown. */
export interface Opening {
  mark: Mark;
  by: Opener;
  /** the pointer's place, in px of the viewport; it decides the line of a name that wraps */
  at: { x: number; y: number } | undefined;
  answer: Answer;
}

/** The content of a card, requested while the pointer rested. */
export interface Answer {
  promise: Promise<CardState>;
  /** present once the answer has arrived */
  state?: CardState;
}

/** The cards on one page (or frame): the hover card, and those that the reader has pinned. */
export interface PageCard {
  /** makes a frame ahead, so that the first card needn't wait for its code */
  warm(): void;
  /** draws and places a card that may be shown in a moment; it is neither seen nor read aloud until then */
  prepare(opening: Opening): void;
  /** removes the prepared card, which is no longer wanted */
  drop(): void;
  /** shows a card: the prepared one if it is for the same mark */
  show(opening: Opening): void;
  /** hides the hover card and drops the prepared one */
  hide(): void;
  pin(): void;
  unpin(mark: Mark): void;
  isPinned(mark: Mark): boolean;
  focusPinned(mark: Mark): void;
  /** closes the notice, or the pinned card with the focus, or the last one pinned; returns whether there was one */
  closePinned(): boolean;
  closeAllPinned(): void;
  /** raises all cards above what has entered the top layer */
  raise(): void;
  /** where the pointer is relative to the hover card */
  placeOf(x: number, y: number): PointerPlace;
  /** scrolls to a mark and opens its card */
  goTo(mark: Mark): void;
  run(command: PageCommand): void;
  /** closes all cards, says what was done, and offers the way back for a while */
  tell(done: Done): void;
  /** says something once to screen readers */
  announce(text: string): void;
  /** the reader's settings have changed */
  refresh(): void;
  isOwn(target: EventTarget | null): boolean;
  destroy(): void;
}

/** What the reader did from a card, of which the page shows nothing. */
export interface Done {
  /** the site that is off now */
  host: string;
  /** who works by keys is led to the way back */
  by: Opener;
  /** rejects with a reason in words */
  undo(): Promise<unknown>;
}

/** Draws a card into an element. */
export interface CardView {
  render(props: CardViewProps): void;
  unmount(): void;
}
