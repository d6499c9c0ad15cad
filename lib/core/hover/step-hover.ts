import type {
  HoverAction,
  HoverDelays,
  HoverEffect,
  HoverState,
  HoverStep,
  Opener,
  Shown,
} from './hover-state.ts';

/** One transition. It is pure: time passes only through the `wait` effects that it requests. */
export function stepHover(state: HoverState, action: HoverAction, delays: HoverDelays): HoverStep {
  if (action.type === 'open') return open(state, action);
  if (action.type === 'unpin') return unpin(state, action);
  if (action.type === 'enter') return enter(state, action.mention, delays);
  if (action.type === 'work') return work(state, action.hoverToken);
  if (action.type === 'dwelled') {
    return action.hoverToken === state.hoverToken ? show(state, dwelledOn(state)) : still(state);
  }
  if (state.phase !== 'shown') {
    const ends = action.type === 'leave' || action.type === 'close';
    return still(ends ? { phase: 'idle', hoverToken: state.hoverToken + 1 } : state);
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
      return action.hoverToken === state.hoverToken && state.over === 'nothing'
        ? hide(state)
        : still(state);
    case 'pin':
      return {
        state: { phase: 'idle', hoverToken: state.hoverToken + 1 },
        effects: [{ type: 'pin' }],
      };
    case 'close':
      return hide(state);
  }
}

const still = (state: HoverState): HoverStep => ({ state, effects: [] });

export const hide = (state: HoverState): HoverStep => ({
  state: { phase: 'idle', hoverToken: state.hoverToken + 1 },
  effects: [{ type: 'hide' }],
});

/** The card as it is. Everything in progress for it or for another name is cancelled. */
function settled({ next: _, ...state }: Shown): Shown {
  return { ...state, hoverToken: state.hoverToken + 1 };
}

/** Whether the card is being read, so that no pointer closes or replaces it. */
const isHeld = ({ by, hasFocus }: Shown): boolean => by !== 'pointer' || hasFocus;

/** The mention that is currently dwelled upon. */
function dwelledOn(state: HoverState): number | undefined {
  if (state.phase === 'dwelling') return state.mention;
  return state.phase === 'shown' ? state.next : undefined;
}

export function enter(state: HoverState, mention: number, delays: HoverDelays): HoverStep {
  const hoverToken = state.hoverToken + 1;
  if (dwelledOn(state) === mention) return still(state);
  if (state.phase !== 'shown') {
    return {
      state: { phase: 'dwelling', hoverToken, mention },
      effects: dwell(hoverToken, delays),
    };
  }
  if (state.mention === mention) return still({ ...settled(state), over: 'mention' });
  if (isHeld(state)) return leave(state, delays);
  // On its way to the card, the pointer may cross another name. That name takes over only if the pointer rests there.
  return {
    state: { ...state, hoverToken, over: 'nothing', next: mention },
    effects: dwell(hoverToken, delays),
  };
}

export const dwell = (hoverToken: number, delays: HoverDelays): HoverEffect[] => [
  { type: 'wait', ms: Math.min(delays.work, delays.dwell), next: { type: 'work', hoverToken } },
  { type: 'wait', ms: delays.dwell, next: { type: 'dwelled', hoverToken } },
];

export function work(state: HoverState, hoverToken: number): HoverStep {
  const mention = dwelledOn(state);
  if (hoverToken !== state.hoverToken || mention === undefined) return still(state);
  return { state, effects: [{ type: 'fetch', mention, hoverToken }] };
}

export function leave(shown: Shown, delays: HoverDelays): HoverStep {
  // The card is already closing. A moving pointer must not delay that for ever.
  if (shown.over === 'nothing' && shown.next === undefined) return still(shown);
  return abandonLater(shown, delays);
}

function abandonLater(shown: Shown, delays: HoverDelays): HoverStep {
  const state: Shown = { ...settled(shown), over: 'nothing' };
  if (isHeld(state)) return still(state);
  const { hoverToken } = state;
  return {
    state,
    effects: [{ type: 'wait', ms: delays.abandon, next: { type: 'abandoned', hoverToken } }],
  };
}

export function show(state: HoverState, mention: number | undefined): HoverStep {
  if (mention === undefined) return still(state);
  const { hoverToken } = state;
  return {
    state: { phase: 'shown', hoverToken, mention, by: 'pointer', over: 'mention', hasFocus: false },
    effects: [{ type: 'show', mention, by: 'pointer' }],
  };
}

export function open(
  state: HoverState,
  { mention, by }: { mention: number; by: Opener },
): HoverStep {
  const hoverToken = state.hoverToken + 1;
  return {
    state: { phase: 'shown', hoverToken, mention, by, over: 'nothing', hasFocus: false },
    effects: [
      { type: 'fetch', mention, hoverToken },
      { type: 'show', mention, by },
    ],
  };
}

export function unpin(
  state: HoverState,
  { mention, by, hasFocus }: Extract<HoverAction, { type: 'unpin' }>,
): HoverStep {
  const hoverToken = state.hoverToken + 1;
  return {
    state: { phase: 'shown', hoverToken, mention, by, over: 'card', hasFocus },
    effects: [
      ...(state.phase === 'shown' ? [{ type: 'hide' } as const] : []),
      { type: 'unpin', mention },
    ],
  };
}
