import { expect, test, vi } from 'vitest';
import { createFeedLists } from '@/entrypoints/options/subscriptions/feed-lists.ts';
import { writeOpml } from '@/lib/core/formats/opml/opml.ts';
import { createFakeSubscriptions } from '@/playground/gallery/fake-subscriptions.ts';

const file = (name: string, text: string) => ({ name, stream: () => new Blob([text]).stream() });
const followFeeds = vi.fn(async () => undefined);
const save = vi.fn<(file: Blob, name: string) => void>();
const create = () => {
  const lists = createFeedLists({ list: { ...createFakeSubscriptions(), followFeeds }, save });
  return { lists, state: () => lists.store.get().state };
};

const feeds = [
  { address: 'https://gazette.example/feed', name: 'Gazette', folders: ['News'] },
  { address: 'http://herald.example/rss', folders: [] },
];

test('a list is looked at before its feeds are followed', async () => {
  const { lists, state } = create();
  await lists.read(file('feeds.opml', writeOpml({ title: 'Mine', feeds })));
  expect(state()).toEqual({ step: 'found', file: 'feeds.opml', count: 2 });
  expect(followFeeds).not.toHaveBeenCalled();
  await lists.follow();
  expect(followFeeds).toHaveBeenCalledExactlyOnceWith([
    { address: 'https://gazette.example/feed', name: 'Gazette' },
    expect.objectContaining({ address: 'http://herald.example/rss' }),
  ]);
  expect(state()).toEqual({ step: 'done' });
});

test('a file without feeds says so', async () => {
  const { lists, state } = create();
  for (const text of ['Dear Jane,', writeOpml({ title: 'None', feeds: [] })]) {
    await lists.read(file('letter.xml', text));
    expect(state()).toEqual({ step: 'failed', file: 'letter.xml' });
  }
});

test('the feeds that are followed go out, and nothing else', async () => {
  const { lists } = create();
  lists.save();
  const [saved, name] = save.mock.calls[0] ?? [];
  expect(name).toBe('dramatis-feeds.opml');
  const text = await saved?.text();
  expect(text).toContain('xmlUrl="https://gazette.example/feed.xml"');
  expect(text).not.toContain('members.csv');
});
