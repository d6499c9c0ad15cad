import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cardName } from './support/card.ts';
import { markedTexts } from './support/marks.ts';
import { hoverText } from './support/mouse.ts';
import { temporaryFolder } from './support/paths.ts';
import type { Session, Tab } from './support/session.ts';
import { expect, test } from './support/test.ts';
import { waitFor } from './support/wait.ts';

/** Chromium only lets developers' unpacked extensions come back after a reload. */
function developerProfile(): string {
  const profile = temporaryFolder();
  mkdirSync(join(profile, 'Default'));
  const preferences = { extensions: { ui: { developer_mode: true } } };
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
  return profile;
}

/**
 * Has the extension do something that closes its own pages. The page under test is brought to the front first. Firefox
 * can't switch to a tab while the one in front of it is closing.
 */
async function runInExtension(
  session: Session,
  what: 'reload' | 'uninstall',
  front: Tab,
): Promise<void> {
  const own = await session.open(session.pageUrl('/manifest.json'));
  await front.bringToFront();
  await own.evaluate((asked) => {
    interface Api {
      runtime: { reload(): void };
      management: { uninstallSelf(): Promise<void> };
    }
    const api = (globalThis as unknown as { chrome: Api }).chrome;
    // The answer to this very question comes first.
    setTimeout(() => {
      if (asked === 'reload') api.runtime.reload();
      else void api.management.uninstallSelf();
    });
  }, what);
}

const addText = (tab: Tab, text: string) =>
  tab.evaluate((added) => {
    document.body.append(Object.assign(document.createElement('p'), { textContent: added }));
  }, text);

test('after an update, the new script runs in an open page exactly once', async ({
  start,
  site,
}) => {
  const session = await start({ profile: developerProfile() });
  const news = await session.open(`${site.origin}/paris-summit.html`);
  await expect.poll(() => markedTexts(news)).toContain('Zelensky');
  // Only marks near the window are drawn, and the test scrolls.
  await news.resize({ width: 1200, height: 3000 });
  await expect.poll(() => markedTexts(news)).toContain('Зеленський');
  let before: string[] = [];
  // Lines come a few at a time.
  await expect
    .poll(async () => {
      const known = before.join();
      before = (await markedTexts(news)).toSorted();
      return before.join() === known;
    })
    .toBe(true);
  await runInExtension(session, 'reload', news);
  // The old script may still be there for the first hover. It asks nobody and goes away.
  await expect
    .poll(async () => {
      await news.moveMouse({ x: 1, y: 1 });
      await hoverText(news, 'Rutte');
      return waitFor(
        () => cardName(news),
        (name) => name === 'Mark Rutte',
        4000,
      );
    })
    .toBe('Mark Rutte');
  expect((await markedTexts(news)).toSorted()).toEqual(before.toSorted());
  await addText(news, 'Then Emmanuel Macron spoke once more.');
  await expect.poll(async () => (await markedTexts(news)).length).toBe(before.length + 1);
  expect(await session.extensionErrors()).toEqual([]);
});

test('after removal, an open page has no marks', async ({ startOnNews }) => {
  const { session, news } = await startOnNews();
  expect(await markedTexts(news)).toContain('Zelensky');
  await runInExtension(session, 'uninstall', news);
  await addText(news, 'Then Emmanuel Macron spoke once more.');
  await expect.poll(() => markedTexts(news)).toEqual([]);
});
