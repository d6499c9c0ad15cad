import { describe, expect, it, vi } from 'vitest';
import { createSearchPanel } from '@/entrypoints/popup/search-panel.ts';
import type { SearchAnswer } from '@/lib/core/search/search-model.ts';
import { answerOf, sampleHits } from '@/playground/gallery/sample-hits.ts';
import { createDeferred } from '../../support/deferred.ts';

describe('search panel', () => {
  it('drops an answer that comes after that of a later question', async () => {
    const answers = [createDeferred<SearchAnswer>(), createDeferred<SearchAnswer>()];
    const search = vi.fn(({ query }: { query: string }) => {
      const answer = answers[query === 'v' ? 0 : 1];
      return answer?.promise ?? Promise.reject(new Error('one question too many'));
    });
    const panel = createSearchPanel({ search });
    const asked = [panel.setQuery('v'), panel.setQuery('va')];
    answers[1]?.resolve(answerOf(sampleHits.slice(0, 1)));
    await asked[1];
    answers[0]?.resolve(answerOf(sampleHits));
    await asked[0];
    expect(panel.store.get().state).toEqual({
      kind: 'results',
      query: 'va',
      answer: answerOf(sampleHits.slice(0, 1)),
    });
  });

  it('drops a late failure as well', async () => {
    const first = createDeferred<SearchAnswer>();
    const panel = createSearchPanel({
      search: ({ query }) => (query === 'v' ? first.promise : Promise.resolve(answerOf([]))),
    });
    const asked = panel.setQuery('v');
    await panel.setQuery('va');
    first.reject(new Error('too late'));
    await asked;
    expect(panel.store.get().state.kind).toBe('results');
  });

  it('asks nothing for an empty query and drops what is under way', async () => {
    const late = createDeferred<SearchAnswer>();
    const search = vi.fn(() => late.promise);
    const panel = createSearchPanel({ search });
    const asked = panel.setQuery('v');
    await panel.setQuery('  ');
    late.resolve(answerOf(sampleHits));
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
