// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { CardModel } from '@/lib/core/card/card-model.ts';
import type { CardViewProps } from '@/lib/core/card/card-state.ts';
import type { Entity } from '@/lib/core/model.ts';
import type { MutedName, MuteRequest } from '@/lib/core/muted/muted-name.ts';
import { CallError } from '@/lib/messaging/error.ts';
import { type CardPresenter, createCardPresenter } from '@/lib/page/card-presenter.ts';
import type { CardStage } from '@/lib/page/card-stage.ts';
import type { Mark } from '@/lib/page/mark.ts';
import { createDeferred } from '../../components/deferred.ts';
import { settle } from '../support/fake-clock.ts';
import { markIn, markParagraphs, textIn } from './page-fixtures.ts';

const card = (id: string): CardModel => ({
  entity: { id, type: 'person', name: `Card of ${id}` },
  roles: [],
  statements: [],
  statementsAbout: [],
  events: [],
  contested: [],
  footer: { articles: 1, outlets: 1, corrections: [] },
});

function createStage(isLoaded: boolean) {
  let loaded = isLoaded;
  const drawn: CardViewProps[] = [];
  const host = { show: vi.fn(), hide: vi.fn() };
  const view = { render: (props: CardViewProps) => drawn.push(props), unmount: vi.fn() };
  const load = vi.fn(async () => {
    await undefined;
    loaded = true;
  });
  const stage = { load, isLoaded: () => loaded, host: () => host, view: () => view };
  return { stage: stage as unknown as CardStage, load, host, view, drawn };
}

const background = {
  getCard: vi.fn<(request: { entityId: string }) => Promise<CardModel>>(),
  getEntities: vi.fn<(request: { entityIds: string[] }) => Promise<Entity[]>>(),
  openArticle: vi.fn<(request: object) => Promise<undefined>>(),
  openSearch: vi.fn<(request: object) => Promise<undefined>>(),
  muteName: vi.fn<(request: MuteRequest) => Promise<MutedName>>(),
  unmuteName: vi.fn<(request: { muted: MutedName }) => Promise<undefined>>(),
};
const told = { switchSiteOff: vi.fn(), onClosed: vi.fn(), onStale: vi.fn(), onError: vi.fn() };
let presenter: CardPresenter;
let fake: ReturnType<typeof createStage>;
let anna: Mark;
let gerd: Mark;

const begin = (isLoaded = true) => {
  fake = createStage(isLoaded);
  presenter = createCardPresenter({ background, stage: fake.stage, ...told });
};

beforeEach(() => {
  for (const mock of [...Object.values(background), ...Object.values(told)]) mock.mockReset();
  background.getCard.mockImplementation(async ({ entityId }) => card(entityId));
  background.openArticle.mockResolvedValue(undefined);
  background.openSearch.mockResolvedValue(undefined);
  [anna, gerd] = markParagraphs('Anna', 'Gerd') as [Mark, Mark];
  begin();
});

const last = (): CardViewProps => fake.drawn.at(-1) as CardViewProps;
const show = async (mark: Mark, onShown = () => {}) => {
  presenter.show(mark, onShown);
  await settle();
};
const shownName = (): string | undefined => {
  const { state } = last();
  return state.kind === 'ready' ? state.card.entity.name : undefined;
};

