import type { CardState } from '../core/card/card-state.ts';
import { CallError } from '../messaging/error.ts';
import type { BackgroundCalls, Client } from '../messaging/protocol.ts';
import type { CardStage } from './card-stage.ts';
import { loadCard } from './load-card.ts';
import { elementOf, type Mark } from './mark.ts';

export interface PresenterDeps {
  background: Pick<
    Client<BackgroundCalls>,
    'getCard' | 'getEntities' | 'openArticle' | 'openSearch'
  >;
  stage: CardStage;
  switchSiteOff(): void;
  /** the reader closed the card by its own means */
  onClosed(): void;
  /** the extension is gone under this page */
  onStale(): void;
  onError(error: unknown): void;
}

export interface CardPresenter {
  /** begins to load what the card of this mark will need */
  prefetch(mark: Mark): void;
  /** shows the card, as soon as its code is there; then calls back, before anything is painted */
  show(mark: Mark, onShown: () => void): void;
  hide(): void;
}

/** Loads and shows the card of one mark at a time; what arrives for another is dropped. */
export function createCardPresenter(deps: PresenterDeps): CardPresenter {
  const { stage } = deps;
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
  const loadStage = () =>
    stage.load().catch((error: unknown) => {
      if (error instanceof CallError && error.code === 'stale') deps.onStale();
      else deps.onError(error);
    });
  const begin = (mark: Mark) => {
    wanted = mark;
    trail = [mark.mention.entityIds];
    void loadStage();
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
    if (!shown || shown !== wanted || !stage.isLoaded()) return;
    const { mention } = shown;
    stage.view().render({
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
  const appear = (mark: Mark, onShown: () => void) => {
    if (shown !== mark || !stage.isLoaded()) return;
    // Shown first: what is not in the top layer has no size to be placed by.
    stage.host().show(elementOf(mark));
    draw();
    onShown();
  };
  return {
    prefetch: begin,
    show(mark, onShown) {
      if (wanted !== mark) begin(mark);
      shown = mark;
      if (stage.isLoaded()) appear(mark, onShown);
      else void loadStage().then(() => appear(mark, onShown));
    },
    hide() {
      if (!shown) return;
      shown = undefined;
      wanted = undefined;
      request++;
      if (!stage.isLoaded()) return;
      stage.host().hide();
      stage.view().unmount();
    },
  };
}
