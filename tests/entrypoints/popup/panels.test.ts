import { describe, expect, it, vi } from 'vitest';
import { choiceId } from '@/components/popup/search-groups.ts';
import { createCardPanel } from '@/entrypoints/popup/card-panel.ts';
import { createOffersPanel, type OffersPanel } from '@/entrypoints/popup/offers-panel.ts';
import {
  createPagePanel,
  type SiteSetting,
  type TabUnderPopup,
} from '@/entrypoints/popup/page-panel.ts';
import { createSearchPanel } from '@/entrypoints/popup/search-panel.ts';
import type { CardModel } from '@/lib/core/card/card-model.ts';
import type { SearchHit } from '@/lib/core/search/search-model.ts';
import type { Client, PageCalls, PageEntity, PageNames } from '@/lib/messaging/protocol.ts';
import type { RecentSearch } from '@/lib/settings/recent-searches.ts';
import { sampleHits } from '@/playground/gallery/sample-hits.ts';
import { emptyCard, fullCard } from '@/playground/gallery/samples.ts';
import { createDeferred } from '../../support/deferred.ts';

describe('search panel', () => {
  it('drops an answer that comes after that of a later question', async () => {
    const answers = [createDeferred<SearchHit[]>(), createDeferred<SearchHit[]>()];
    const search = vi.fn(({ query }: { query: string }) => {
      const answer = answers[query === 'v' ? 0 : 1];
      return answer?.promise ?? Promise.reject(new Error('one question too many'));
    });
    const panel = createSearchPanel({ search });
    const asked = [panel.setQuery('v'), panel.setQuery('va')];
    answers[1]?.resolve(sampleHits.slice(0, 1));
    await asked[1];
    answers[0]?.resolve(sampleHits);
    await asked[0];
    expect(panel.store.get().state).toEqual({
      kind: 'results',
      query: 'va',
      hits: sampleHits.slice(0, 1),
    });
  });

  it('drops a late failure as well', async () => {
    const first = createDeferred<SearchHit[]>();
    const panel = createSearchPanel({
      search: ({ query }) => (query === 'v' ? first.promise : Promise.resolve([])),
    });
    const asked = panel.setQuery('v');
    await panel.setQuery('va');
    first.reject(new Error('too late'));
    await asked;
    expect(panel.store.get().state.kind).toBe('results');
  });

  it('asks nothing for an empty query and drops what is under way', async () => {
    const late = createDeferred<SearchHit[]>();
    const search = vi.fn(() => late.promise);
    const panel = createSearchPanel({ search });
    const asked = panel.setQuery('v');
    await panel.setQuery('  ');
    late.resolve(sampleHits);
    await asked;
    expect(search).toHaveBeenCalledOnce();
    expect(panel.store.get()).toEqual({ query: '  ', state: { kind: 'idle' } });
  });

  it('says why it failed', async () => {
    const panel = createSearchPanel({ search: () => Promise.reject(new Error('no answer')) });
    await panel.setQuery('v');
    expect(panel.store.get().state).toEqual({ kind: 'error', message: 'no answer' });
  });
});

describe('what is offered before anything is typed', () => {
  const suggested = sampleHits.filter((hit) => hit.kind === 'entity');
  const ines: RecentSearch = {
    kind: 'entity',
    entityId: 'person:ines-valdrup',
    name: 'Ines Valdrup',
    type: 'person',
  };
  const gone: RecentSearch = { ...ines, entityId: 'person:gone', name: 'Gone' };
  const query: RecentSearch = { kind: 'query', query: 'tolls' };

  function create(kept: RecentSearch[] | undefined) {
    let all = kept ?? [];
    const background = {
      suggest: vi.fn(async () => suggested),
      getEntities: async ({ entityIds }: { entityIds: string[] }) =>
        entityIds
          .filter((id) => id !== 'person:gone')
          .map((id) => ({ id, name: id, type: 'person' as const })),
    };
    const recents = kept && {
      get: async () => all,
      add: async (recent: RecentSearch) => {
        all = [recent, ...all];
      },
      clear: async () => {
        all = [];
      },
    };
    return {
      panel: createOffersPanel({ background, recents: Promise.resolve(recents) }),
      background,
    };
  }
  const offered = ({ store }: OffersPanel) =>
    store.get().offers.map(({ heading, choices }) => [heading, choices.map(choiceId)]);

  it('is what was searched last, and then whom most is known of', async () => {
    const { panel, background } = create([query, ines, gone]);
    await panel.start();
    expect(background.suggest).toHaveBeenCalledOnce();
    expect(offered(panel)).toEqual([
      ['searchRecent', ['query tolls', 'person:ines-valdrup']],
      ['searchSuggested', ['event:valley-talks']],
    ]);
    expect(panel.store.get().hasRecent).toBe(true);
  });

  it('shows what was searched last before the background has answered', async () => {
    const late = createDeferred<SearchHit[]>();
    const { panel, background } = create([query]);
    background.suggest.mockReturnValue(late.promise as never);
    const started = panel.start();
    await vi.waitFor(() => expect(offered(panel)).toEqual([['searchRecent', ['query tolls']]]));
    late.resolve([]);
    await started;
  });

  it('in a private window is nothing that was searched, before or after', async () => {
    const { panel } = create(undefined);
    await panel.start();
    await panel.remember(suggested[0] as SearchHit, 'val');
    expect(offered(panel).map(([heading]) => heading)).toEqual(['searchSuggested']);
  });

  it('takes in what is chosen, and can be cleared', async () => {
    const { panel } = create([]);
    await panel.start();
    await panel.remember(suggested[0] as SearchHit, 'val');
    expect(offered(panel)[0]).toEqual(['searchRecent', ['person:ines-valdrup']]);
    await panel.clear();
    expect(panel.store.get().hasRecent).toBe(false);
  });
});

