/**
 * Hovering as a reducer. A mention is known by a number; every wait and every fetch carries a token, and
 * what comes back with a token that is not the current one is dropped.
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
  | { phase: 'idle'; token: number }
  | { phase: 'dwelling'; token: number; mention: number }
  | Shown;

interface Shown {
  phase: 'shown';
  token: number;
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
  | { type: 'work'; token: number }
  | { type: 'dwelled'; token: number }
  | { type: 'abandoned'; token: number }
  | { type: 'open'; mention: number; by: Opener }
  | { type: 'pin' }
  | { type: 'unpin'; mention: number; by: Opener; hasFocus: boolean }
  | { type: 'close' };

export type HoverEffect =
  | { type: 'wait'; ms: number; next: HoverAction }
  /** load what the card of this mention shows */
  | { type: 'fetch'; mention: number; token: number }
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

export const IDLE: HoverState = { phase: 'idle', token: 0 };

export interface HoverStep {
  state: HoverState;
  effects: HoverEffect[];
}

/** One transition. Pure: time passes only through the `wait` effects that it asks for. */
export function stepHover(state: HoverState, action: HoverAction, delays: HoverDelays): HoverStep {
  if (action.type === 'open') return open(state, action);
  if (action.type === 'unpin') return unpin(state, action);
  if (action.type === 'enter') return enter(state, action.mention, delays);
  if (action.type === 'work') return work(state, action.token);
  if (action.type === 'dwelled') {
    return action.token === state.token ? show(state, dwelledOn(state)) : still(state);
  }
  if (state.phase !== 'shown') {
    const ends = action.type === 'leave' || action.type === 'close';
    return still(ends ? { phase: 'idle', token: state.token + 1 } : state);
  }
  switch (action.type) {
    case 'leave':
      return leave(state, delays);
    case 'approach':
      return abandonLater(state, delays);
    case 'enter-card':
      return still({ ...settled(state), over: 'card' });
    case 'focus-card':
      return still({ ...settled(state), hasFocus: true });
    case 'blur-card':
      return state.over === 'nothing'
        ? abandonLater({ ...state, hasFocus: false }, delays)
        : still({ ...state, hasFocus: false });
    case 'abandoned':
      return action.token === state.token && state.over === 'nothing' ? hide(state) : still(state);
    case 'pin':
      return { state: { phase: 'idle', token: state.token + 1 }, effects: [{ type: 'pin' }] };
    case 'close':
      return hide(state);
  }
}

const still = (state: HoverState): HoverStep => ({ state, effects: [] });

const hide = (state: HoverState): HoverStep => ({
  state: { phase: 'idle', token: state.token + 1 },
  effects: [{ type: 'hide' }],
});

/** The card as it is, with everything that was under way for it or for another name called off. */
function settled({ next: _, ...state }: Shown): Shown {
  return { ...state, token: state.token + 1 };
}

/** A card that is being read: no pointer takes it away or puts another in its place. */
const isHeld = ({ by, hasFocus }: Shown): boolean => by !== 'pointer' || hasFocus;

/** The mention that a running dwell is about. */
function dwelledOn(state: HoverState): number | undefined {
  if (state.phase === 'dwelling') return state.mention;
  return state.phase === 'shown' ? state.next : undefined;
}

function enter(state: HoverState, mention: number, delays: HoverDelays): HoverStep {
  const token = state.token + 1;
  if (dwelledOn(state) === mention) return still(state);
  if (state.phase !== 'shown') {
    return { state: { phase: 'dwelling', token, mention }, effects: dwell(token, delays) };
  }
  if (state.mention === mention) return still({ ...settled(state), over: 'mention' });
  if (isHeld(state)) return leave(state, delays);
  // On the way to the card the pointer may cross another name: only rest there makes it take over.
  return {
    state: { ...state, token, over: 'nothing', next: mention },
    effects: dwell(token, delays),
  };
}

const dwell = (token: number, delays: HoverDelays): HoverEffect[] => [
  { type: 'wait', ms: Math.min(delays.work, delays.dwell), next: { type: 'work', token } },
  { type: 'wait', ms: delays.dwell, next: { type: 'dwelled', token } },
];

function work(state: HoverState, token: number): HoverStep {
  const mention = dwelledOn(state);
  if (token !== state.token || mention === undefined) return still(state);
  return { state, effects: [{ type: 'fetch', mention, token }] };
}

function leave(shown: Shown, delays: HoverDelays): HoverStep {
  // Already on its way out: a moving pointer must not put it off for ever.
  if (shown.over === 'nothing' && shown.next === undefined) return still(shown);
  return abandonLater(shown, delays);
}

function abandonLater(shown: Shown, delays: HoverDelays): HoverStep {
  const state: Shown = { ...settled(shown), over: 'nothing' };
  if (isHeld(state)) return still(state);
  const { token } = state;
  return {
    state,
    effects: [{ type: 'wait', ms: delays.abandon, next: { type: 'abandoned', token } }],
  };
}

function show(state: HoverState, mention: number | undefined): HoverStep {
  if (mention === undefined) return still(state);
  const { token } = state;
  return {
    state: { phase: 'shown', token, mention, by: 'pointer', over: 'mention', hasFocus: false },
    effects: [{ type: 'show', mention, by: 'pointer' }],
  };
}

function open(state: HoverState, { mention, by }: { mention: number; by: Opener }): HoverStep {
  const token = state.token + 1;
  return {
    state: { phase: 'shown', token, mention, by, over: 'nothing', hasFocus: false },
    effects: [
      { type: 'fetch', mention, token },
      { type: 'show', mention, by },
    ],
  };
}

function unpin(
  state: HoverState,
  { mention, by, hasFocus }: Extract<HoverAction, { type: 'unpin' }>,
): HoverStep {
  const token = state.token + 1;
  return {
    state: { phase: 'shown', token, mention, by, over: 'card', hasFocus },
    effects: [
      ...(state.phase === 'shown' ? [{ type: 'hide' } as const] : []),
      { type: 'unpin', mention },
    ],
  };
}
