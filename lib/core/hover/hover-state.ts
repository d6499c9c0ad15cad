/**
 * Hovering as a reducer. A mention is known by a number; every wait and every fetch carries a hover token, and
 * what comes back with a hover token that is not the current one is dropped.
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
 * A pinned card has left the reducer: the next name that is dwelled upon opens a card of its own beside it.
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
  /** is the focus inside the card; while it is, nothing but the reader takes the card away */
  hasFocus: boolean;
  /** another mention under the pointer, which takes over once dwelled upon */
  next?: number;
}

/** What opened a card. Opened by key or finger it stays until it is closed, wherever the pointer goes. */
export type Opener = 'pointer' | 'keyboard' | 'touch';

export type HoverAction =
  | { type: 'enter'; mention: number }
  | { type: 'leave' }
  /** the pointer moves in the corridor between mention and card */
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
  /** load what the card of this mention shows */
  | { type: 'fetch'; mention: number; hoverToken: number }
  | { type: 'show'; mention: number; by: Opener }
  /** the card that is shown stays beside those to come */
  | { type: 'pin' }
  /** a card that was pinned is the one that is shown */
  | { type: 'unpin'; mention: number }
  | { type: 'hide' };

export interface HoverDelays {
  /** ms of rest until work begins */
  work: number;
  /** ms of rest until the card is shown */
  dwell: number;
  /** ms outside mention and card until the card is gone */
  abandon: number;
}

/** Measured by Wikipedia's page previews (mediawiki-extensions-Popups, src/constants.js). */
export const DEFAULT_DELAYS: HoverDelays = { work: 150, dwell: 500, abandon: 300 };

/** With a key held the intent is plain: only passing through must still open nothing. */
export const ARMED_DELAYS: HoverDelays = { ...DEFAULT_DELAYS, work: 0, dwell: 150 };

export const IDLE: HoverState = { phase: 'idle', hoverToken: 0 };

/** What a transition leads to: the next state, and what is to be done. */
export interface HoverStep {
  state: HoverState;
  effects: HoverEffect[];
}