describe('card panel', () => {
  const cards: Record<string, CardModel> = { a: fullCard, b: emptyCard };
  const getCard = async ({ entityId }: { entityId: string }) => {
    const card = cards[entityId];
    if (!card) throw new Error('nothing by that id');
    return card;
  };
  const nameShown = (panel: ReturnType<typeof createCardPanel>) => {
    const { state } = panel.store.get();
    return state?.kind === 'ready' ? state.card.entity.name : state?.kind;
  };

  it('goes back card by card, and then to the search', async () => {
    const panel = createCardPanel({ getCard });
    await panel.open('a');
    await panel.open('b');
    expect(nameShown(panel)).toBe('Adaeze Okonjo');
    await panel.back();
    expect(nameShown(panel)).toBe('Ines Valdrup');
    await panel.back();
    expect(nameShown(panel)).toBeUndefined();
  });

  it('does not come back with a card that was closed while it loaded', async () => {
    const late = createDeferred<CardModel>();
    const panel = createCardPanel({ getCard: () => late.promise });
    const opened = panel.open('a', 'Ines Valdrup');
    expect(panel.store.get().state).toEqual({ kind: 'loading', name: 'Ines Valdrup' });
    panel.close();
    late.resolve(fullCard);
    await opened;
    expect(panel.store.get().state).toBeUndefined();
  });

  it('shows why a card could not be read, and reads it again', async () => {
    const panel = createCardPanel({ getCard });
    await panel.open('c', 'Unknown');
    expect(panel.store.get().state).toMatchObject({ kind: 'error', message: 'nothing by that id' });
    cards.c = fullCard;
    await panel.retry();
    expect(nameShown(panel)).toBe('Ines Valdrup');
  });
});

