import type { CardState, CardViewProps } from '../../core/card/card-state.ts';
import type { PointerPlace } from '../../core/hover/corridor.ts';
import type { Opener } from '../../core/hover/hover-state.ts';
import type { Language } from '../../core/language/language.ts';
import type { BackgroundCalls, Client, PageCommand } from '../../messaging/protocol.ts';
import type { Settings } from '../../settings/settings.ts';
import type { Mark } from '../marks/mark.ts';

/**
 * What entrypoints/card leaves in the isolated world: everything about cards, which a page needs from the first
 * dwell on. A page knows it by these types alone; `lib/page/card` is the kit's.
 */
export interface CardKit {
  createPageCard(deps: PageCardDeps): PageCard;
}

export interface PageCardDeps {
  window: Window;
  background: CardCalls;
  language: Language;
  /** how the reader wants cards to look; nothing until the settings were read */
  look(): Pick<Settings, 'theme' | 'density'> | undefined;
  /** the marks of the page as they are painted */
  marks(): readonly Mark[];
  paintCurrent(mark: Mark): void;
  /** the reader asks for the card of a mark by key */
  onOpen(mark: Mark): void;
  /** what pointer and focus do on the card that hovering shows */
  onHover(action: 'enter-card' | 'leave' | 'focus-card' | 'blur-card'): void;
  /** the reader wants to keep the card that is shown */
  onPin(): void;
  /** the reader wants a kept card to go like any other */
  onUnpin(mark: Mark, by: Opener, hasFocus: boolean): void;
  /** the card that is shown was closed by its own means, is in the way, or its name has gone out of sight */
  onClosed(): void;
  switchSiteOff(): void;
  /** the extension is gone under this page */
  onStale(): void;
  onError(error: unknown): void;
}

/** What the card asks of the background. */
export type CardCalls = Pick<
  Client<BackgroundCalls>,
  'getCard' | 'getEntities' | 'openArticle' | 'openSearch' | 'muteName' | 'unmuteName'
>;

/** A card that is to be shown. */
export interface Opening {
  mark: Mark;
  by: Opener;
  /** where the pointer is, in px of the viewport; chooses the line of a name that wraps */
  at: { x: number; y: number } | undefined;
  answer: Answer;
}

/** What the card says, asked for while the pointer rested. */
export interface Answer {
  promise: Promise<CardState>;
  /** once it has come */
  state?: CardState;
}

/** The cards on one page (or frame): the one that hovering shows, and those that the reader has pinned. */
export interface PageCard {
  /** draws and places a card that may be shown in a moment; neither seen nor heard until then */
  prepare(opening: Opening): void;
  /** the card that was prepared is not wanted: nothing is left of it */
  drop(): void;
  /** shows a card, the one that was prepared if it is for the same mark */
  show(opening: Opening): void;
  /** hides the card that hovering shows, and drops the one that was prepared */
  hide(): void;
  pin(): void;
  unpin(mark: Mark): void;
  isPinned(mark: Mark): boolean;
  focusPinned(mark: Mark): void;
  /** closes the pinned card that has the focus, or the one pinned last, and says whether there was one */
  closePinned(): boolean;
  closeAllPinned(): void;
  /** where the pointer is with respect to the card that hovering shows */
  placeOf(x: number, y: number): PointerPlace;
  /** scrolls to a mark and opens its card */
  goTo(mark: Mark): void;
  run(command: PageCommand): void;
  /** says something once to screen readers */
  announce(text: string): void;
  /** the reader's settings have changed */
  refresh(): void;
  isOwn(target: EventTarget | null): boolean;
  destroy(): void;
}

/** Draws a card into an element. */
export interface CardView {
  render(props: CardViewProps): void;
  unmount(): void;
}
