import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { callFrom } from './support/calls.ts';
import { clickControl, textsOf } from './support/controls.ts';
import { markedTexts } from './support/marks.ts';
import type { Tab } from './support/session.ts';
import { expect, test } from './support/test.ts';

const SLOW = { timeout: 60_000 };
const councilWith = (...rows: string[]) =>
  ['id,name,role,party,start,url', ...rows.map((row) => `${row},,2021-05-03,`)].join('\n');
const COUNCIL = councilWith('1,Tomas Brandvold,Harbour master', '2,Ida Solheim,Clerk');

test('only the background may ask, and only what the reader follows', async ({
  fresh: session,
  site,
  data,
}) => {
  data.answer('/council.csv', COUNCIL);
  const address = `${data.origin}/council.csv`;
  for (const page of ['/options.html', '/popup.html', '/article.html', '/person.html']) {
    const own = await session.open(session.pageUrl(page));
    const asked = own.evaluate(
      (url) =>
        fetch(url, { mode: 'no-cors' }).then(
          () => 'answered',
          () => 'refused',
        ),
      address,
    );
    expect(await asked, page).toBe('refused');
  }
  expect(data.asked).toEqual([]);

  const options = await session.open(session.pageUrl('/options.html'));
  const found = await callFrom(options, 'previewSubscription', { address, hosts: [] });
  expect(found).toMatchObject({ kind: 'found', summary: { people: 2 } });
  const { sourceId } = found as { sourceId: string };
  await callFrom(options, 'addSubscription', { sourceId, name: 'Council' });
  expect(data.asked.map(({ path }) => path)).toEqual(['/council.csv']);
  const { cookie, referer, authorization } = data.asked[0]?.headers ?? {};
  expect([cookie, referer, authorization]).toEqual([undefined, undefined, undefined]);
  const news = await session.open(`${site.origin}/harbour-toll.html`);
  await expect.poll(() => markedTexts(news), SLOW).toContain('Tomas Brandvold');
});

const shown = async (options: Tab) => (await textsOf(options, '#subscriptions')).join(' ');
const press = (options: Tab, name: string) => clickControl(options, '#subscriptions button', name);

