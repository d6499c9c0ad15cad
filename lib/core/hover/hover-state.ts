/**
 * Hovering as a reducer. Each mention has a number. Every wait and every fetch carries a hover token. Results with an
 * old token are dropped.
 *
 * ```
 *          enter              dwelled                    pin
 *   idle ─────────▶ dwelling ─────────▶ shown ─────────────────────▶ idle, the card stays
 *    ▲                 │ leave           │  ▲ unpin
 *    ├─────────────────┘                 │  └── enter, enter-card ──┐
 *    │                                   ▼ leave                    │
 *    └──────────── abandoned ◀──── shown, over nothing ─────────────┘
 * ```
 *
 * A pinned card has left the reducer. The next name that is dwelled upon opens its own card beside it.
 */
export type HoverState =
  | { phase: 'idle'; hoverToken: number }
  | { phase: 'dwelling'; hoverToken: number; mention: number }
  | Shown;

export interface Shown {
  phase: 'shown';
  hoverToken: number;
  mention: number;
  by: Opener;
  over: 'mention' | 'card' | 'nothing';
  /** whether the focus is inside the card; if so, only the reader closes it */
  hasFocus: boolean;
  /** another mention under the pointer, which takes over after a dwell */
  next?: number;
}

/** What opened a card. If it was a key or a finger, the card stays until it is closed, wherever the pointer goes. */
export type Opener = 'pointer' | 'keyboard' | 'touch';

export type HoverAction =
  | { type: 'enter'; mention: number }
  | { type: 'leave' }
  /** the pointer moves between mention and card */
  | { type: 'approach' }
  | { type: 'enter-card' }
  | { type: 'focus-card' }
  | { type: 'blur-card' }
  | { type: 'work'; hoverToken: number }
  | { type: 'dwelled'; hoverToken: number }
  | { type: 'abandoned'; hoverToken: number }
  | { type: 'open'; mention: number; by: Opener }
  | { type: 'pin' }
  | { type: 'unpin'; mention: number; by: Opener; hasFocus: boolean }
  | { type: 'close' };

export type HoverEffect =
  | { type: 'wait'; ms: number; next: HoverAction }
  /** load the content of this mention's card */
  | { type: 'fetch'; mention: number; hoverToken: number }
  | { type: 'show'; mention: number; by: Opener }
  /** the shown card stays, beside others to come */
  | { type: 'pin' }
  /** a card that was pinned becomes the shown one */
  | { type: 'unpin'; mention: number }
  | { type: 'hide' };

export interface HoverDelays {
  /** ms of rest before work begins */
  work: number;
  /** ms of rest before the card is shown */
  dwell: number;
  /** ms outside mention and card before the card closes */
  abandon: number;
}

/** Measured by Wikipedia's page previews (mediawiki-extensions-Popups, src/constants.js). */
export const DEFAULT_DELAYS: HoverDelays = { work: 150, dwell: 500, abandon: 300 };

/** With a key held, the intent is clear. But merely passing through must still open nothing. */
export const ARMED_DELAYS: HoverDelays = { ...DEFAULT_DELAYS, work: 0, dwell: 150 };

export const IDLE: HoverState = { phase: 'idle', hoverToken: 0 };

/** The result of a transition: the next state, and what to do. */
export interface HoverStep {
  state: HoverState;
  effects: HoverEffect[];
}
