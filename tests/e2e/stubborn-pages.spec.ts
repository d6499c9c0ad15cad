import { cardName, readCard } from './support/card.ts';
import { markedTexts } from './support/marks.ts';
import { leave } from './support/mouse.ts';
import { openCard } from './support/open-card.ts';
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
