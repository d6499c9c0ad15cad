import type { CardState, CardViewProps } from '../core/card/card-state.ts';
import type { BackgroundCalls, Client } from '../messaging/protocol.ts';
import type { CardHost } from './card-host.ts';
import { loadCard } from './load-card.ts';
import { elementOf, type Mark } from './mark.ts';

/** Draws a card into an element; given by the entrypoint, since a page knows no components. */
export interface CardView {
  render(props: CardViewProps): void;
  unmount(): void;
}

export interface PresenterDeps {
  background: Pick<
    Client<BackgroundCalls>,
    'getCard' | 'getEntities' | 'openArticle' | 'openSearch'
  >;
  /** the host and its view, made when they are first needed */
  stage(): { host: CardHost; view: CardView };
  switchSiteOff(): void;
  /** the reader closed the card by its own means */
  onClosed(): void;
  /** the extension is gone under this page */
  onStale(): void;
}

export interface CardPresenter {
  prefetch(mark: Mark): void;
  show(mark: Mark): void;
  hide(): void;
  readonly shown: Mark | undefined;
}

/** Loads and shows the card of one mark at a time; what arrives for another is dropped. */
export function createCardPresenter(deps: PresenterDeps): CardPresenter {
  let wanted: Mark | undefined;
  let shown: Mark | undefined;
  /** entity ids that the card went through, the newest last; several ids are an open choice */
  let trail: string[][] = [];
  let state: CardState = { kind: 'loading', name: '' };
  let request = 0;

  const load = async (entityIds: string[], name: string) => {
    const mine = ++request;
    state = { kind: 'loading', name };
    draw();
    const loaded = await loadCard(deps.background, entityIds, name);
    if (mine !== request) return;
    state = loaded;
    draw();
    if (loaded.kind === 'stale') deps.onStale();
  };
  const begin = (mark: Mark) => {
    wanted = mark;
    trail = [mark.mention.entityIds];
    void load(mark.mention.entityIds, mark.mention.surface);
  };
  const go = (entityIds: string[]) => {
    trail.push(entityIds);
    void load(entityIds, '');
  };
  const goBack = () => {
    trail.pop();
    const previous = trail.at(-1);
    if (previous) void load(previous, shown?.mention.surface ?? '');
  };
  const draw = () => {
    if (!shown || shown !== wanted) return;
    const { mention } = shown;
    deps.stage().view.render({
      state,
      why: trail.length === 1 ? mention.reason : undefined,
      canGoBack: trail.length > 1,
      onOpenEntity: (id) => go([id]),
      onChoose: (id) => go([id]),
      onBack: goBack,
      onClose: deps.onClosed,
      onRetry: () => void load(trail.at(-1) ?? mention.entityIds, mention.surface),
      onOpenStored: (articleId, start, end) =>
        void deps.background.openArticle({ articleId, start, end }),
      onOpenSearch: (query) => void deps.background.openSearch({ query }),
      onSiteOff: deps.switchSiteOff,
    });
  };
  return {
    prefetch: begin,
    show(mark) {
      if (wanted !== mark) begin(mark);
      shown = mark;
      // Shown first: what is not in the top layer has no size to be placed by.
      deps.stage().host.show(elementOf(mark));
      draw();
    },
    hide() {
      if (!shown) return;
      shown = undefined;
      wanted = undefined;
      request++;
      const { host, view } = deps.stage();
      host.hide();
      view.unmount();
    },
    get shown() {
      return shown;
    },
  };
}
