import { pass } from './support/card.ts';
import { clickControl } from './support/controls.ts';
import { markedTexts, readFrameMarks, readMarks } from './support/marks.ts';
import { expect, test } from './support/test.ts';

test('names are marked in another report of the same event', async ({ open }) => {
  const tab = await open('/paris-summit.html');
  // Only marks near the window are drawn.
  await tab.resize({ width: 1200, height: 2500 });
  // Full names, surnames once introduced, possessives with both apostrophes, names split over elements.
  const expected = [
    'Witkoff',
    'Zelensky',
    'Steve Witkoff',
    'Emmanuel Macron',
    'Steve Witkoff',
    'Volodymyr Zelensky',
    'Zelensky',
    'Coalition of the Willing Summit',
    'Paris summit',
    'Emmanuel Macron',
    'Macron',
    'Zelensky',
    'Maria Zakharova',
    'Mark Rutte',
    'Rutte',
    'Putin',
    'Andriy Yermak',
    'Donald Trump',
    'Trump',
    'Vladimir Putin',
    'Emmanuel Macron',
    'Maria Zakharova',
    'Mark Rutte',
    'Andriy Yermak',
    'Zelensky',
    'Zelenskyy',
    'Зеленський',
  ];
  await expect.poll(() => people(tab)).toEqual(expected);
});

test('a possessive is marked without its ending', async ({ open }) => {
  const tab = await open('/paris-summit.html');
  const endings = async () =>
    (await readMarks(tab))
      .filter((mark) => mark.text === 'Zelensky' && /^['’]s/.test(mark.after))
      .map((mark) => mark.after.slice(0, 2));
  await expect.poll(endings).toEqual(["'s", '’s']);
});

test('namesakes and buildings are not marked', async ({ open }) => {
  const tab = await open('/paris-summit.html');
  await expect.poll(() => markedTexts(tab)).toContain('Emmanuel Macron');
  const marks = await readMarks(tab);
  expect(marks.filter((mark) => mark.before.endsWith('Brigitte '))).toEqual([]);
  expect(marks.filter((mark) => mark.after.startsWith(' Tower'))).toEqual([]);
  expect(marks.filter((mark) => /Brigitte|Tower/.test(mark.text))).toEqual([]);
});

test('people and events are drawn in different ways', async ({ open }) => {
  const tab = await open('/paris-summit.html');
  const highlightOf = async (text: string) =>
    (await readMarks(tab)).find((mark) => mark.text === text)?.highlight ?? '';
  await expect.poll(() => highlightOf('Emmanuel Macron')).toMatch(/^dramatis-person/);
  await expect.poll(() => highlightOf('Paris summit')).toMatch(/^dramatis-event/);
});

test('invisible text is not marked', async ({ open }) => {
  const tab = await open('/hostile-fields.html');
  await expect.poll(() => markedTexts(tab)).toEqual(['Emmanuel Macron']);
});

test('a page that forbids scripts and styles is marked', async ({ open }) => {
  const tab = await open('/hostile-policy.html');
  await expect.poll(() => markedTexts(tab)).toEqual(['Volodymyr Zelensky']);
});

test('a page without known names has the same element of ours, but no marks', async ({ open }) => {
  const named = await open('/paris-summit.html');
  const tab = await open('/no-names.html');
  // The other page proves that the scan has ended, by this machine's clock.
  await expect.poll(() => markedTexts(named)).toContain('Emmanuel Macron');
  expect(await markedTexts(tab)).toEqual([]);
  const ours = () =>
    Array.from(
      document.querySelectorAll('dramatis-host, dramatis-marks'),
      (each) => each.outerHTML,
    );
  expect(await tab.evaluate(ours)).toEqual(await named.evaluate(ours));
});

test('marks that the page removes come back', async ({ open }) => {
  const tab = await open('/hostile-removal.html');
  await expect.poll(() => markedTexts(tab)).toEqual(['Mark Rutte']);
  await clickControl(tab, '#remove');
  expect(await tab.evaluate(() => document.querySelector('output')?.value)).toBe('1');
  await expect.poll(() => markedTexts(tab)).toEqual(['Mark Rutte']);
});

test('text that is added later is marked', async ({ open }) => {
  const tab = await open('/live-updates.html');
  await expect.poll(() => markedTexts(tab)).toEqual(['Mark Rutte']);
  await clickControl(tab, '#more');
  await expect.poll(() => markedTexts(tab)).toEqual(['Mark Rutte', 'Andriy Yermak']);
});

test('a page that never stops changing is marked and keeps working', async ({ open }) => {
  const tab = await open('/hostile-mutations.html');
  await expect.poll(() => markedTexts(tab)).toContain('Emmanuel Macron');
  const count = () => tab.evaluate(() => Number(document.querySelector('output')?.value));
  const before = await count();
  await expect.poll(count).toBeGreaterThan(before + 20);
});

test('frames are marked, too', async ({ open }) => {
  const tab = await open('/frames.html');
  await expect.poll(() => markedTexts(tab)).toEqual(['Maria Zakharova']);
  const inFrame = async () => (await readFrameMarks(tab)).flat().map(({ text }) => text);
  await expect.poll(inFrame).toEqual(['Mark Rutte']);
});

/** Marks in page order. Another test would cover places and organisations if they were ever marked. */
const people = async (tab: Parameters<typeof readMarks>[0]) =>
  (await readMarks(tab))
    .filter((mark) => /^dramatis-(?:person|event)/.test(mark.highlight))
    .map((mark) => mark.text.replace(/\s+/g, ' '));

test('with forced colours, only text in sight has lines, in its own colour', async ({
  start,
  site,
}) => {
  const forced = await start({ wishes: 'forced colours' });
  const names = ['Emmanuel Macron', 'Mark Rutte'];
  const address = `/candidates.html?names=${encodeURIComponent(names.join(','))}`;
  const tab = await forced.open(`${site.origin}${address}`);
  // Each name is also there clear, hidden, shrunk to nothing, transparent, and covered. Chromium shows transparent text
  // in the reader's colour, and then it is marked too.
  const colour = await tab.evaluate(() => {
    const transparent = document.querySelector('[style*="color"]') as Element;
    return getComputedStyle(transparent).color;
  });
  const seen = colour.startsWith('rgb(') ? [...names, ...names] : names;
  await expect.poll(() => markedTexts(tab)).toEqual(seen);
  await pass(tab, 1200);
  expect(await markedTexts(tab)).toEqual(seen);
  const [colours] = await tab.inMarks((root) =>
    Array.from(root.querySelectorAll('path'), (path) => getComputedStyle(path).stroke),
  );
  const text = await tab.evaluate(
    () => getComputedStyle(document.querySelector('span') as Element).color,
  );
  expect(new Set(colours)).toEqual(new Set([text]));
});

test('a name under an opaque part of its own paragraph has no line', async ({ open }) => {
  const tab = await open('/paris-summit.html');
  await expect.poll(() => markedTexts(tab)).toContain('Emmanuel Macron');
  const cover = (style: string) =>
    tab.evaluate((given) => {
      document.body.innerHTML =
        '<p style="position: relative">Mark Rutte spoke first. <span><b>A note</b></span></p><p>Emmanuel Macron spoke next.</p>';
      const note = document.querySelector('span') as HTMLElement;
      note.style.cssText = `position: absolute; inset: 0; ${given}`;
    }, style);
  await cover('background: white');
  await expect.poll(() => markedTexts(tab)).toEqual(['Emmanuel Macron']);
  await cover('');
  // The note is above the name, so it is what stands at that line.
  await expect.poll(async () => (await markedTexts(tab)).length).toBe(2);
});
