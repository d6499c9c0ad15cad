import { textsOf } from './support/controls.ts';
import type { Session, Tab } from './support/session.ts';
import { expect, test } from './support/test.ts';

async function search(session: Session, open: (path: string) => Promise<Tab>, words: string) {
  const tab = await open(session.pageUrl('/popup.html'));
  // The field gets the focus by itself. Typing goes to whatever has it.
  await expect.poll(() => tab.evaluate(() => document.activeElement?.role)).toBe('combobox');
  await tab.type(words);
  return tab;
}

test('the popup finds a person by the beginning of a name', async ({ session, open }) => {
  const tab = await search(session, open, 'zakh');
  await expect
    .poll(async () => (await textsOf(tab, '[role="option"]'))[0] ?? '')
    .toContain('Maria Zakharova');
});

test('the popup finds a statement by one of its words', async ({ session, open }) => {
  const tab = await search(session, open, 'cyberspace');
  const results = async () => (await textsOf(tab, '[role="option"]')).join('\n');
  await expect.poll(results).toContain('in cyberspace');
  expect(await results()).toContain('Andriy Yermak');
});

test('the popup says so when nothing is found', async ({ session, open }) => {
  const tab = await search(session, open, 'xylophone');
  await expect.poll(async () => (await textsOf(tab, 'body'))[0]).toContain('No results');
  expect(await textsOf(tab, '[role="option"]')).toEqual([]);
});

test('the keyboard leads from a query to a card, and back to the query', async ({
  session,
  open,
}) => {
  const tab = await search(session, open, 'rutte');
  const focused = () =>
    tab.evaluate(() => {
      const { activeElement: at } = document;
      return at?.role ?? at?.getAttribute('aria-label') ?? '';
    });
  const heading = async () => (await textsOf(tab, '[role="dialog"] h2'))[0] ?? '';
  await expect
    .poll(async () => (await textsOf(tab, '[role="option"]'))[0] ?? '')
    .toContain('Mark Rutte');
  await tab.press('ArrowDown');
  await tab.press('Enter');
  await expect.poll(heading).toBe('Mark Rutte');
  await expect.poll(focused).toBe('dialog');
  // Until its facts are there, a card has nothing to stop at.
  await expect
    .poll(async () => (await textsOf(tab, '[role="dialog"]'))[0] ?? '')
    .toMatch(/1 article/);
  await tab.press('Tab');
  // The first stop in a card is the way back.
  await expect.poll(focused).toBe('Back');
  await tab.press('Enter');
  await expect.poll(focused).toBe('combobox');
  expect(await tab.evaluate(() => document.querySelector('input')?.value)).toBe('rutte');
  await tab.press('Escape');
  expect(await tab.evaluate(() => document.querySelector('input')?.value)).toBe('');
});

test('a phrase finds the article, which opens at these words', async ({ session, open }) => {
  const tab = await search(session, open, '"long-term American security guarantees"');
  await expect
    .poll(async () => (await textsOf(tab, '[role="option"]'))[0] ?? '')
    .toContain('long-term American security guarantees');
});
