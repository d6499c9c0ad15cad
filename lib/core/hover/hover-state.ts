/**
 * Hovering as a reducer. A mention is known by a number; every wait and every fetch carries a token, and
 * what comes back with a token that is not the current one is dropped.
 *
 * ```
 *          enter              dwelled
 *   idle ─────────▶ dwelling ─────────▶ shown ◀──┐ enter, enter-card
 *    ▲                 │ leave           │ leave │
 *    ├─────────────────┘                 ▼       │
 *    └──────────── abandoned ◀──── shown, over nothing
 * ```
 */
export type HoverState =
  | { phase: 'idle'; token: number }
  | { phase: 'dwelling'; token: number; mention: number }
  | {
      phase: 'shown';
      token: number;
      mention: number;
      /** opened by keyboard it stays until it is closed, wherever the pointer goes */
      by: 'pointer' | 'keyboard';
      over: 'mention' | 'card' | 'nothing';
      /** another mention under the pointer, which takes over once dwelled upon */
      next?: number;
    };

export type HoverAction =
  | { type: 'enter'; mention: number }
  | { type: 'leave' }
  | { type: 'enter-card' }
  | { type: 'leave-card' }
  | { type: 'work'; token: number }
  | { type: 'dwelled'; token: number }
  | { type: 'abandoned'; token: number }
  | { type: 'open'; mention: number }
  | { type: 'close' };

export type HoverEffect =
  | { type: 'wait'; ms: number; next: HoverAction }
  /** load what the card of this mention shows */
  | { type: 'fetch'; mention: number; token: number }
  | { type: 'show'; mention: number; by: 'pointer' | 'keyboard' }
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

export const IDLE: HoverState = { phase: 'idle', token: 0 };

export interface HoverStep {
  state: HoverState;
  effects: HoverEffect[];
}

/** One transition. Pure: time passes only through the `wait` effects that it asks for. */
export function stepHover(state: HoverState, action: HoverAction, delays: HoverDelays): HoverStep {
  switch (action.type) {
    case 'enter':
      return enter(state, action.mention, delays);
    case 'leave':
      return leave(state, delays);
    case 'enter-card':
      return state.phase === 'shown' ? still(overCard(state)) : still(state);
    case 'leave-card':
      return state.phase === 'shown' ? leaveShown(state, delays) : still(state);
    case 'work': {
      if (action.token !== state.token) return still(state);
      const mention = dwelledOn(state);
      return mention === undefined
        ? still(state)
        : { state, effects: [{ type: 'fetch', mention, token: state.token }] };
    }
    case 'dwelled':
      return action.token === state.token ? show(state, dwelledOn(state)) : still(state);
    case 'abandoned':
      return action.token === state.token && state.phase === 'shown' && state.over === 'nothing'
        ? hide(state)
        : still(state);
    case 'open': {
      const token = state.token + 1;
      const { mention } = action;
      return {
        state: { phase: 'shown', token, mention, by: 'keyboard', over: 'nothing' },
        effects: [
          { type: 'fetch', mention, token },
          { type: 'show', mention, by: 'keyboard' },
        ],
      };
    }
    case 'close':
      return state.phase === 'shown'
        ? hide(state)
        : still({ phase: 'idle', token: state.token + 1 });
  }
}

type Shown = Extract<HoverState, { phase: 'shown' }>;

const still = (state: HoverState): HoverStep => ({ state, effects: [] });

const hide = (state: HoverState): HoverStep => ({
  state: { phase: 'idle', token: state.token + 1 },
  effects: [{ type: 'hide' }],
});

/** The mention that a running dwell is about. */
function dwelledOn(state: HoverState): number | undefined {
  if (state.phase === 'dwelling') return state.mention;
  return state.phase === 'shown' ? state.next : undefined;
}

function enter(state: HoverState, mention: number, delays: HoverDelays): HoverStep {
  const token = state.token + 1;
  if (state.phase === 'dwelling' && state.mention === mention) return still(state);
  if (state.phase !== 'shown') {
    return { state: { phase: 'dwelling', token, mention }, effects: dwell(token, delays) };
  }
  // Opened by keyboard, a card is being read: the pointer does not take it away.
  if (state.by === 'keyboard') return still(state);
  const { next, ...rest } = state;
  if (state.mention === mention) return still({ ...rest, token, over: 'mention' });
  if (next === mention) return still(state);
  // On the way to the card the pointer may cross another name: only rest there makes it take over.
  return {
    state: { ...rest, token, over: 'nothing', next: mention },
    effects: dwell(token, delays),
  };
}

const dwell = (token: number, delays: HoverDelays): HoverEffect[] => [
  { type: 'wait', ms: Math.min(delays.work, delays.dwell), next: { type: 'work', token } },
  { type: 'wait', ms: delays.dwell, next: { type: 'dwelled', token } },
];

function leave(state: HoverState, delays: HoverDelays): HoverStep {
  if (state.phase === 'dwelling') return still({ phase: 'idle', token: state.token + 1 });
  return state.phase === 'shown' && state.over !== 'card'
    ? leaveShown(state, delays)
    : still(state);
}

function leaveShown(shown: Shown, delays: HoverDelays): HoverStep {
  // Already on its way out: a moving pointer must not put it off for ever.
  if (shown.over === 'nothing' && shown.next === undefined) return still(shown);
  const { next: _, ...state } = shown;
  if (state.by === 'keyboard') return still(state);
  const token = state.token + 1;
  return {
    state: { ...state, token, over: 'nothing' },
    effects: [{ type: 'wait', ms: delays.abandon, next: { type: 'abandoned', token } }],
  };
}

function overCard({ next: _, ...state }: Shown): HoverState {
  return { ...state, token: state.token + 1, over: 'card' };
}

function show(state: HoverState, mention: number | undefined): HoverStep {
  if (mention === undefined) return still(state);
  return {
    state: { phase: 'shown', token: state.token, mention, by: 'pointer', over: 'mention' },
    effects: [{ type: 'show', mention, by: 'pointer' }],
  };
}
