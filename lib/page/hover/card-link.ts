import type { Opener } from '../../core/hover/hover-state.ts';
import { CallError } from '../../messaging/error.ts';
import type { BackgroundCalls, Client } from '../../messaging/protocol.ts';
import type { Answer, CardKit, Opening, PageCard, PageCardDeps } from '../kits/card-kit.ts';
import { getKit } from '../kits/get-kit.ts';
import { loadCard } from '../kits/load-card.ts';
import { readContext } from '../kits/reading-context.ts';
import type { Mark } from '../marks/mark.ts';

/** Hovering's link to the card, whose code loads with the first dwell. */
export interface CardLink {
  /** loads the code for cards, and a frame for the first */
  warm(): void;
  /** begins to load the card's content and code for this mark; the card is drawn unseen as they arrive */
  prepare(mark: Mark, at: Opening['at']): void;
  /** the prepared card is no longer wanted */
  drop(): void;
  /** shows the card of a mark once its code has loaded, unless another card is wanted by then */
  show(mark: Mark, by: Opener, at: Opening['at']): void;
  hide(): void;
  /** hands over the page's card once its code has loaded */
  use(run: (card: PageCard) => void): void;
  /** present once its code has loaded */
  card(): PageCard | undefined;
  destroy(): void;
}

export interface CardLinkDeps extends PageCardDeps {
  background: PageCardDeps['background'] & Pick<Client<BackgroundCalls>, 'addKit'>;
}

export function createCardLink(deps: CardLinkDeps): CardLink {
  const { background } = deps;
  let kit: Promise<CardKit> | undefined;
  let card: PageCard | undefined;
  let prepared: { mark: Mark; answer: Answer } | undefined;
  /** the mark whose card is shown or will be */
  let wanted: Mark | undefined;
  let isDestroyed = false;

  const fail = (error: unknown) => {
    if (error instanceof CallError && error.code === 'stale') deps.onStale();
    else deps.onError(error);
  };
  const withCard = async (use: (card: PageCard) => void) => {
    if (card) return use(card);
    kit ??= getKit<CardKit>('card', background);
    try {
      const { createPageCard } = await kit;
      if (isDestroyed) return;
      card ??= createPageCard(deps);
      use(card);
    } catch (error) {
      kit = undefined;
      fail(error);
    }
  };
  const { document } = deps.window;
  const contextOf = (mark: Mark) =>
    readContext(mark, deps.marks(), document, (element) => deps.window.getComputedStyle(element));
  const prepare = (mark: Mark): Answer => {
    const answer: Answer = {
      promise: loadCard(background, mark.mention.entityIds, mark.mention.surface, contextOf(mark)),
    };
    void answer.promise.then((state) => {
      answer.state = state;
      if (state.kind === 'stale') deps.onStale();
    });
    prepared = { mark, answer };
    return answer;
  };
  return {
    warm: () => void withCard((card) => card.warm()),
    prepare(mark, at) {
      const answer = prepare(mark);
      void withCard((card) => {
        if (prepared?.answer === answer) card.prepare({ mark, by: 'pointer', at, answer });
      });
    },
    drop() {
      prepared = undefined;
      card?.drop();
    },
    show(mark, by, at) {
      const answer = prepared?.mark === mark ? prepared.answer : prepare(mark);
      prepared = undefined;
      wanted = mark;
      void withCard((card) => {
        if (wanted === mark) card.show({ mark, by, at, answer });
      });
    },
    hide() {
      prepared = undefined;
      wanted = undefined;
      card?.hide();
    },
    use: (run) => void withCard(run),
    card: () => card,
    destroy() {
      isDestroyed = true;
      card?.destroy();
      card = undefined;
    },
  };
}
