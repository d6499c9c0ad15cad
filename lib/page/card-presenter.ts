import type { CardMuting, CardState } from '../core/card/card-state.ts';
import { CallError } from '../messaging/error.ts';
import type { BackgroundCalls, Client } from '../messaging/protocol.ts';
import type { CardStage } from './card-stage.ts';
import { loadCard } from './load-card.ts';
import { elementOf, type Mark } from './mark.ts';

export interface PresenterDeps {
  background: Pick<
    Client<BackgroundCalls>,
    'getCard' | 'getEntities' | 'openArticle' | 'openSearch' | 'muteName' | 'unmuteName'
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

/** A mark and where its reader has gone from there. */
interface Visit {
  mark: Mark;
  /** entity ids that the card went through, the newest last; several ids are an open choice */
  trail: string[][];
  state: CardState;
  request: number;
}

/** Shows the card of one mark at a time and loads the next one meanwhile; what arrives for another is dropped. */
export function createCardPresenter(deps: PresenterDeps): CardPresenter {
  const { stage } = deps;
  let shown: Visit | undefined;
  /** begun while the pointer rests on a name; it may go on to a card that is shown instead */
  let prefetched: Visit | undefined;

  const load = async (visit: Visit) => {
    const mine = ++visit.request;
    const { trail, mark } = visit;
    const name = trail.length === 1 ? mark.mention.surface : '';
    visit.state = { kind: 'loading', name };
    draw(visit);
    const loaded = await loadCard(deps.background, trail.at(-1) ?? [], name);
    if (mine !== visit.request) return;
    visit.state = loaded;
    draw(visit);
    if (loaded.kind === 'stale') deps.onStale();
  };
  const fail = (error: unknown) => {
    if (error instanceof CallError && error.code === 'stale') deps.onStale();
    else deps.onError(error);
  };
  const loadStage = () => stage.load().catch(fail);
  const begin = (mark: Mark): Visit => {
    const visit: Visit = {
      mark,
      trail: [mark.mention.entityIds],
      state: { kind: 'loading', name: mark.mention.surface },
      request: 0,
    };
    void loadStage();
    void load(visit);
    return visit;
  };
  const go = (visit: Visit, id: string) => {
    visit.trail.push([id]);
    void load(visit);
  };
  const goBack = (visit: Visit) => {
    if (visit.trail.length === 1) return;
    visit.trail.pop();
    void load(visit);
  };
  const mutingOf = ({ mention }: Mark): CardMuting => ({
    surface: mention.surface,
    mute: (request) => deps.background.muteName(request),
    unmute: (muted) => deps.background.unmuteName({ muted }),
  });
  const draw = (visit: Visit) => {
    if (visit !== shown || !stage.isLoaded()) return;
    const { mark, trail, state } = visit;
    stage.view().render({
      state,
      why: trail.length === 1 ? mark.mention.reason : undefined,
      muting: trail.length === 1 ? mutingOf(mark) : undefined,
      canGoBack: trail.length > 1,
      onOpenEntity: (id) => go(visit, id),
      onChoose: (id) => go(visit, id),
      onBack: () => goBack(visit),
      onClose: deps.onClosed,
      onRetry: () => void load(visit),
      onOpenStored: (articleId, start, end) =>
        void deps.background.openArticle({ articleId, start, end }).catch(fail),
      onOpenSearch: (query) => void deps.background.openSearch({ query }).catch(fail),
      onSiteOff: deps.switchSiteOff,
    });
  };
  const appear = (visit: Visit, onShown: () => void) => {
    if (shown !== visit || !stage.isLoaded()) return;
    // Shown first: what is not in the top layer has no size to be placed by.
    stage.host().show(elementOf(visit.mark));
    draw(visit);
    onShown();
  };
  return {
    prefetch(mark) {
      prefetched = begin(mark);
    },
    show(mark, onShown) {
      const visit = [prefetched, shown].find((begun) => begun?.mark === mark) ?? begin(mark);
      shown = visit;
      prefetched = undefined;
      if (stage.isLoaded()) appear(visit, onShown);
      else void loadStage().then(() => appear(visit, onShown));
    },
    hide() {
      prefetched = undefined;
      if (!shown) return;
      shown = undefined;
      if (!stage.isLoaded()) return;
      stage.host().hide();
      stage.view().unmount();
    },
  };
}
