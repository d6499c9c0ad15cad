import { describe, expect, it, vi } from 'vitest';
import { createCardPanel } from '@/entrypoints/popup/card-panel.ts';
import { createPagePanel, type SiteSetting } from '@/entrypoints/popup/page-panel.ts';
import { createSearchPanel } from '@/entrypoints/popup/search-panel.ts';
import type { CardModel } from '@/lib/core/card/card-model.ts';
import type { SearchHit } from '@/lib/core/search/search-model.ts';
import type { Client, PageCalls, PageEntity } from '@/lib/messaging/protocol.ts';
import { sampleHits } from '@/playground/gallery/sample-hits.ts';
import { emptyCard, fullCard } from '@/playground/gallery/samples.ts';
import { createDeferred } from './deferred.ts';

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

  function create(answers: (PageEntity[] | Error)[], isOn = true) {
    const listPageEntities = vi.fn(async () => {
      const answer = answers.length > 1 ? answers.shift() : answers[0];
      if (!Array.isArray(answer)) throw answer;
      return answer;
    });
    const page = {
      listPageEntities,
      showEntity: vi.fn(async () => true),
      runCommand: async () => undefined,
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
    const wait = vi.fn(async () => undefined);
    const close = vi.fn();
    const panel = createPagePanel({
      tab: { kind: 'open', host: 'a.example', page, site },
      wait,
      close,
    });
    return { panel, page, site, wait, close, change: (on: boolean) => onChange(on) };
  }

  it('lists the names of the page', async () => {
    const { panel, wait } = create([[NAME]]);
    await panel.start();
    expect(panel.store.get()).toMatchObject({
      names: [NAME],
      note: undefined,
      site: { host: 'a.example', on: true },
    });
    expect(wait).not.toHaveBeenCalled();
  });

  it('asks again while a page has none yet, and then says that it has none', async () => {
    const found = create([[], [NAME]]);
    await found.panel.start();
    expect(found.panel.store.get().names).toEqual([NAME]);
    const none = create([[]]);
    await none.panel.start();
    expect(none.page.listPageEntities).toHaveBeenCalledTimes(3);
    expect(none.panel.store.get()).toMatchObject({ names: [], note: 'pageNothing' });
  });

  it('says that a page does not answer', async () => {
    const { panel } = create([new Error('unreachable')]);
    await panel.start();
    expect(panel.store.get().note).toBe('pageNoReply');
  });

  it('looks for no names where the site is off', async () => {
    const { panel, page } = create([[NAME]], false);
    await panel.start();
    expect(panel.store.get()).toMatchObject({ names: [], note: 'pageSiteOff' });
    expect(page.listPageEntities).not.toHaveBeenCalled();
  });

  it('switches the site at once, and follows a switch made elsewhere', async () => {
    const { panel, site, change } = create([[NAME]]);
    await panel.start();
    await panel.setSite(false);
    expect(site.set).toHaveBeenCalledExactlyOnceWith(false);
    expect(panel.store.get()).toMatchObject({ names: [], site: { on: false } });
    change(true);
    await vi.waitFor(() => expect(panel.store.get().names).toEqual([NAME]));
  });

  it('keeps the switch as it was when it could not be saved', async () => {
    const { panel, site } = create([[NAME]]);
    vi.mocked(site.set).mockRejectedValue(new Error('storage is full'));
    await panel.start();
    await panel.setSite(false);
    expect(panel.store.get()).toMatchObject({ site: { on: true }, siteError: 'storage is full' });
  });

  it('goes to a name and closes; stays and says so when the name is gone', async () => {
    const { panel, page, close } = create([[NAME]]);
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
      tab: { kind: 'closed', reason: 'pageStore' },
      wait: async () => undefined,
      close: () => undefined,
    });
    await panel.start();
    expect(panel.store.get()).toMatchObject({ names: [], note: 'pageStore', site: undefined });
  });
});
