import type { CardMuting, CardViewProps } from '../../core/card/card-state.ts';
import type { DrawnCard, FromCard, ToCard } from '../../messaging/card-port.ts';
import type { CardView } from '../kits/card-kit.ts';

/** A card's view that is drawn in another document. */
export interface FrameView extends CardView {
  /** handles the reader's actions there; ignores messages about anything else */
  receive(message: FromCard): void;
}

/** Draws by sending messages, and calls the callbacks that the card was drawn with. */
export function createFrameView(send: (message: ToCard) => void): FrameView {
  let props: CardViewProps | undefined;
  const answer = async (id: number, work: (props: CardViewProps) => Promise<ToCard>) => {
    try {
      // The card may show somebody else by now.
      if (!props) throw new Error(GONE);
      send(await work(props));
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      send({ type: 'failed', id, message });
    }
  };
  return {
    render(next) {
      props = next;
      send({ type: 'draw', card: toData(next) });
    },
    unmount() {
      props = undefined;
      send({ type: 'clear' });
    },
    receive(message) {
      if (!props) return;
      const { type } = message;
      if (type === 'pin') props.onPin?.(message.isPinned);
      else if (type === 'open-entity') props.onOpenEntity(message.id);
      else if (type === 'open-stored')
        props.onOpenStored(message.articleId, message.start, message.end);
      else if (type === 'open-person') props.onOpenPerson?.(message.id);
      else if (type === 'choose') props.onChoose(message.id);
      else if (type === 'back') props.onBack();
      else if (type === 'close') props.onClose();
      else if (type === 'retry') props.onRetry();
      else if (type === 'site-off') props.onSiteOff?.();
      else if (type === 'mute') {
        const { id, request } = message;
        void answer(id, async (shown) => ({
          type: 'muted',
          id,
          muted: await mutingOf(shown).mute(request),
        }));
      } else if (type === 'unmute') {
        const { id, muted } = message;
        void answer(id, async (shown) => {
          await mutingOf(shown).unmute(muted);
          return { type: 'muted', id };
        });
      } else if (type === 'load-said') {
        const { id, filter } = message;
        void answer(id, async ({ loadSaid }) => {
          if (!loadSaid) throw new Error(GONE);
          return { type: 'said', id, lines: await loadSaid(filter) };
        });
      }
    },
  };
}

const GONE = 'This mark is not shown any more';

function mutingOf({ muting }: CardViewProps): CardMuting {
  if (!muting) throw new Error(GONE);
  return muting;
}

const toData = (props: CardViewProps): DrawnCard => ({
  state: props.state,
  why: props.why,
  surface: props.muting?.surface,
  isPinned: props.isPinned ?? false,
  canPin: props.onPin !== undefined,
  canGoBack: props.canGoBack,
  canSwitchSiteOff: props.onSiteOff !== undefined,
});
