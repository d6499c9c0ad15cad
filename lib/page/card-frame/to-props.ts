import type { CardViewProps } from '../../core/card/card-state.ts';
import type { SaidLines } from '../../core/card/said-lines.ts';
import type { MutedName } from '../../core/muted/muted-name.ts';
import type { DrawnCard, FromCard } from '../../messaging/card-port.ts';
import type { Calls } from './calls.ts';

/**
 * Turns the content of a card into the props of its components. Each callback becomes a message to the page's script.
 */
export function toProps(
  card: DrawnCard,
  send: (message: FromCard) => void,
  calls: Calls<MutedName>,
  sayings: Calls<SaidLines>,
): CardViewProps {
  const { surface } = card;
  return {
    state: card.state,
    why: card.why,
    muting:
      surface === undefined
        ? undefined
        : {
            surface,
            async mute(request) {
              const muted = await calls.ask((id) => ({ type: 'mute', id, request }));
              if (!muted) throw new Error('The page gave no answer');
              return muted;
            },
            unmute: (muted) => calls.ask((id) => ({ type: 'unmute', id, muted })),
          },
    isPinned: card.isPinned,
    onPin: card.canPin ? (isPinned) => send({ type: 'pin', isPinned }) : undefined,
    onMove: card.canPin ? (x, y) => send({ type: 'move', x, y }) : undefined,
    canGoBack: card.canGoBack,
    onOpenEntity: (id) => send({ type: 'open-entity', id }),
    onOpenStored: (articleId, start, end) => send({ type: 'open-stored', articleId, start, end }),
    loadSaid: async (filter) => {
      const lines = await sayings.ask((id) => ({ type: 'load-said', id, filter }));
      if (!lines) throw new Error('The page gave no answer');
      return lines;
    },
    onBack: () => send({ type: 'back' }),
    onClose: () => send({ type: 'close' }),
    onRetry: () => send({ type: 'retry' }),
    onChoose: (id) => send({ type: 'choose', id }),
    onSiteOff: card.canSwitchSiteOff ? () => send({ type: 'site-off' }) : undefined,
    onOpenPerson: (id) => send({ type: 'open-person', id }),
  };
}
