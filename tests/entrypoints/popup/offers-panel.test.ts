import { describe, expect, it, vi } from 'vitest';
import { choiceId } from '@/components/popup/search-groups.ts';
import { createOffersPanel, type OffersPanel } from '@/entrypoints/popup/offers-panel.ts';
import type { SearchHit } from '@/lib/core/search/search-model.ts';
import type { RecentSearch } from '@/lib/settings/recent-searches.ts';
import { sampleHits } from '@/playground/gallery/sample-hits.ts';
import { createDeferred } from '../../support/deferred.ts';

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
      suggest: vi.fn(async () => []),
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

  it('is recent searches and nobody else, without people who are gone', async () => {
    const { panel, background } = create([query, ines, gone]);
    await panel.start();
    expect(background.suggest).toHaveBeenCalledOnce();
    expect(offered(panel)).toEqual([['searchRecent', ['query tolls', 'person:ines-valdrup']]]);
    expect(panel.store.get().hasRecent).toBe(true);
  });

  it('shows recent searches before the background has answered', async () => {
    const late = createDeferred<SearchHit[]>();
    const { panel, background } = create([query]);
    background.suggest.mockReturnValue(late.promise as never);
    const started = panel.start();
    await vi.waitFor(() => expect(offered(panel)).toEqual([['searchRecent', ['query tolls']]]));
    late.resolve([]);
    await started;
  });

  it('has no recent searches in a private window, before or after', async () => {
    const { panel } = create(undefined);
    await panel.start();
    await panel.remember(suggested[0] as SearchHit, 'val');
    expect(offered(panel)).toEqual([]);
  });

  it('adds what the reader chose, and can be cleared', async () => {
    const { panel } = create([]);
    await panel.start();
    await panel.remember(suggested[0] as SearchHit, 'val');
    expect(offered(panel)[0]).toEqual(['searchRecent', ['person:ines-valdrup']]);
    await panel.clear();
    expect(panel.store.get().hasRecent).toBe(false);
  });
});
