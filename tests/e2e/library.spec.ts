import { findViolations } from './support/axe.ts';
import { clickControl, textsOf } from './support/controls.ts';
import { importArticles, MADE_LIBRARY } from './support/made-library.ts';
import type { Session, Tab } from './support/session.ts';
import { expect, test } from './support/test.ts';

const TITLES = '.article-head a';
const SAID = '.undo-bar [role="status"]';

async function openFilled(session: Session): Promise<Tab> {
  const tab = await session.open(session.pageUrl('/article.html'));
  await importArticles(tab, MADE_LIBRARY);
  await tab.goto(session.pageUrl('/article.html?'));
  await expect.poll(() => textsOf(tab, TITLES)).toHaveLength(MADE_LIBRARY.length + 1);
  return tab;
}

/** What has the focus: its name, or its tag where it has none. */
const focused = (tab: Tab): Promise<string> =>
  tab.evaluate(() => {
    const { activeElement: at } = document;
    return at?.getAttribute('aria-label') ?? at?.textContent?.trim() ?? '';
  });

/** Presses the Tab key until the focus is on something whose name begins like this. */
async function tabTo(tab: Tab, name: string): Promise<void> {
  for (let steps = 0; steps < 40; steps++) {
    if ((await focused(tab)).startsWith(name)) return;
    await tab.press('Tab');
  }
  throw new Error(`the Tab key doesn't lead to "${name}"`);
}

const choose = (tab: Tab, label: string, value: string): Promise<void> =>
  tab.evaluate(
    ({ label, value }) => {
      const select = [...document.querySelectorAll('select')].find(
        ({ labels }) => labels?.[0]?.textContent === label,
      );
      if (!select) throw new Error(`nothing to choose is called ${label}`);
      select.value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    },
    { label, value },
  );

test('the library is filtered and sorted, and says how many articles are left', async ({
  fresh: session,
}) => {
  const tab = await openFilled(session);
  await choose(tab, 'Outlet', 'Tidende');
  await expect.poll(() => textsOf(tab, 'main > [role="status"]')).toEqual(['8 of 25 articles']);
  await clickControl(tab, 'input[type="text"]', 'Search articles');
  await tab.type('ferry');
  await expect.poll(() => textsOf(tab, 'main > [role="status"]')).toEqual(['2 of 25 articles']);
  expect(await findViolations(tab)).toEqual([]);
  await choose(tab, 'Outlet', '');
  await choose(tab, 'Sort by', 'outlet');
  await expect
    .poll(async () => (await textsOf(tab, '.article-head p'))[0] ?? '')
    .toContain('Harbour Courier');
});

test('several articles are selected and removed by keyboard, at once, and restored', async ({
  fresh: session,
}) => {
  const tab = await openFilled(session);
  const before = await textsOf(tab, TITLES);
  await tabTo(tab, 'Select “Council');
  const first = await focused(tab);
  await tab.press(' ');
  await tab.press('Tab');
  await tab.press('Tab');
  await tabTo(tab, 'Select “Council');
  expect(await focused(tab)).not.toBe(first);
  await tab.press(' ');
  await expect.poll(() => textsOf(tab, '.selection-bar [role="status"]')).toEqual(['2 selected']);
  expect(await findViolations(tab)).toEqual([]);
  await clickControl(tab, '.selection-bar button', 'Remove 2 articles');
  // The rows are gone before the background has answered, and the focus is on the next one.
  expect(await textsOf(tab, TITLES)).toHaveLength(before.length - 2);
  expect(await focused(tab)).toMatch(/^Select “/);
  await expect.poll(() => textsOf(tab, SAID)).toEqual(['2 articles removed.']);
  // The button is far away by the Tab key, and says by which key it can be pressed.
  await tab.press('Control+z');
  await expect.poll(() => textsOf(tab, TITLES)).toEqual(before);
  await expect.poll(() => textsOf(tab, SAID)).toEqual(['Undone: 2 articles removed.']);
  expect(await tab.evaluate(() => document.activeElement !== document.body)).toBe(true);
  expect(await session.extensionErrors()).toEqual([]);
});

test('all articles of a filter are moved to a new source, and back', async ({ fresh: session }) => {
  const tab = await openFilled(session);
  await choose(tab, 'Outlet', 'Tidende');
  await clickControl(tab, 'input[type="checkbox"]', 'Select all 8 articles');
  await clickControl(tab, '.selection-bar button', 'Move 8 articles');
  await expect.poll(() => tab.evaluate(() => document.activeElement?.tagName)).toBe('SELECT');
  await choose(tab, 'Move to', '');
  await clickControl(tab, '.move-form input', 'Source name');
  await tab.type('Tidende only');
  expect(await findViolations(tab)).toEqual([]);
  await tab.press('Enter');
  await expect.poll(() => textsOf(tab, SAID)).toEqual(['Moved to “Tidende only”: 8 articles']);
  const sources = () => textsOf(tab, '.article-head p');
  expect((await sources()).every((each) => each.includes('Tidende only'))).toBe(true);
  await clickControl(tab, '.undo-bar button', 'Undo');
  await expect.poll(async () => (await sources()).join()).not.toContain('Tidende only');
});

test('exported articles can be imported again', async ({ fresh: session }) => {
  const tab = await openFilled(session);
  await clickControl(tab, 'input[type="checkbox"]', 'Select all 25 articles');
  await clickControl(tab, '.selection-bar button', 'Export 25 articles');
  const file = tab.nextDownload();
  await clickControl(tab, '.selection-bar button', 'Full text');
  const path = await file;
  const options = await session.open(session.pageUrl('/options.html#import'));
  await options.chooseFile('#import input[type="file"]', path);
  await expect.poll(async () => (await textsOf(options, 'main'))[0] ?? '').toContain('25 articles');
});

test('the header of our own pages says where the reader is, and leads to the others', async ({
  session,
  open,
}) => {
  const tab = await open(session.pageUrl('/article.html'));
  await expect.poll(() => textsOf(tab, '.page-nav a')).toEqual(['Library', 'Search', 'Settings']);
  expect(await textsOf(tab, '.page-nav [aria-current="page"]')).toEqual(['Library']);
});
