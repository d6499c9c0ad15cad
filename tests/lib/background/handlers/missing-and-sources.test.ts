import { describe, expect, test, vi } from 'vitest';
import type { BackgroundCalls, RequestOf } from '@/lib/messaging/protocol.ts';
import { writeArticle } from '@/lib/store/articles/write-article.ts';
import { article, facts, source } from '../../store/fixtures.ts';

import 'fake-indexeddb/auto';
import { MENTIONS, useHandlers } from './handler-fixtures.ts';

const { at, call, publishGate } = useHandlers();

describe('anything missing', () => {
  test.each([
    ['getCard', { entityId: 'person/nobody' }],
    ['getArticle', { articleId: 'article-9' }],
    ['setSourceEnabled', { sourceId: 'source-9', enabled: false }],
    ['renameSource', { sourceId: 'source-9', name: 'x' }],
    ['removeSource', { sourceId: 'source-9' }],
    ['restoreSource', { sourceId: 'source-9' }],
  ] as const)('%s fails with not-found, in words for a reader', async (name, request) => {
    const failing = call(name, request as RequestOf<BackgroundCalls, typeof name>);
    await expect(failing).rejects.toMatchObject({
      name: 'CallError',
      code: 'not-found',
      message: /\w/,
    });
  });

  test('an unknown source doesn’t change what is known', async () => {
    await expect(
      call('setSourceEnabled', { sourceId: 'source-9', enabled: false }),
    ).rejects.toThrow('source-9');
    expect(publishGate).not.toHaveBeenCalled();
  });

  test('other failures of the store are not mistaken for that', async () => {
    vi.spyOn(at.database, 'use').mockRejectedValue(new Error('the disk is full'));
    await expect(
      call('setSourceEnabled', { sourceId: 'source-1', enabled: false }),
    ).rejects.toThrow('the disk is full');
  });
});

describe('a source that is switched', () => {
  test('off leaves cards, search and pages at once, and is back when on again', async () => {
    expect((await call('findMentions', MENTIONS)).mentions).toHaveLength(1);
    const off = await call('setSourceEnabled', { sourceId: 'source-1', enabled: false });
    expect(off).toMatchObject([{ id: 'source-1', enabled: false }]);
    await vi.waitFor(() => expect(publishGate).toHaveBeenCalledTimes(1));
    expect((await call('findMentions', MENTIONS)).mentions).toEqual([]);
    expect(await call('search', { query: 'moser', limit: 5 })).toMatchObject({ hits: [] });
    await expect(call('getCard', { entityId: 'person/anna-lind' })).rejects.toMatchObject({
      code: 'not-found',
    });

    await call('setSourceEnabled', { sourceId: 'source-1', enabled: true });
    expect((await call('findMentions', MENTIONS)).mentions).toHaveLength(1);
  });

  test('off still shows its article to readers who have it open', async () => {
    await call('setSourceEnabled', { sourceId: 'source-1', enabled: false });
    expect(await call('getArticle', { articleId: 'article-1' })).toMatchObject({
      source: { enabled: false },
    });
  });
});

describe('a source that is removed', () => {
  test('leaves cards, search and pages at once, and is back when restored', async () => {
    const given = facts('a-2');
    await writeArticle(
      at.database,
      { ...source('own:1'), kind: 'own' },
      article('a-2', { sourceId: 'own:1' }),
      { ...given, aliases: given.aliases.map((alias) => ({ ...alias, sourceId: 'own:1' })) },
    );
    await call('setSourceEnabled', { sourceId: 'source-1', enabled: false });
    expect((await call('findMentions', MENTIONS)).mentions).toHaveLength(1);
    const removed = await call('removeSource', { sourceId: 'own:1' });
    expect(removed[1]).toMatchObject({ id: 'own:1', removedAt: 9 });
    expect((await call('findMentions', MENTIONS)).mentions).toEqual([]);
    expect(await call('search', { query: 'moser', limit: 5 })).toMatchObject({ hits: [] });
    for (const [name, request] of [
      ['getCard', { entityId: 'person/anna-lind' }],
      ['getArticle', { articleId: 'a-2' }],
    ] as const) {
      await expect(call(name, request as never)).rejects.toMatchObject({ code: 'not-found' });
    }
    await call('restoreSource', { sourceId: 'own:1' });
    expect((await call('findMentions', MENTIONS)).mentions).toHaveLength(1);
    expect(await call('getArticle', { articleId: 'a-2' })).toMatchObject({
      source: { id: 'own:1' },
    });
  });
});
