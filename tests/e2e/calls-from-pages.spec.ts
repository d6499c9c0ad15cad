import fc from 'fast-check';
import { SHAPES } from '@/lib/messaging/protocol/shapes.ts';
import { malformed, wellFormed } from '../support/arbitrary-request.ts';
import { OF_PAGES } from '../support/senders.ts';
import { markedTexts } from './support/marks.ts';
import type { Session, Tab } from './support/session.ts';
import { expect, test } from './support/test.ts';

/**
 * What an attacker can do who has taken over the process of a page: run code in our content script's world, and call
 * the background from there.
 */

type Name = keyof typeof SHAPES;
/** The extension's own API, as far as it is needed here. Both browsers have it under this name. */
declare const chrome: {
  tabs: { query(query: object): Promise<{ id?: number; url?: string }[]> };
  scripting: {
    executeScript<Args extends unknown[]>(injection: {
      target: { tabId: number | undefined };
      args?: Args;
      func: (...args: Args) => unknown;
    }): Promise<{ result: unknown }[]>;
  };
  runtime: { sendMessage(message: object): Promise<unknown> };
  storage: {
    local: { get(keys: null): Promise<object>; set(items: object): Promise<void> };
  };
};

interface Call {
  name: string;
  request: unknown;
}
type Reply = { ok: true; value: unknown } | { ok: false; error: { code: string } };

/**
 * Makes calls one after the other in our scripts' world, in every frame with this address. The calls go through one of
 * our pages.
 */
const callFrom = (own: Tab, address: string, calls: Call[]): Promise<Reply[]> =>
  own.evaluate(
    async ({ address, calls }) => {
      const { tabs, scripting } = chrome;
      const all = await tabs.query({});
      const tab = all.find(({ url }) => url === address);
      const [result] = await scripting.executeScript({
        target: { tabId: tab?.id },
        args: [calls],
        func: async (given: Call[]) => {
          const replies = [];
          for (const call of given) {
            const { runtime } = chrome;
            replies.push(await runtime.sendMessage({ dramatis: 'call', ...call }));
          }
          return JSON.parse(JSON.stringify(replies));
        },
      });
      return result?.result as Reply[];
    },
    { address, calls },
  );

/** The same from one of our own pages. */
const callFromOwn = (own: Tab, calls: Call[]): Promise<Reply[]> =>
  own.evaluate(async (given) => {
    const replies = [];
    for (const call of given) {
      const { runtime } = chrome;
      replies.push(await runtime.sendMessage({ dramatis: 'call', ...call }));
    }
    return JSON.parse(JSON.stringify(replies)) as Reply[];
  }, calls);

const codes = (replies: Reply[]) => replies.map((reply) => (reply.ok ? 'ok' : reply.error.code));

const KNOWN = ['countKept', 'listSources', 'listArticles', 'getRememberRules'];
/** Everything that the reader has, as our own pages show it. */
const inventory = (own: Tab) =>
  callFromOwn(
    own,
    KNOWN.map((name) => ({ name, request: {} })),
  );

const countTabs = (own: Tab) => own.evaluate(async () => (await chrome.tabs.query({})).length);

const startAttack = (session: Session) => session.open(session.pageUrl('/options.html'));

/** The id of somebody with a name. */
async function findId(own: Tab, query: string): Promise<string> {
  const [reply] = await callFromOwn(own, [{ name: 'search', request: { query, limit: 1 } }]);
  const found = reply?.ok ? (reply.value as { hits: { entityId?: string }[] }).hits : [];
  const [hit] = found;
  if (!hit?.entityId) throw new Error(`nobody is known as ${query}`);
  return hit.entityId;
}

test('a page’s world can call nothing that isn’t for pages, whatever it sends', async ({
  startOnNews,
}) => {
  const { session, news } = await startOnNews();
  const own = await startAttack(session);
  const before = await inventory(own);
  const names = (Object.keys(SHAPES) as Name[]).filter((name) => !OF_PAGES.includes(name));
  expect(names.length).toBeGreaterThan(20);
  const calls = names.flatMap((name) =>
    fc
      .sample(fc.oneof(wellFormed(name), malformed(name)), { numRuns: 6, seed: 11 })
      // A text of megabytes is tested in the unit tests. Here it would only take long.
      .map((request) => JSON.stringify({ name, request }))
      .filter((json) => json.length < 50_000)
      .map((json) => JSON.parse(json) as Call),
  );
  const replies = await callFrom(own, news.url(), calls);
  const answered = calls.filter((_, i) => replies[i]?.ok !== false);
  expect(answered).toEqual([]);
  expect(new Set(codes(replies))).toEqual(new Set(['refused']));
  expect(await inventory(own)).toEqual(before);
});

