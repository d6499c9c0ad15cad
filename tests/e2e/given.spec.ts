import { cardText } from './support/card.ts';
import { clickControl, textsOf } from './support/controls.ts';
import { dropFiles } from './support/files.ts';
import { markedTexts } from './support/marks.ts';
import { hoverText } from './support/mouse.ts';
import type { Tab } from './support/session.ts';
import { expect, test } from './support/test.ts';

/** A list of a council. The last row is damaged. */
const councilWith = (role: string, ...more: string[]) =>
  [
    'id,name,role,party,start,url',
    `1,Tomas Brandvold,${role},Harbour Party,2021-05-03,https://council.example/1`,
    '2,Ida Solheim,Clerk,,2019,',
    ...more,
    '4,Nobody',
  ].join('\n');

const SLOW = { timeout: 60_000 };
const said = async (options: Tab) => (await textsOf(options, '.given')).join(' ');
const press = (options: Tab, name: string) => clickControl(options, '.given button', name);

test('a list is looked at, comes in, is replaced, and is put back', async ({
  fresh: session,
  site,
}) => {
  const news = await session.open(`${site.origin}/harbour-toll.html`);
  const options = await session.open(session.pageUrl('/options.html#import'));
  await dropFiles(options, { 'council.csv': councilWith('Harbour master') });
  await expect.poll(() => said(options), SLOW).toContain('What would come into');
  expect(await said(options)).toMatch(/People\s*2/);
  expect(await said(options)).toContain('council.csv (record 4)');
  expect(await textsOf(options, '[data-source^="own:"]')).toEqual([]);

  await press(options, 'Add');
  await expect.poll(() => said(options), SLOW).toMatch(/New\s*2/);
  await expect.poll(() => markedTexts(news), SLOW).toContain('Tomas Brandvold');
  // Only names near the window are marked.
  await news.evaluate(() => {
    const all = [...document.querySelectorAll('p, li, td, h1, h2')];
    const found = all.find((each) => each.textContent?.includes('Tomas Brandvold'));
    found?.scrollIntoView({ block: 'center', behavior: 'instant' });
  });
  await news.bringToFront();
  await hoverText(news, 'Tomas Brandvold');
  await expect.poll(() => cardText(news), SLOW).toContain('From lists');
  const card = await cardText(news);
  expect(card).toContain('Harbour master');
  expect(card).toContain('Harbour Party');
  expect(card).toContain('Open the record');

  await options.bringToFront();
  await press(options, 'Back');
  await dropFiles(options, { 'council.csv': councilWith('Mayor', '3,Per Lunde,Poet,,,') });
  await expect.poll(() => said(options), SLOW).toMatch(/Names known here already\s*2/);
  await press(options, 'Add');
  await expect.poll(() => said(options), SLOW).toMatch(/New\s*1.*Offices that ended\s*1/s);
  const people = async () => (await textsOf(options, '[data-source^="own:"]')).join(' ');
  await expect.poll(people, SLOW).toMatch(/3 people/);
  await press(options, 'Undo');
  await expect.poll(people, SLOW).toMatch(/2 people/);
});

test('a table with strange headers is read as the reader says', async ({ fresh: session }) => {
  const options = await session.open(session.pageUrl('/options.html#import'));
  await dropFiles(options, { 'rat.csv': 'wer,was\nTomas Brandvold,Mayor\nIda Solheim,Clerk\n' });
  await expect.poll(() => said(options), SLOW).toContain('Choose which column holds the full name');
  const choose = (at: number, field: string) =>
    options.evaluate(
      ([index, value]) => {
        const select = [...document.querySelectorAll<HTMLSelectElement>('.given select')][index];
        if (!select) throw new Error('no such column');
        select.value = value;
        select.dispatchEvent(new Event('change', { bubbles: true }));
      },
      [at, field] as const,
    );
  await choose(0, 'name');
  await expect.poll(() => said(options), SLOW).toMatch(/People\s*2/);
  await choose(1, 'title');
  await expect.poll(() => said(options), SLOW).toContain('Tomas Brandvold, Mayor');
  await press(options, 'Add');
  await expect.poll(() => said(options), SLOW).toMatch(/New\s*2/);
});
