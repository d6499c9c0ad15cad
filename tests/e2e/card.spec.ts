import { cardName, cardText, readCard } from './support/card.ts';
import { clickControl } from './support/controls.ts';
import { markedTexts } from './support/marks.ts';
import { hoverText, leave } from './support/mouse.ts';
import type { Tab } from './support/session.ts';
import { expect, test } from './support/test.ts';

/** Hovers a name once it is marked, and waits until its card is complete. */
async function openCard(tab: Tab, surname: string, fullName: string): Promise<string> {
  await expect.poll(async () => (await markedTexts(tab)).join(' ')).toContain(surname);
  await hoverText(tab, surname);
  await expect.poll(() => cardName(tab)).toBe(fullName);
  // The footer comes with the facts; before them the card is a skeleton.
  await expect.poll(() => cardText(tab)).toMatch(/1 article/);
  return cardText(tab);
}

test('a surname opens the card with role, summit and the plain word that nothing is quoted', async ({
  open,
}) => {
  const tab = await open('/paris-summit.html');
  const text = await openCard(tab, 'Zelensky', 'Volodymyr Zelensky');
  expect(text).toMatch(/Ukrainian President as of (?:September 4|4 September),? 2025/);
  expect(text).toContain('Coalition of the Willing Summit');
  expect(text).toContain('No statement by Volodymyr Zelensky is known.');
});

test('Rutte’s card shows his quotes and both sides of what is contested', async ({ open }) => {
  const tab = await open('/paris-summit.html');
  const text = await openCard(tab, 'Rutte', 'Mark Rutte');
  expect(text).toContain('Why are we interested in what Russia thinks about troops in Ukraine?');
  expect(text).toContain('I think we have to stop making Putin too powerful.');
  expect(text).toMatch(/contested/i);
  expect(text).toContain('Russia does not intend to discuss unacceptable foreign intervention');
  expect(text).toContain('Maria Zakharova');
  expect(text).toContain('One America News');
});

test('Putin’s card shows what Rutte says of him', async ({ open }) => {
  const tab = await open('/paris-summit.html');
  const text = await openCard(tab, 'Putin', 'Vladimir Putin');
  expect(text).toContain('I think we have to stop making Putin too powerful.');
  expect(text).toContain('Mark Rutte');
});

test('an event has a card of its own', async ({ open }) => {
  const tab = await open('/paris-summit.html');
  const text = await openCard(tab, 'Paris summit', 'Coalition of the Willing Summit');
  expect(text).toMatch(/September 4, 2025|4 September 2025/);
  expect(text).toContain('Paris');
});

test('Escape closes the card, and the page does not hear the key', async ({ open }) => {
  const tab = await open('/hostile-shortcuts.html');
  await openCard(tab, 'Zelensky', 'Volodymyr Zelensky');
  const heard = () => tab.evaluate(() => document.querySelector('output')?.value);
  await tab.press('Escape');
  await expect.poll(() => readCard(tab)).toBeUndefined();
  expect(await heard()).toBe('');
  await tab.press('Escape');
  await expect.poll(heard).toBe('Escape ');
});

test('the card stays while the mouse is on it and goes when the mouse is elsewhere', async ({
  open,
}) => {
  const tab = await open('/paris-summit.html');
  await openCard(tab, 'Zelensky', 'Volodymyr Zelensky');
  const box = await tab.inCard((root) => {
    const { left, top, width } = (
      root.querySelector('[role="dialog"]') as HTMLElement
    ).getBoundingClientRect();
    return { x: left + width / 2, y: top + 12 };
  });
  if (!box) throw new Error('the card is gone');
  await tab.moveMouse(box);
  await tab.moveMouse({ x: box.x + 1, y: box.y + 1 });
  // Longer than the 300 ms after which a left card closes, on the page's own clock.
  await tab.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const end = performance.now() + 600;
        const wait = () => (performance.now() > end ? resolve() : requestAnimationFrame(wait));
        wait();
      }),
  );
  expect(await cardName(tab)).toBe('Volodymyr Zelensky');
  await leave(tab);
  await expect.poll(() => readCard(tab)).toBeUndefined();
});

test('the card is styled where the page forbids every style', async ({ open }) => {
  const tab = await open('/hostile-policy.html');
  await openCard(tab, 'Zelensky', 'Volodymyr Zelensky');
  const width = await tab.inCard(
    (root) => root.querySelector('[role="dialog"]')?.getBoundingClientRect().width,
  );
  expect(width).toBeGreaterThan(300);
  expect(width).toBeLessThanOrEqual(362);
});

test('a page cannot look into the card', async ({ open }) => {
  const tab = await open('/paris-summit.html');
  await openCard(tab, 'Zelensky', 'Volodymyr Zelensky');
  const seen = await tab.evaluate(() => {
    const host = document.querySelector('dramatis-host');
    const last = document.documentElement.lastElementChild === host;
    return { last, root: host?.shadowRoot ?? null, text: host?.textContent };
  });
  expect(seen).toEqual({ last: true, root: null, text: '' });
});

