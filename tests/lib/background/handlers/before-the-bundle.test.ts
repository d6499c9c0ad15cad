import { describe, expect, test, vi } from 'vitest';
import type { BackgroundCalls, RequestOf } from '@/lib/messaging/protocol.ts';
import { createDeferred } from '../../../support/deferred.ts';

import 'fake-indexeddb/auto';
import { MENTIONS, useHandlers } from './handler-fixtures.ts';

const { at, call, ready } = useHandlers();

describe('before the bundle is in the store', () => {
  const REQUESTS = [
    ['findMentions', MENTIONS],
    ['getCard', { entityId: 'person/anna-lind' }],
    ['getEntities', { entityIds: [] }],
    ['search', { query: 'anna', limit: 1 }],
    ['listSources', {}],
    ['setSourceEnabled', { sourceId: 'source-1', enabled: true }],
    ['renameSource', { sourceId: 'source-1', name: 'x' }],
    ['orderSources', { sourceIds: [] }],
    ['restoreSource', { sourceId: 'source-1' }],
    ['discardSource', { sourceId: 'source-1' }],
    ['getArticle', { articleId: 'article-1' }],
  ] as const;

  test.each(REQUESTS)('%s waits', async (name, request) => {
    const filled = createDeferred<void>();
    ready.mockReturnValue(filled.promise);
    const use = vi.spyOn(at.database, 'use');
    const reply = call(name, request as RequestOf<BackgroundCalls, typeof name>);
    expect(use).not.toHaveBeenCalled();
    filled.resolve();
    expect(await reply).toBeDefined();
  });

  test.each(REQUESTS)('%s fails when the bundle cannot be brought in', async (name, request) => {
    ready.mockRejectedValue(new Error('no store'));
    await expect(call(name, request as RequestOf<BackgroundCalls, typeof name>)).rejects.toThrow(
      'no store',
    );
  });
});
