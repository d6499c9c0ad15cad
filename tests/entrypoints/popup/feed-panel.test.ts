import { expect, it, vi } from 'vitest';
import { createFeedPanel } from '@/entrypoints/popup/feed-panel.ts';

const FEED = 'https://a.example/feed?of=all&n=1';

it('offers the feed of the page, and opens the settings with it', async () => {
  const openSettings = vi.fn();
  const panel = createFeedPanel({ readFeed: async () => FEED, openSettings });
  panel.follow();
  expect(openSettings).not.toHaveBeenCalled();
  await panel.start();
  expect(panel.store.get()).toEqual({ address: FEED });
  expect(openSettings).not.toHaveBeenCalled();
  panel.follow();
  expect(openSettings).toHaveBeenCalledExactlyOnceWith(FEED);
});

it.each([async () => undefined, () => Promise.reject(new Error('gone'))])(
  'offers nothing where there is none, or none can be read',
  async (readFeed) => {
    const panel = createFeedPanel({ readFeed, openSettings: vi.fn() });
    await panel.start();
    expect(panel.store.get()).toEqual({ address: undefined });
  },
);