test('hovering works after the browser has stopped the background', async ({ start, site }) => {
  const session = await start();
  const tab = await session.open(`${site.origin}/paris-summit.html`);
  await expect.poll(() => markedTexts(tab)).toContain('Zelensky');
  await session.stopBackground();
  await tab.bringToFront();
  await openCard(tab, 'Zelensky', 'Volodymyr Zelensky');
});

test('a quote leads to our own page of the article, at its very words', async ({ start, site }) => {
  const session = await start();
  const tab = await session.open(`${site.origin}/paris-summit.html`);
  await openCard(tab, 'Rutte', 'Mark Rutte');
  const card = await readCard(tab);
  // The bundled article has no address, so there is no link to the web, only the way to our page.
  expect(card?.links.filter((link) => /^https?:/.test(link.href))).toEqual([]);
  const button = await tab.inCard((root) => {
    const statements = [...root.querySelectorAll('figure')];
    const quoted = statements.find((each) => each.textContent?.includes('Why are we interested'));
    const found = quoted?.querySelector('.source-link');
    found?.scrollIntoView({ block: 'center' });
    const box = found?.getBoundingClientRect();
    return box ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null;
  });
  if (!button) throw new Error('the card has no way to the article');
  const opened = session.nextTab();
  await tab.click(button);
  const article = await opened;
  await expect
    .poll(() => article.evaluate(() => document.querySelector('mark')?.textContent ?? ''))
    .toContain('Why are we interested');
});

test('over a modal dialog the card can be read and used', async ({ open }) => {
  const tab = await open('/hostile-layers.html');
  await expect.poll(() => markedTexts(tab)).toContain('Emmanuel Macron');
  await clickControl(tab, '#open');
  await openCard(tab, 'Mark Rutte', 'Mark Rutte');
  const close = await tab.inCard((root) => {
    const box = root.querySelector('button[aria-label^="Close"]')?.getBoundingClientRect();
    return box ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null;
  });
  if (!close) throw new Error('the card has no close button');
  await tab.click(close);
  await expect.poll(() => readCard(tab)).toBeUndefined();
  expect(await tab.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
});

test('a card does not cover the name it belongs to, however low the window', async ({ open }) => {
  const tab = await open('/paris-summit.html');
  for (const height of [800, 560, 400]) {
    await tab.resize({ width: 900, height });
    await openCard(tab, 'Rutte', 'Mark Rutte');
    const name = await tab.evaluate(() => {
      const found = [...document.querySelectorAll('a')].find((a) => a.textContent === 'Rutte');
      const { top, bottom } = found?.getBoundingClientRect() ?? { top: 0, bottom: 0 };
      return { top, bottom };
    });
    const card = await tab.inCard((root) => {
      const box = root.querySelector('[role="dialog"]')?.getBoundingClientRect();
      return { top: box?.top ?? 0, bottom: box?.bottom ?? 0 };
    });
    const gap = Math.max((card?.top ?? 0) - name.bottom, name.top - (card?.bottom ?? 0));
    expect(gap, `in a window ${height} px high`).toBeGreaterThanOrEqual(0);
    await tab.press('Escape');
    await expect.poll(() => cardName(tab)).toBe('');
  }
});

test('keys work inside a card, and the page hears none of them', async ({ open }) => {
  const tab = await open('/hostile-shortcuts.html');
  await openCard(tab, 'Zelensky', 'Volodymyr Zelensky');
  await tab.inCard((root) => {
    const names = [...root.querySelectorAll<HTMLElement>('button')];
    names.find((button) => button.textContent === 'Coalition of the Willing Summit')?.focus();
  });
  await tab.press('Enter');
  await expect.poll(() => cardName(tab)).toBe('Coalition of the Willing Summit');
  await tab.press('Tab');
  await tab.press('j');
  expect(await tab.evaluate(() => document.querySelector('output')?.value)).toBe('');
  await tab.press('Escape');
  await expect.poll(() => cardName(tab)).toBe('');
});

test('a name behind a sticky header opens no card', async ({ open }) => {
  const tab = await open('/hostile-layers.html');
  await expect.poll(() => markedTexts(tab)).not.toEqual([]);
  await tab.evaluate(() => {
    const header = document.createElement('header');
    header.style.cssText = 'position:fixed;inset:0;background:white;z-index:9';
    header.innerHTML = '<a href="#">Politics</a>';
    document.body.append(header);
  });
  const [name] = await markedTexts(tab);
  await hoverText(tab, name ?? '');
  await expect(async () => expect(await cardName(tab)).not.toBe('')).not.toPass({ timeout: 1500 });
});
