import { cardName, cardText } from './support/card.ts';
import { readGlance } from './support/first-glance.ts';
import { importArticles, MADE_LIBRARY, MOST_NAMED } from './support/made-library.ts';
import { markedTexts } from './support/marks.ts';
import { hoverText } from './support/mouse.ts';
import type { Session, Tab } from './support/session.ts';
import { expect, test } from './support/test.ts';

/** A page whose only paragraph is about the ferry, on which the person has spoken six times. */
async function openBusyCard(session: Session, origin: string): Promise<Tab> {
  const own = await session.open(session.pageUrl('/options.html'));
  await importArticles(own, MADE_LIBRARY);
  const tab = await session.open(`${origin}/paris-summit.html`);
  await tab.evaluate((name) => {
    const text = document.createElement('p');
    text.textContent = `On the ferry to the islands, ${name} met a school class.`;
    document.querySelector('p')?.before(text);
    document.querySelector('h1')?.replaceChildren('A winter ferry for the islands');
    window.scrollTo(0, 0);
  }, MOST_NAMED);
  await expect.poll(() => markedTexts(tab)).toContain(MOST_NAMED);
  await hoverText(tab, MOST_NAMED);
  await expect.poll(() => cardName(tab)).toBe(MOST_NAMED);
  await expect.poll(() => cardText(tab)).toContain('24 articles, 3 outlets');
  return tab;
}

test('the card of a person in many articles shows who it is and the first words at a glance', async ({
  fresh: session,
  site,
}) => {
  const tab = await openBusyCard(session, site.origin);
  const glance = await readGlance(tab);
  expect(glance?.header).toBeLessThanOrEqual(96);
  expect(glance?.words).toBeLessThanOrEqual(130);
  expect(glance?.controls).toBeLessThanOrEqual(12);
  const chips = await tab.inCard((document) => document.querySelector('.fits')?.textContent);
  expect(chips).toMatch(/ferry/i);
});

test('the tabs of a card work by keys alone, and the months filter', async ({
  fresh: session,
  site,
}) => {
  const tab = await openBusyCard(session, site.origin);
  await tab.press('Escape');
  await session.runCommand('next-name');
  await session.runCommand('open-card');
  await expect.poll(() => cardText(tab)).toContain('24 articles, 3 outlets');
  await tab.inCard((document) =>
    document.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus(),
  );
  await tab.press('ArrowRight');
  await expect
    .poll(() => tab.inCard((document) => document.querySelectorAll('[role="tabpanel"] h3').length))
    .toBeGreaterThan(3);
  await tab.inCard((document) => {
    const list = document.querySelector<HTMLSelectElement>('.months select');
    if (!list) throw new Error('the card has no list of months');
    list.value = list.options[1]?.value ?? '';
    list.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await expect
    .poll(() => tab.inCard((document) => document.querySelectorAll('[role="tabpanel"] h3').length))
    .toBe(1);
  await tab.press('End');
});