describe('a card that is shown', () => {
  test('is there at once, loading under the name of the page, then ready', async () => {
    presenter.show(anna, () => {});
    expect(fake.drawn.map(({ state }) => state)).toEqual([{ kind: 'loading', name: 'Anna' }]);
    await settle();
    expect(last().state).toEqual({ kind: 'ready', card: card('person/anna') });
    expect(last()).toMatchObject({ why: anna.mention.reason, canGoBack: false });
  });

  test('stands in the top layer and is drawn before it is placed', async () => {
    const onShown = vi.fn(() => {
      expect(fake.host.show).toHaveBeenCalledWith(document.querySelector('#p0'));
      expect(fake.drawn).toHaveLength(1);
    });
    await show(anna, onShown);
    expect(onShown).toHaveBeenCalledTimes(1);
  });

  test('can have its mark taken away and put back; a card behind it has none', async () => {
    const muted: MutedName = { kind: 'name', name: 'Anna' };
    background.muteName.mockResolvedValue(muted);
    await show(anna);
    const { muting } = last();
    expect(muting?.surface).toBe('Anna');
    expect(await muting?.mute({ kind: 'name', name: 'Anna' })).toBe(muted);
    await muting?.unmute(muted);
    expect(background.unmuteName).toHaveBeenCalledExactlyOnceWith({ muted });
    last().onOpenEntity('person/gerd');
    await settle();
    expect(last().muting).toBeUndefined();
  });

  test('was loaded while the pointer rested, and only once', async () => {
    presenter.prefetch(anna);
    await settle();
    presenter.show(anna, () => {});
    expect(fake.drawn.map(({ state }) => state.kind)).toEqual(['ready']);
    expect(background.getCard).toHaveBeenCalledTimes(1);
  });

  test('waits for its code, without touching the page before', async () => {
    begin(false);
    const onShown = vi.fn();
    presenter.show(anna, onShown);
    expect(fake.host.show).not.toHaveBeenCalled();
    expect(onShown).not.toHaveBeenCalled();
    await settle();
    expect(onShown).toHaveBeenCalled();
    expect(shownName()).toBe('Card of person/anna');
  });

  test('hidden before its code came does not appear', async () => {
    begin(false);
    presenter.show(anna, () => {});
    presenter.hide();
    await settle();
    expect(fake.host.show).not.toHaveBeenCalled();
    expect(fake.drawn).toEqual([]);
  });

  test('hidden is unmounted, and an answer that is still under way draws nothing', async () => {
    presenter.show(anna, () => {});
    presenter.hide();
    await settle();
    expect(fake.host.hide).toHaveBeenCalledTimes(1);
    expect(fake.view.unmount).toHaveBeenCalledTimes(1);
    expect(fake.drawn.map(({ state }) => state.kind)).toEqual(['loading']);
  });

  test('hiding when nothing is shown touches nothing', () => {
    presenter.hide();
    expect(fake.host.hide).not.toHaveBeenCalled();
  });
});

describe('from one name to another', () => {
  test('a late answer about the first is dropped', async () => {
    const late = createDeferred<CardModel>();
    background.getCard.mockReturnValueOnce(late.promise);
    presenter.show(anna, () => {});
    await show(gerd);
    late.resolve(card('person/anna'));
    await settle();
    expect(shownName()).toBe('Card of person/gerd');
  });

  test('loading the next leaves the card that is read alone', async () => {
    await show(anna);
    const before = fake.drawn.length;
    presenter.prefetch(gerd);
    await settle();
    expect(fake.drawn).toHaveLength(before);
  });

  test('a card that stays after all still works', async () => {
    await show(anna);
    presenter.prefetch(gerd);
    await settle();
    last().onOpenEntity('person/berta');
    await settle();
    expect(shownName()).toBe('Card of person/berta');
    expect(last().canGoBack).toBe(true);
  });

  test('a card that was still loading while the next was begun comes to its end', async () => {
    const late = createDeferred<CardModel>();
    background.getCard.mockReturnValueOnce(late.promise);
    presenter.show(anna, () => {});
    presenter.prefetch(gerd);
    late.resolve(card('person/anna'));
    await settle();
    expect(shownName()).toBe('Card of person/anna');
  });
});

describe('going on inside the card', () => {
  test('leaves a trail back to where it began', async () => {
    await show(anna);
    last().onOpenEntity('person/berta');
    expect(last().state).toEqual({ kind: 'loading', name: '' });
    await settle();
    last().onOpenEntity('event/summit');
    await settle();
    expect(shownName()).toBe('Card of event/summit');
    last().onBack();
    await settle();
    expect(shownName()).toBe('Card of person/berta');
    expect(last()).toMatchObject({ canGoBack: true, why: undefined });
    last().onBack();
    await settle();
    expect(shownName()).toBe('Card of person/anna');
    expect(last()).toMatchObject({ canGoBack: false, why: anna.mention.reason });
  });

  test('back at the beginning there is nothing further back', async () => {
    await show(anna);
    last().onBack();
    last().onOpenEntity('person/berta');
    await settle();
    last().onBack();
    await settle();
    expect(shownName()).toBe('Card of person/anna');
  });

  test('an answer about a card that was left is dropped', async () => {
    await show(anna);
    const late = createDeferred<CardModel>();
    background.getCard.mockReturnValueOnce(late.promise);
    last().onOpenEntity('person/berta');
    last().onBack();
    await settle();
    late.resolve(card('person/berta'));
    await settle();
    expect(shownName()).toBe('Card of person/anna');
  });
});

