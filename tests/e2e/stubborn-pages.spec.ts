import { cardName, readCard } from './support/card.ts';
import { markedTexts } from './support/marks.ts';
import { leave } from './support/mouse.ts';
import { openCard, pass } from './support/open-card.ts';
import { expect, test } from './support/test.ts';

test('a page that writes itself anew keeps its cards', async ({ open }) => {
  const tab = await open('/hostile-rewrite.html');
  await openCard(tab, 'Yermak', 'Andriy Yermak');
  await tab.press('Escape');
  await expect.poll(() => cardName(tab)).toBe('');
  await tab.evaluate(() => (globalThis as unknown as { writeAnew(): void }).writeAnew());
  await expect.poll(() => markedTexts(tab)).toEqual(['Volodymyr Zelensky']);
  await openCard(tab, 'Zelensky', 'Volodymyr Zelensky');
  await leave(tab);
  await expect.poll(() => readCard(tab)).toBeUndefined();
  await openCard(tab, 'Zelensky', 'Volodymyr Zelensky');
  await tab.press('Escape');
  await expect.poll(() => readCard(tab)).toBeUndefined();
});

test('a page that keeps pointer and keys to itself has cards', async ({ open }) => {
  const tab = await open('/hostile-pointer.html');
  await openCard(tab, 'Zelensky', 'Volodymyr Zelensky');
  await leave(tab);
  await expect.poll(() => readCard(tab)).toBeUndefined();
  await openCard(tab, 'Zelensky', 'Volodymyr Zelensky');
  await tab.press('Escape');
  await expect.poll(() => readCard(tab)).toBeUndefined();
});

test('a page that takes away all that it does not know is let be, and the popup says so', async ({
  session,
  open,
}) => {
  const tab = await open('/hostile-cleaner.html');
  const swept = () => tab.evaluate(() => Number(document.querySelector('output')?.value));
  await expect.poll(swept).toBeGreaterThan(1);
  await tab.bringToFront();
  const popup = await session.openPopup();
  const said = () => popup.run((document) => document.body.innerText);
  await expect.poll(said).toContain('This page removes what Dramatis adds to it.');
  expect(await said()).toContain('Volodymyr Zelensky');
  const then = await swept();
  await pass(tab, 1000);
  expect(await swept()).toBe(then);
});
