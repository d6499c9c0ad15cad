import { cardText, clickCard, clickInCard, findInCard, readCard } from './support/card.ts';
import { openCard } from './support/open-card.ts';
import { expect, test } from './support/test.ts';

test('a surname opens a card with role and summit, which says that nothing is quoted', async ({
  open,
}) => {
  const tab = await open('/paris-summit.html');
  const text = await openCard(tab, 'Zelensky', 'Volodymyr Zelensky');
  expect(text).toMatch(/Ukrainian President(?: · Sept? 2025)?/);
  expect(text).toContain('Coalition of the Willing Summit');
  expect(text).toContain('Mentioned in 1 article, but not quoted');
});

test('Rutte’s card shows his quotes, and at one of them what it disputes', async ({ open }) => {
  const tab = await open('/paris-summit.html');
  const text = await openCard(tab, 'Rutte', 'Mark Rutte');
  expect(text).toContain('Why are we interested in what Russia thinks about troops in Ukraine?');
  expect(text).toContain('I think we have to stop making Putin too powerful.');
  expect(text).not.toContain('unacceptable foreign intervention');
  await clickInCard(tab, 'Disputes Maria Zakharova');
  await expect
    .poll(() => cardText(tab))
    .toContain('Russia does not intend to discuss unacceptable foreign intervention');
  const all = await cardText(tab);
  expect(all).toContain('Maria Zakharova');
  expect(all).toContain('One America News');
});

test('Putin’s card shows what Rutte said about him', async ({ open }) => {
  const tab = await open('/paris-summit.html');
  const text = await openCard(tab, 'Putin', 'Vladimir Putin');
  expect(text).toContain('I think we have to stop making Putin too powerful.');
  expect(text).toContain('Mark Rutte');
});

test('an event has its own card', async ({ open }) => {
  const tab = await open('/paris-summit.html');
  const text = await openCard(tab, 'Paris summit', 'Coalition of the Willing Summit');
  expect(text).toMatch(/September 4, 2025|4 September 2025/);
  expect(text).toContain('Paris');
});

test('the card has its style on a page that forbids all styles', async ({ open }) => {
  const tab = await open('/hostile-policy.html');
  await openCard(tab, 'Zelensky', 'Volodymyr Zelensky');
  const width = await tab.inCard(
    (document) => document.querySelector('.dramatis-card')?.getBoundingClientRect().width,
  );
  expect(width).toBeGreaterThan(300);
  expect(width).toBeLessThanOrEqual(362);
});

const STRICT = {
  'in a sandbox': `/paris-summit.html?csp=${encodeURIComponent('sandbox allow-scripts')}`,
  'in XHTML': '/strict.xhtml',
};

for (const [where, path] of Object.entries(STRICT)) {
  test(`a card opens on a page ${where}`, async ({ open }) => {
    const tab = await open(path);
    await openCard(tab, 'Zelensky', 'Volodymyr Zelensky');
  });
}

test("a page can't look into the card", async ({ open }) => {
  const tab = await open('/paris-summit.html');
  await openCard(tab, 'Zelensky', 'Volodymyr Zelensky');
  const seen = await tab.evaluate(() => {
    const host = document.querySelector('dramatis-host');
    const last = document.documentElement.lastElementChild === host;
    return { last, root: host?.shadowRoot ?? null, text: host?.textContent };
  });
  expect(seen).toEqual({ last: true, root: null, text: '' });
});

test('a quote leads to its words on our page of the article', async ({ fresh: session, site }) => {
  const tab = await session.open(`${site.origin}/paris-summit.html`);
  await openCard(tab, 'Rutte', 'Mark Rutte');
  const card = await readCard(tab);
  // The bundled article has no address, so there is no link to the web, only the way to our page.
  expect(card?.links.filter((link) => /^https?:/.test(link.href))).toEqual([]);
  const button = await findInCard(tab, (document) => {
    const statements = [...document.querySelectorAll('figure')];
    const quoted = statements.find((each) => each.textContent?.includes('Why are we interested'));
    return quoted?.querySelector('.source-link');
  });
  if (!button) throw new Error('the card has no way to the article');
  const opened = session.nextTab();
  await clickCard(tab, button);
  const article = await opened;
  await expect
    .poll(() => article.evaluate(() => document.querySelector('mark')?.textContent ?? ''))
    .toContain('Why are we interested');
});
