import { clickControl } from './support/controls.ts';
import { markedTexts, readMarks } from './support/marks.ts';
import { nextFrame } from './support/mouse.ts';
import type { Tab } from './support/session.ts';
import { expect, test } from './support/test.ts';

/** Each way a page moves: what is marked at first, and after each press of its own button. */
const WAYS: Record<string, string[][]> = {
  app: [['Emmanuel Macron'], ['Mark Rutte'], ['Emmanuel Macron']],
  edit: [
    ['Emmanuel Macron', 'Mark Rutte'],
    ['Steve Witkoff', 'Mark Rutte'],
    ['Mark Rutte'],
    ['Mark Rutte'],
  ],
  tabs: [['Emmanuel Macron'], ['Mark Rutte'], ['Mark Rutte', 'Steve Witkoff']],
  stream: [[], ['Emmanuel Macron', 'Mark Rutte']],
  move: [
    ['Emmanuel Macron', 'Mark Rutte'],
    ['Mark Rutte', 'Emmanuel Macron'],
    ['Emmanuel Macron'],
    ['Steve Witkoff', 'Emmanuel Macron'],
  ],
  shadow: [
    ['Emmanuel Macron'],
    ['Mark Rutte', 'Emmanuel Macron'],
    ['Mark Rutte', 'Steve Witkoff', 'Emmanuel Macron'],
    ['Maria Zakharova', 'Steve Witkoff', 'Emmanuel Macron'],
    ['Maria Zakharova', 'Steve Witkoff', 'Andriy Yermak'],
  ],
};

for (const [how, stages] of Object.entries(WAYS)) {
  test(`marks stay right on a changing page: ${how}`, async ({ open }) => {
    const tab = await open(`/moving.html?how=${how}`);
    for (const [step, marks] of stages.entries()) {
      if (step > 0) await goOn(tab);
      await expect.poll(() => markedTexts(tab), `step ${step}`).toEqual(marks);
    }
  });
}

test('rerendered text is marked in its new nodes', async ({ open }) => {
  const tab = await open('/moving.html?how=render');
  const both = ['Emmanuel Macron', 'Mark Rutte'];
  await expect.poll(() => markedTexts(tab)).toEqual(both);
  await goOn(tab);
  // A line without its text is below no text.
  await expect
    .poll(async () => (await readMarks(tab)).map(({ off }) => off !== null && off < 1))
    .toEqual([true, true]);
  expect(await markedTexts(tab)).toEqual(both);
});

test('an endless page is marked as it grows', async ({ open }) => {
  const tab = await open('/moving.html?how=endless');
  await expect.poll(() => markedTexts(tab)).toContain('Emmanuel Macron');
  for (const name of ['Mark Rutte', 'Steve Witkoff', 'Maria Zakharova']) {
    await expect
      .poll(async () => {
        // Scrolled away first, so that the end comes into view, which the page listens to.
        await tab.evaluate(() => scrollTo(0, 0));
        await nextFrame(tab);
        // On a busy machine more than one part may have come since. Only marks near the window are drawn.
        await tab.evaluate((name) => {
          const parts = [...document.querySelectorAll('p')];
          const part = parts.find(({ textContent }) => textContent?.includes(name));
          (part ?? document.querySelector('#end'))?.scrollIntoView();
        }, name);
        await nextFrame(tab);
        return markedTexts(tab);
      })
      .toContain(name);
  }
  // Only marks near the window are drawn, and no others.
  const all = ['Emmanuel Macron', 'Mark Rutte', 'Steve Witkoff', 'Maria Zakharova'];
  expect(all).toEqual(expect.arrayContaining(await markedTexts(tab)));
});

test('a list that reuses its rows has marks where the names are now', async ({ open }) => {
  const tab = await open('/moving.html?how=virtual');
  await expect
    .poll(() => markedTexts(tab))
    .toEqual(['Emmanuel Macron', 'Mark Rutte', 'Steve Witkoff']);
  await goOn(tab);
  await expect
    .poll(() => markedTexts(tab))
    .toEqual(['Mark Rutte', 'Steve Witkoff', 'Maria Zakharova']);
});

const goOn = (tab: Tab): Promise<void> => clickControl(tab, '#go');
