import type { CardMuting, CardState } from '../../core/card/card-state.ts';
import { CallError } from '../../messaging/error.ts';
import { loadSaid } from '../../messaging/load-said.ts';
import type { Answer, CardCalls, CardView } from '../kits/card-kit.ts';
import { loadCard } from '../kits/load-card.ts';
import type { Mark } from '../marks/mark.ts';

export interface VisitDeps {
  background: Omit<CardCalls, 'fillFrame'>;
  view: CardView;
  /** whether the card is on a web page, where marks can be removed and sites switched off */
  isOnSite: boolean;
  switchSiteOff(): void;
  /** the reader closed the card from inside */
  onClosed(): void;
  /** the reader pins or unpins the card */
  onPin(pinned: boolean): void;
  /** the extension is gone under this page */
  onStale(): void;
  onError(error: unknown): void;
}

/** One card from opening to closing: what it shows, and where its reader goes from there. */
export interface CardVisit {
  /** draws the card again, pinned or not */
  setPinned(isPinned: boolean): void;
  end(): void;
}

/** Draws the card of a mark at once, and again with every answer. Answers for another card are dropped. */
export function createCardVisit(mark: Mark, answer: Answer, deps: VisitDeps): CardVisit {
  const { background } = deps;
  const { surface, entityIds, reason } = mark.mention;
  /** entity ids that the card has shown, the newest last; several ids are an open choice */
  const trail: string[][] = [entityIds];
  let state: CardState = answer.state ?? { kind: 'loading', name: surface };
  const muting: CardMuting = {
    surface,
    mute: (request) => background.muteName(request),
    unmute: (muted) => background.unmuteName({ muted }),
  };
  let isPinned = false;
  /** counts up with every question and at the end; an answer to an older question is dropped */
  let request = 0;

  const fail = (error: unknown) => {
    if (error instanceof CallError && error.code === 'stale') deps.onStale();
    else deps.onError(error);
  };
  const set = (next: CardState) => {
    state = next;
    draw();
  };
  const receive = async (coming: Promise<CardState>) => {
    const mine = ++request;
    const loaded = await coming;
    if (mine !== request) return;
    set(loaded);
    if (loaded.kind === 'stale') deps.onStale();
  };
  const load = () => {
    const name = trail.length === 1 ? surface : '';
    set({ kind: 'loading', name });
    void receive(loadCard(background, trail.at(-1) ?? [], name));
  };
  const go = (id: string) => {
    trail.push([id]);
    load();
  };
  const draw = () =>
    deps.view.render({
      state,
      why: trail.length === 1 ? reason : undefined,
      muting: trail.length === 1 && deps.isOnSite ? muting : undefined,
      canGoBack: trail.length > 1,
      isPinned,
      onPin: deps.onPin,
      onOpenEntity: go,
      onChoose: go,
      onBack() {
        if (trail.length === 1) return;
        trail.pop();
        load();
      },
      onClose: deps.onClosed,
      onRetry: load,
      loadSaid: (filter) => loadSaid(background, trail.at(-1)?.[0] ?? '', filter),
      onOpenStored: (articleId, start, end) =>
        void background.openArticle({ articleId, start, end }).catch(fail),
      onOpenPerson: (entityId) => void background.openPerson({ entityId }).catch(fail),
      onSiteOff: deps.isOnSite ? deps.switchSiteOff : undefined,
    });

  draw();
  if (!answer.state) void receive(answer.promise);
  return {
    setPinned(next) {
      isPinned = next;
      draw();
    },
    end() {
      request++;
      deps.view.unmount();
    },
  };
}