describe('a name that may mean several', () => {
  test('asks which, and the choice can be taken back', async () => {
    background.getEntities.mockResolvedValue([
      { id: 'person/anna-lind', type: 'person', name: 'Anna Lind' },
      { id: 'person/anna-moser', type: 'person', name: 'Anna Moser' },
    ]);
    const either = markIn(textIn('#p0'), 'Anna', {
      entityIds: ['person/anna-lind', 'person/anna-moser'],
    });
    await show(either);
    expect(last().state).toEqual({
      kind: 'ambiguous',
      name: 'Anna',
      options: [
        { id: 'person/anna-lind', name: 'Anna Lind' },
        { id: 'person/anna-moser', name: 'Anna Moser' },
      ],
    });
    last().onChoose('person/anna-moser');
    await settle();
    expect(shownName()).toBe('Card of person/anna-moser');
    last().onBack();
    await settle();
    expect(last().state.kind).toBe('ambiguous');
  });
});

describe('what goes wrong', () => {
  test('is said in the card, and trying again may help', async () => {
    background.getCard.mockRejectedValueOnce(new CallError('not-found', 'Nobody knows this name'));
    await show(anna);
    expect(last().state).toEqual({
      kind: 'error',
      name: 'Anna',
      message: 'Nobody knows this name',
    });
    last().onRetry();
    expect(last().state).toEqual({ kind: 'loading', name: 'Anna' });
    await settle();
    expect(shownName()).toBe('Card of person/anna');
  });

  test('further on is not said under the name that it began with', async () => {
    await show(anna);
    background.getCard.mockRejectedValueOnce(new Error('lost'));
    last().onOpenEntity('person/berta');
    await settle();
    expect(last().state).toEqual({ kind: 'error', name: '', message: 'lost' });
    last().onRetry();
    expect(last().state).toEqual({ kind: 'loading', name: '' });
    await settle();
    expect(shownName()).toBe('Card of person/berta');
  });

  test('an extension that is gone: the card says so, once', async () => {
    background.getCard.mockRejectedValueOnce(new CallError('stale', 'reload'));
    await show(anna);
    expect(last().state).toEqual({ kind: 'stale' });
    expect(told.onStale).toHaveBeenCalledTimes(1);
  });

  test('an extension that is gone is told already while the pointer rests', async () => {
    background.getCard.mockRejectedValueOnce(new CallError('stale', 'reload'));
    presenter.prefetch(anna);
    await settle();
    expect(told.onStale).toHaveBeenCalledTimes(1);
    expect(fake.drawn).toEqual([]);
  });

  test.each([
    ['stale', new CallError('stale', 'reload'), told.onStale, told.onError],
    ['broken', new Error('no card'), told.onError, told.onStale],
  ])(
    'code that cannot be brought in (%s) is told, and nothing is shown',
    async (_, error, heard, silent) => {
      begin(false);
      fake.load.mockRejectedValue(error);
      const onShown = vi.fn();
      await show(anna, onShown);
      expect(heard).toHaveBeenCalled();
      expect(silent).not.toHaveBeenCalled();
      expect(onShown).not.toHaveBeenCalled();
    },
  );

  test('a page of ours that cannot be opened is told', async () => {
    await show(anna);
    background.openArticle.mockRejectedValueOnce(new CallError('stale', 'reload'));
    background.openSearch.mockRejectedValueOnce(new Error('no tab'));
    last().onOpenStored('article-1', 3, 7);
    last().onOpenSearch?.('Anna');
    await settle();
    expect(told.onStale).toHaveBeenCalledTimes(1);
    expect(told.onError).toHaveBeenCalledTimes(1);
  });
});

test('what the card asks for reaches whoever does it', async () => {
  await show(anna);
  last().onOpenStored('article-1', 3, 7);
  last().onOpenSearch?.('Anna');
  last().onSiteOff?.();
  last().onClose();
  expect(background.openArticle).toHaveBeenCalledWith({ articleId: 'article-1', start: 3, end: 7 });
  expect(background.openSearch).toHaveBeenCalledWith({ query: 'Anna' });
  expect(told.switchSiteOff).toHaveBeenCalledTimes(1);
  expect(told.onClosed).toHaveBeenCalledTimes(1);
});