/** Types an address into the field, and asks. */
async function look(options: Tab, address: string) {
  await options.evaluate((value) => {
    const field = document.querySelector<HTMLInputElement>('.follow-form input');
    if (!field) throw new Error('there is no field');
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, address);
  await press(options, 'Preview');
}

/** As if a day had passed since the last check. */
function letADayPass(options: Tab) {
  return options.evaluate(async () => {
    const opening = indexedDB.open('dramatis');
    await new Promise((resolve) => (opening.onsuccess = resolve));
    const db = opening.result;
    const tx = db.transaction('subscriptions', 'readwrite');
    const reading = tx.objectStore('subscriptions').getAll();
    reading.onsuccess = () => {
      for (const one of reading.result) {
        for (const time of ['checkedAt', 'nextAt', 'answeredAt'])
          if (one[time]) one[time] -= 90_000_000;
        tx.objectStore('subscriptions').put(one);
      }
    };
    await new Promise((resolve) => (tx.oncomplete = resolve));
    db.close();
    document.dispatchEvent(new Event('visibilitychange'));
  });
}

test('an address is followed, brought up to date, undone, and removed', async ({
  fresh: session,
  site,
  data,
}) => {
  const address = `${data.origin}/council.csv`;
  data.answer('/council.csv', (response) => response.setHeader('etag', '"1"').end(COUNCIL));
  const news = await session.open(`${site.origin}/harbour-toll.html`);
  const options = await session.open(session.pageUrl('/options.html#subscriptions'));
  await expect.poll(() => shown(options), SLOW).toContain('You aren’t following anything yet.');
  await look(options, address);
  await expect.poll(() => shown(options), SLOW).toMatch(/People\s*2/);
  await press(options, 'Follow');
  await expect.poll(() => shown(options), SLOW).toContain('Next check');
  expect(data.asked).toHaveLength(1);
  await news.bringToFront();
  await expect.poll(() => markedTexts(news), SLOW).toContain('Tomas Brandvold');
  await options.bringToFront();

  const next = councilWith('1,Tomas Brandvold,Poet', '3,Per Lunde,Clerk');
  data.answer('/council.csv', (response, { 'if-none-match': tag }) =>
    tag === '"1"' ? response.setHeader('etag', '"2"').end(next) : response.writeHead(400).end(),
  );
  await letADayPass(options);
  await press(options, 'Check now');
  await expect
    .poll(() => shown(options), SLOW)
    .toContain('1 new, 1 gone, 0 renamed, 1 roles ended');
  const people = async () => (await textsOf(options, '[data-source^="sub:"]')).join(' ');
  expect(data.asked).toHaveLength(2);
  await press(options, 'Undo this update');
  await expect.poll(() => shown(options), SLOW).not.toContain('1 gone');

  data.answer('/council.csv', '<!doctype html><html><body>Please log in</body></html>');
  await letADayPass(options);
  await press(options, 'Check now');
  await expect.poll(() => shown(options), SLOW).toContain('was a web page instead of data');
  await expect.poll(people, SLOW).toMatch(/2 people/);
  await press(options, 'Ignore it');
  await expect.poll(() => shown(options), SLOW).not.toContain('was a web page');

  data.answer('/council.csv', (response) => response.writeHead(404).end());
  await letADayPass(options);
  await press(options, 'Check now');
  await expect.poll(() => shown(options), SLOW).toContain('There is nothing at this address.');
  await press(options, 'Remove');
  await expect.poll(() => shown(options), SLOW).toContain('You aren’t following anything yet.');
  await clickControl(options, '.options-foot button', 'Undo');
  await expect.poll(() => shown(options), SLOW).toContain('There is nothing at this address.');
});

test('a question can be stopped, and leaves nothing behind', async ({ fresh: session, data }) => {
  data.answer('/slow.csv', (response) => response.writeHead(200).write('id,name\n'));
  const options = await session.open(session.pageUrl('/options.html#subscriptions'));
  await look(options, `${data.origin}/slow.csv`);
  await expect.poll(() => data.asked.length, SLOW).toBe(1);
  await press(options, 'Cancel');
  await look(options, `${data.origin}/missing.csv`);
  await expect.poll(() => shown(options), SLOW).toContain('There is nothing at this address.');
  expect(await callFrom(options, 'listSubscriptions', {})).toEqual([]);
});

test('the feeds of an OPML list are followed, and their whole texts become articles', async ({
  fresh: session,
  data,
}) => {
  const whole = `<p>${'Harbour master Tomas Brandvold said that the toll would rise. '.repeat(20)}</p>`;
  const item = (id: string, text: string) =>
    `<item><guid>${id}</guid><title>Toll ${id}</title><link>${data.origin}/${id}</link>
    <description><![CDATA[${text}]]></description></item>`;
  data.answer(
    '/feed',
    `<rss version="2.0"><channel><title>Gazette</title>${item('rises', whole)}${item('falls', 'Short.')}</channel></rss>`,
  );
  const folder = mkdtempSync(join(tmpdir(), 'dramatis-opml-'));
  const file = join(folder, 'feeds.opml');
  const outline = `<outline type="rss" text="Gazette" xmlUrl="${data.origin}/feed"/>`;
  writeFileSync(file, `<opml version="2.0"><head/><body>${outline}</body></opml>`);
  const options = await session.open(session.pageUrl('/options.html#subscriptions'));
  await expect.poll(() => shown(options), SLOW).toContain('You aren’t following anything yet.');
  await options.chooseFile('.feed-lists input[type=file]', file);
  await expect.poll(() => shown(options), SLOW).toContain('Feeds in feeds.opml: 1.');
  expect(data.asked).toEqual([]);
  await press(options, 'Follow all');
  await expect.poll(() => shown(options), SLOW).toContain('Next check');
  await press(options, 'Check now');
  await expect.poll(() => shown(options), SLOW).toContain('articles 1, headlines 1');
  await expect
    .poll(async () => (await textsOf(options, '[data-source^="sub:"]')).join(' '), SLOW)
    .toMatch(/1 article/);
  expect(data.asked.map(({ path }) => path)).toEqual(['/feed']);
});

test('the popup offers the feed that the page names, and nothing is asked before the reader presses', async ({
  fresh: session,
  site,
  data,
}) => {
  const feed = `${data.origin}/feed?of=all`;
  const item = `<item><title>Toll falls</title><link>${data.origin}/a</link></item>`;
  data.answer(
    '/feed?of=all',
    `<rss version="2.0"><channel><title>Gazette</title>${item}</channel></rss>`,
  );
  const news = await session.open(`${site.origin}/harbour-toll.html`);
  await news.evaluate((address) => {
    const link = document.createElement('link');
    Object.assign(link, { rel: 'alternate', type: 'application/rss+xml', href: address });
    document.head.append(link);
  }, feed);
  await news.bringToFront();
  const popup = await session.openPopup();
  const offer = () =>
    popup.run((document) => document.querySelector('.follow-outlet')?.textContent ?? '');
  await expect.poll(offer, SLOW).toContain(feed.replace('https://', ''));
  const opened = session.nextTab();
  await popup.run((document) =>
    document.querySelector<HTMLElement>('.follow-outlet button')?.click(),
  );
  const options = await opened;
  const typed = () =>
    options.evaluate(
      () => document.querySelector<HTMLInputElement>('.follow-form input')?.value ?? '',
    );
  await expect.poll(typed, SLOW).toBe(feed);
  await expect.poll(() => shown(options), SLOW).toContain('You aren’t following anything yet.');
  expect(await options.evaluate(() => location.search + location.hash)).toBe('#subscriptions');
  expect(data.asked).toEqual([]);
  await press(options, 'Preview');
  await expect.poll(() => shown(options), SLOW).toMatch(/Headlines\D*1/);
  expect(data.asked.map(({ path }) => path)).toEqual(['/feed?of=all']);
});

/** A list of so many people, each with this role. It is too long to come in at one stroke. */
const longList = (count: number, role: string) =>
  councilWith(...Array.from({ length: count }, (_, i) => `${i},Person${i} Surname${i},${role}`));

/** How often it is stopped, each time at another point of the update. */
const TIMES = 4;
const PEOPLE = 600;

test('if the background stops in the middle of an update, the old or the new state holds', async ({
  fresh: session,
  data,
}) => {
  const address = `${data.origin}/long.csv`;
  data.answer('/long.csv', longList(PEOPLE, 'Clerk'));
  const options = await session.open(session.pageUrl('/options.html'));
  const found = await callFrom(options, 'previewSubscription', { address, hosts: [] });
  const { sourceId } = found as { sourceId: string };
  await callFrom(options, 'addSubscription', { sourceId, name: 'Long list' });
  for (let i = 0; i < TIMES; i++) {
    data.answer('/long.csv', longList(PEOPLE, `Clerk${i}`));
    await letADayPass(options);
    const asked = data.asked.length;
    await beginToCheck(options, sourceId);
    await expect.poll(() => data.asked.length, SLOW).toBeGreaterThan(asked);
    await session.stopBackground();
    const { roles, people } = await readState(options);
    expect(people).toBe(PEOPLE);
    // One role for all of them: a mixture would have two.
    expect(roles).toHaveLength(1);
  }
  data.answer('/long.csv', longList(PEOPLE, 'Captain'));
  await expect
    .poll(async () => {
      await letADayPass(options);
      await callFrom(options, 'checkSubscription', { sourceId });
      return (await readState(options)).roles;
    }, SLOW)
    .toEqual(['Captain']);
  expect(data.asked.every(({ path }) => path === '/long.csv')).toBe(true);
});

/** Asks to check and doesn't wait for it. */
function beginToCheck(options: Tab, sourceId: string) {
  return options.evaluate((id) => {
    interface Api {
      runtime: { sendMessage(message: unknown): Promise<unknown> };
    }
    const api = (globalThis as unknown as { chrome: Api }).chrome;
    const call = { dramatis: 'call', name: 'checkSubscription', request: { sourceId: id } };
    api.runtime.sendMessage(call).catch(() => undefined);
  }, sourceId);
}

/** The people of the version that counts, and their roles, each once. */
function readState(options: Tab) {
  return options.evaluate(async () => {
    const opening = indexedDB.open('dramatis');
    await new Promise((resolve) => (opening.onsuccess = resolve));
    const tx = opening.result.transaction(['generations', 'records']);
    const generations = tx.objectStore('generations').getAll();
    const records = tx.objectStore('records').getAll();
    await new Promise((resolve) => (tx.oncomplete = resolve));
    opening.result.close();
    const current = generations.result.find(({ state }) => state === 'current')?.id;
    const own = records.result.filter(({ sourceId }) => sourceId === current);
    const roles = own.flatMap(({ record }) => record.roles as { title: string }[]);
    return { people: own.length, roles: [...new Set(roles.map(({ title }) => title))] };
  });
}
