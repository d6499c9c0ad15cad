import { describe, expect, test } from 'vitest';
import { purgeDiscarded } from '@/lib/store/articles/purge-sources.ts';
import { discardSources, removeSource } from '@/lib/store/sources/change-sources.ts';
import { listSources } from '@/lib/store/sources/list-sources.ts';
import { HOUR, useSubscriptions } from './subscription-fixtures.ts';

const { at, importing } = useSubscriptions();
const ADDRESS = 'https://gazette.example/feed';
const DAY = 24 * HOUR;
const whole = Array.from({ length: 160 }, (_, i) => `word${i}`).join(' ');
const item = (id: string, text: string, day = '30 Nov 2026') =>
  `<item><guid>${id}</guid><title>Title ${id}</title><link>https://gazette.example/${id}</link>
  <pubDate>${day} 00:00 GMT</pubDate><description>${text}</description></item>`;
const feed =
  (...items: string[]) =>
  async () =>
    new Response(
      `<rss version="2.0"><channel><title>Gazette</title>${items.join('')}</channel></rss>`,
    );
const headlines = () => at.database.use((db) => db.getAllKeys('headlines'));

async function follow(...items: string[]) {
  at.answer = feed(...items);
  const found = await at.subscriptions.preview(ADDRESS, []);
  if (found.kind !== 'found') throw new Error(found.kind);
  await at.subscriptions.add(found.sourceId, found.name);
  return found;
}
const update = async (days: number, ...items: string[]) => {
  at.answer = feed(...items);
  at.now += days * DAY;
  await at.subscriptions.runDue(20_000);
};

describe('a feed', () => {
  test('gives articles where the text is whole, and headlines otherwise', async () => {
    const found = await follow(item('a', whole), item('b', 'A minister resigns.'));
    expect(found).toMatchObject({
      is: 'feed',
      name: 'Gazette',
      summary: { articles: 1, headlines: 1 },
    });
    expect(importing.import.mock.calls).toEqual([
      [
        [expect.objectContaining({ title: 'Title a', publisher: 'Gazette' })],
        { id: found.sourceId, name: 'Gazette' },
      ],
    ]);
    expect(await headlines()).toEqual([[found.sourceId, 'b']]);
    const [view] = await at.subscriptions.list();
    expect(view).toMatchObject({ kept: { headlines: 1 }, report: { articles: 1, headlines: 1 } });
    expect(await listSources(at.database)).toMatchObject([{ kind: 'feed' }]);
  });

  test('keeps headlines for 90 days, and longer what it still lists', async () => {
    const { sourceId } = await follow(item('old', 'Old.'), item('listed', 'Listed.'));
    await update(91, item('listed', 'Listed.'), item('new', 'New.', '28 Feb 2027'));
    expect(await headlines()).toEqual([
      [sourceId, 'listed'],
      [sourceId, 'new'],
    ]);
    expect((await at.subscriptions.list())[0]?.report).toMatchObject({ headlines: 1 });
  });

  test('may be short, and is never held back for that', async () => {
    await follow(item('a', 'A.'), item('b', 'B.'), item('c', 'C.'));
    await update(1, item('d', 'D.'));
    const [view] = await at.subscriptions.list();
    expect([view?.held, view?.failure]).toEqual([undefined, undefined]);
  });

  test('of a list is followed without a question, and is due at once', async () => {
    const feeds = [
      { address: 'http://gazette.example/feed', name: '' },
      { address: ADDRESS, name: 'Twice' },
      { address: 'mailto:x@gazette.example', name: 'No' },
    ];
    await at.subscriptions.followFeeds(feeds);
    expect(at.asked).toEqual([]);
    expect(await listSources(at.database)).toMatchObject([{ name: 'gazette.example' }]);
    expect(at.alarm).toBe(at.now + 60_000);
    await update(0, item('a', 'A.'));
    expect(at.asked.map(({ address }) => address)).toEqual([ADDRESS]);
    expect(await headlines()).toHaveLength(1);
  });

  test('goes with everything when its source is deleted for good', async () => {
    const { sourceId } = await follow(item('b', 'B.'));
    await removeSource(at.database, sourceId, at.now);
    await discardSources(at.database, () => true);
    await purgeDiscarded(at.database);
    expect(await headlines()).toEqual([]);
    expect(await at.database.use((db) => db.getAll('subscriptions'))).toEqual([]);
  });
});
