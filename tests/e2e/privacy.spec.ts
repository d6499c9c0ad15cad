import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cardName } from './support/card.ts';
import { textsOf } from './support/controls.ts';
import { markedTexts } from './support/marks.ts';
import { hoverText } from './support/mouse.ts';
import type { Tab } from './support/session.ts';
import { expect, test } from './support/test.ts';

test('the extension makes no request, whatever the reader does', async ({ startOnNews, site }) => {
  const { session, news } = await startOnNews();
  await hoverText(news, 'Rutte');
  await expect.poll(() => cardName(news)).toBe('Mark Rutte');
  const popup = await session.open(session.pageUrl('/popup.html'));
  await expect.poll(() => popup.evaluate(() => document.activeElement?.role)).toBe('combobox');
  await popup.type('cyberspace');
  await expect.poll(() => textsOf(popup, '[role="option"]')).not.toEqual([]);
  const options = await session.open(session.pageUrl('/options.html'));
  await expect.poll(() => textsOf(options, '.source-row')).toHaveLength(1);
  expect(await session.extensionErrors()).toEqual([]);

  const requests = await session.close();
  const news1 = `${site.origin}/`;
  // The watch itself works, since it contains the page's own requests.
  expect(requests.map((request) => request.url)).toContain(`${news1}paris-summit.html`);
  expect(requests.map((request) => request.url)).toContain(`${news1}news.css`);
  expect(requests.filter((request) => /extension:/.test(request.initiator))).toEqual([]);
  expect(requests.filter((request) => !request.url.startsWith(news1))).toEqual([]);
});

test('the check sees the requests of an extension from each of its contexts', async ({
  start,
  site,
}) => {
  const session = await start({ extension: writeSpy(site.origin) });
  const tab = await session.open(`${site.origin}/no-names.html`);
  await expect.poll(() => tab.evaluate(() => document.title)).toBe('background and page asked');
  const requests = await session.close();
  const urls = requests.map((request) => request.url);
  expect(urls).toContain(`${site.origin}/from-background`);
  expect(urls).toContain(`${site.origin}/from-page`);
  expect(requests.filter((request) => /extension:/.test(request.initiator))).not.toEqual([]);
});

test('apart from one element, the page’s document is byte for byte the same as without the extension', async ({
  open,
  start,
  site,
}) => {
  const bare = await start({ extension: undefined });
  const without = await serialise(await bare.open(`${site.origin}/paris-summit.html`));
  const tab = await open('/paris-summit.html');
  await expect.poll(() => markedTexts(tab)).toContain('Zelensky');
  const ours = '<dramatis-marks aria-hidden="true"></dramatis-marks>';
  const parts = (await serialise(tab)).split(ours);
  expect(parts).toHaveLength(2);
  expect(parts.join('')).toBe(without);
});

const serialise = (tab: Tab) =>
  tab.evaluate(() => `${document.compatMode}\n${document.documentElement.outerHTML}`);

/** An extension that does what ours must not do. It proves that the watch isn't blind. */
function writeSpy(origin: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'dramatis-spy-'));
  const files = {
    'manifest.json': JSON.stringify({
      manifest_version: 3,
      name: 'Spy',
      version: '1.0',
      host_permissions: ['http://*/*'],
      background: { service_worker: 'background.js', scripts: ['background.js'] },
      content_scripts: [{ matches: ['http://*/*'], js: ['page.js'] }],
      browser_specific_settings: { gecko: { id: 'spy@dramatis.example' } },
    }),
    'background.js': `chrome.runtime.onMessage.addListener((message, sender, reply) => {
      fetch('${origin}/from-background').then(() => reply('background'));
      return true;
    });`,
    'page.js': `Promise.all([chrome.runtime.sendMessage('ask'), fetch('/from-page')])
      .then(([who]) => { document.title = who + ' and page asked'; });`,
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}