test('a page gets cards of people that it names, and of nobody else', async ({
  startOnNews,
  site,
}) => {
  const { session, news } = await startOnNews();
  const other = await session.open(`${site.origin}/no-names.html`);
  const own = await startAttack(session);
  const entityId = await findId(own, 'Zelensky');
  const card = { name: 'getCard', request: { entityId } };
  const choice = { name: 'getEntities', request: { entityIds: [entityId] } };
  const mute = {
    name: 'muteName',
    request: { kind: 'entity', entityId, name: 'Zelensky', where: 'site' },
  };
  const refused = await callFrom(own, other.url(), [card, mute, choice]);
  expect(codes(refused)).toEqual(['refused', 'refused', 'ok']);
  expect(refused[2]).toEqual({ ok: true, value: [] });
  const [given, options] = await callFrom(own, news.url(), [card, choice]);
  expect(given).toMatchObject({ ok: true, value: { entity: { id: entityId } } });
  expect(options).toMatchObject({ ok: true, value: [{ id: entityId }] });

  // What a page was told outlives the worker, but not the page.
  await session.stopBackground();
  expect(codes(await callFrom(own, news.url(), [card]))).toEqual(['ok']);
  await news.goto(`${site.origin}/no-names.html?later`);
  expect(codes(await callFrom(own, news.url(), [card]))).toEqual(['refused']);
});

test('a page opens tabs only as often as somebody clicks, and none in the background', async ({
  startOnNews,
}) => {
  const { session, news } = await startOnNews();
  const own = await startAttack(session);
  const entityId = await findId(own, 'Zelensky');
  const [known] = await callFromOwn(own, [{ name: 'listArticles', request: {} }]);
  const [{ id: articleId } = { id: '' }] = (known?.ok ? known.value : []) as { id: string }[];
  const before = await countTabs(own);
  const many = (name: string, request: object) => new Array(30).fill({ name, request });
  const card = { name: 'getCard', request: { entityId } };

  // Our own page is in front, so nobody clicks on the news.
  const behind = await callFrom(own, news.url(), [card, ...many('openArticle', { articleId })]);
  expect(codes(behind.slice(1))).toEqual(new Array(30).fill('refused'));
  expect(await countTabs(own)).toBe(before);

  await news.bringToFront();
  const strange = await callFrom(own, news.url(), many('openArticle', { articleId: 'unheard-of' }));
  expect(codes(strange)).toEqual(new Array(30).fill('refused'));
  const replies = await callFrom(own, news.url(), many('openPerson', { entityId }));
  // The first tab that opens covers the page.
  expect(codes(replies).filter((code) => code === 'ok').length).toBeLessThanOrEqual(2);
  expect(await countTabs(own)).toBeLessThanOrEqual(before + 2);
});

test('requests of our own pages must have the right shape too', async ({ startOnNews }) => {
  const { session } = await startOnNews();
  const own = await startAttack(session);
  const before = await inventory(own);
  const [sources] = await callFromOwn(own, [{ name: 'listSources', request: {} }]);
  const [{ id: sourceId } = { id: '' }] = (sources?.ok ? sources.value : []) as { id: string }[];
  const replies = await callFromOwn(own, [
    { name: 'setSourceEnabled', request: { sourceId, enabled: 'false' } },
    { name: 'muteName', request: {} },
    { name: 'renameSource', request: { sourceId, name: { toString: 'x' } } },
    { name: 'setRememberRules', request: { change: { on: 'yes' } } },
    { name: 'search', request: { query: 'a', limit: 1e9 } },
  ]);
  expect(codes(replies)).toEqual(new Array(5).fill('bad-request'));
  expect(await inventory(own)).toEqual(before);
});

test('the reader’s lists and rules can neither be read nor set from a page’s world', async ({
  startOnNews,
}) => {
  const { session, news } = await startOnNews();
  const own = await startAttack(session);
  await callFromOwn(own, [{ name: 'muteName', request: { kind: 'name', name: 'Zelensky' } }]);
  await expect.poll(() => markedTexts(news)).not.toContain('Zelensky');
  const stored = await own.evaluate(async (address) => {
    const { tabs, scripting } = chrome;
    const all = await tabs.query({});
    const [result] = await scripting.executeScript({
      target: { tabId: all.find(({ url }) => url === address)?.id },
      func: async () => {
        const { local } = chrome.storage;
        await local.set({ mutedNames: [], remember: { on: true }, 'recent-searches': [] });
        return JSON.stringify(await local.get(null));
      },
    });
    return result?.result as string;
  }, news.url());
  expect(stored).toContain('gate');
  expect(stored).not.toContain('Zelensky');
  const [rules] = await callFromOwn(own, [{ name: 'getRememberRules', request: {} }]);
  expect(rules).toMatchObject({ ok: true, value: { on: false } });
  await news.goto(news.url());
  await expect.poll(() => markedTexts(news)).toContain('Rutte');
  expect(await markedTexts(news)).not.toContain('Zelensky');
});