describe('page panel', () => {
  const NAME: PageEntity = { entityIds: ['a', 'b'], name: 'Lund', type: 'person', count: 2 };

  const read = (...names: PageEntity[]): PageNames => ({ state: 'read', names });
  const reading = (...names: PageEntity[]): PageNames => ({ state: 'reading', names });

  function create(answers: (PageNames | Error)[], isOn = true) {
    const listPageEntities = vi.fn(async () => {
      const answer = answers.length > 1 ? answers.shift() : answers[0];
      if (!answer || answer instanceof Error) throw answer;
      return answer;
    });
    const page = {
      listPageEntities,
      showEntity: vi.fn(async () => true),
      runCommand: async () => undefined,
      announce: async () => undefined,
    } satisfies Client<PageCalls>;
    let onChange: (on: boolean) => void = () => undefined;
    const site: SiteSetting = {
      isOn: async () => isOn,
      set: vi.fn(async () => undefined),
      watch: (listener) => {
        onChange = listener;
        return () => undefined;
      },
    };
    const close = vi.fn();
    const panel = createPagePanel({
      tab: Promise.resolve({ kind: 'open', host: 'a.example', page, site }),
      close,
    });
    return { panel, page, site, close, change: (on: boolean) => onChange(on) };
  }

  it('lists the names of the page', async () => {
    const { panel, page } = create([read(NAME)]);
    await panel.start();
    expect(panel.store.get()).toMatchObject({
      names: [NAME],
      note: undefined,
      site: { host: 'a.example', on: true },
    });
    expect(page.listPageEntities).toHaveBeenCalledOnce();
  });

  it('asks again until the page has been read, and shows what there is meanwhile', async () => {
    const rest = createDeferred<PageNames>();
    const { panel, page } = create([reading()]);
    page.listPageEntities.mockResolvedValueOnce({ state: 'off', names: [] });
    page.listPageEntities.mockResolvedValueOnce(reading(NAME));
    page.listPageEntities.mockReturnValueOnce(rest.promise);
    const started = panel.start();
    await vi.waitFor(() => expect(page.listPageEntities).toHaveBeenCalledTimes(3));
    expect(panel.store.get()).toMatchObject({ names: [NAME], note: undefined });
    rest.resolve(read(NAME, { ...NAME, entityIds: ['c'] }));
    await started;
    expect(panel.store.get().names).toHaveLength(2);
    expect(page.listPageEntities).toHaveBeenCalledTimes(3);
  });

  it('says that a page has been read and names nobody', async () => {
    const { panel } = create([reading(), read()]);
    await panel.start();
    expect(panel.store.get()).toMatchObject({ names: [], note: 'pageNothing' });
  });

  it('says that a page which never stops changing is no longer read, and lists what was found', async () => {
    const { panel, page } = create([{ state: 'spent', names: [NAME] }]);
    await panel.start();
    expect(panel.store.get()).toMatchObject({ names: [NAME], note: 'pageSpent' });
    expect(page.listPageEntities).toHaveBeenCalledOnce();
  });

  it('gives up on a page that is never read', async () => {
    const { panel } = create([reading()]);
    await panel.start();
    expect(panel.store.get()).toMatchObject({ names: [], note: 'pageNoReply' });
  });

  it('says that a page does not answer', async () => {
    const { panel } = create([new Error('unreachable')]);
    await panel.start();
    expect(panel.store.get().note).toBe('pageNoReply');
  });

  it('looks for no names where the site is off', async () => {
    const { panel, page } = create([read(NAME)], false);
    await panel.start();
    expect(panel.store.get()).toMatchObject({ names: [], note: 'pageSiteOff' });
    expect(page.listPageEntities).not.toHaveBeenCalled();
  });

  it('switches the site at once, and follows a switch made elsewhere', async () => {
    const { panel, site, change } = create([read(NAME)]);
    await panel.start();
    await panel.setSite(false);
    expect(site.set).toHaveBeenCalledExactlyOnceWith(false);
    expect(panel.store.get()).toMatchObject({ names: [], site: { on: false } });
    change(true);
    await vi.waitFor(() => expect(panel.store.get().names).toEqual([NAME]));
  });

  it('keeps the switch as it was when it could not be saved', async () => {
    const { panel, site } = create([read(NAME)]);
    vi.mocked(site.set).mockRejectedValue(new Error('storage is full'));
    await panel.start();
    await panel.setSite(false);
    expect(panel.store.get()).toMatchObject({ site: { on: true }, siteError: 'storage is full' });
  });

  it('goes to a name and closes; stays and says so when the name is gone', async () => {
    const { panel, page, close } = create([read(NAME)]);
    await panel.start();
    await panel.show(NAME);
    expect(page.showEntity).toHaveBeenCalledExactlyOnceWith({ entityId: 'a' });
    expect(close).toHaveBeenCalledOnce();
    page.showEntity.mockResolvedValue(false);
    await panel.show(NAME);
    expect(close).toHaveBeenCalledOnce();
    expect(panel.store.get().note).toBe('pageGone');
  });

  it('says why where no script may run', async () => {
    const panel = createPagePanel({
      tab: Promise.resolve({ kind: 'closed', reason: 'pageStore' }),
      close: () => undefined,
    });
    await panel.start();
    expect(panel.store.get()).toMatchObject({ names: [], note: 'pageStore', site: undefined });
  });

  it('says nothing of the page before the browser has told which it is', async () => {
    const late = createDeferred<TabUnderPopup>();
    const panel = createPagePanel({ tab: late.promise, close: () => undefined });
    const started = panel.start();
    expect(panel.store.get()).toMatchObject({ isOpen: false, note: undefined, site: undefined });
    late.resolve({ kind: 'closed', reason: 'pageOwn' });
    await started;
    expect(panel.store.get()).toMatchObject({ isOpen: false, note: 'pageOwn' });
  });
});
