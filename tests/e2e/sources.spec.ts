import { readCard } from './support/card.ts';
import { clickControl, openPage, textsOf } from './support/controls.ts';
import { dropFiles } from './support/files.ts';
import { markedTexts } from './support/marks.ts';
import { hoverText } from './support/mouse.ts';
import type { Tab } from './support/session.ts';
import { expect, test } from './support/test.ts';

const QUOTE = 'No ferry has ever paid for itself, and no bridge will.';
const MINUTES = `Board minutes

The harbour board met on Thursday.

“${QUOTE}” said Tomas Brandvold, chair of the harbour board.`;

const RECORDS = [
  JSON.stringify({ id: '1', text: `Ines Valdrup answered. “${QUOTE}” she said.`, date: 'soon' }),
  JSON.stringify({ id: '2', text: MINUTES, title: 'Second minutes', date: '2025-09-04' }),
].join('\n');

const PAGE = `<!doctype html><html lang="en"><head><title>Third minutes</title></head><body>
  <script>document.title = 'a script ran'</script><article><h1>Third minutes</h1>
  ${[1, 2, 3, 4].map((n) => `<p>The harbour board met for the ${n}. time this year, and put the bridge off for the ${n}. time. “${QUOTE}” said Tomas Brandvold, chair of the harbour board.</p>`).join('')}
  </article></body></html>`;

const textOf = async (tab: Tab, selector: string) => (await textsOf(tab, selector))[0] ?? '';
const namesOf = (tab: Tab) => textsOf(tab, '.source-name');
const pressIn = (tab: Tab, area: string, name: string) =>
  clickControl(tab, `${area} button, ${area} summary`, name);

test('dropped files are shown and added, and their names are known from then on', async ({
  fresh: session,
  site,
}) => {
  const news = await session.open(`${site.origin}/harbour-toll.html`);
  const options = await session.open(session.pageUrl('/options.html#import'));
  const said = () => textOf(options, '.import');
  const files = { 'minutes.txt': MINUTES, 'more.jsonl': RECORDS, 'page.html': PAGE, 'x.pdf': '%' };

  await dropFiles(options, files);
  await expect.poll(said).toMatch(/3 articles · 1 person · \d+ statements · 2 problems/);
  expect(await said()).toMatch(/Board minutes.*Second minutes.*Third minutes/s);
  expect(await said()).toContain('more.jsonl (line 1): “soon” isn’t a date');
  expect(await said()).toContain('x.pdf: neither an article nor a list that Dramatis can read');
  await pressIn(options, '.import', 'Board minutes');
  await expect.poll(said).toContain('Tomas Brandvold: “No ferry has ever paid for itself');
  expect(await markedTexts(news)).toEqual([]);
  expect(await namesOf(options)).toHaveLength(1);

  await pressIn(options, '.import', 'Save 3 articles');
  await expect.poll(said).toContain('3 articles saved');
  await expect.poll(() => namesOf(options)).toContain('My articles');
  await expect.poll(() => markedTexts(news)).toContain('Tomas Brandvold');
  await news.bringToFront();
  await hoverText(news, 'Tomas Brandvold');
  await expect.poll(async () => (await readCard(news))?.text ?? '').toContain(QUOTE);

  // The same files a second time are the same articles.
  await options.bringToFront();
  await pressIn(options, '.import', 'Add more');
  await dropFiles(options, files);
  await expect.poll(said).toContain('Already saved');
  await pressIn(options, '.import', 'Save 3 articles');
  await expect.poll(said).toContain('3 already saved');
  await expect.poll(() => textOf(options, '[data-source^="own:"]')).toContain('3 articles');
});

test('a source is filled from pasted words, renamed, moved, removed and put back', async ({
  fresh: session,
  site,
}) => {
  const news = await session.open(`${site.origin}/harbour-toll.html`);
  const options = await session.open(session.pageUrl('/options.html'));
  const said = () => textOf(options, '.undo-bar');

  await openPage(options, 'import');
  await pressIn(options, '.paste', '');
  await clickControl(options, '.paste textarea');
  await options.type(`Tomas Brandvold, chair of the harbour board, replied: “${QUOTE}”`);
  await pressIn(options, '.paste', 'Review');
  await expect.poll(() => textOf(options, '.import')).toContain('1 person');
  await pressIn(options, '.import', 'Save 1 article');
  await expect.poll(() => markedTexts(news)).toContain('Tomas Brandvold');

  await openPage(options, 'sources');
  await pressIn(options, '.source-list', 'Rename “My articles”');
  await options.type('Harbour');
  await options.press('Enter');
  await expect.poll(said).toContain('Renamed “My articles” to “Harbour”');

  const [first = ''] = await namesOf(options);
  await pressIn(options, '.source-list', 'Move “Harbour” up');
  await expect.poll(() => namesOf(options)).toEqual(['Harbour', first]);
  expect(await options.evaluate(() => document.activeElement?.ariaLabel)).toBe('Move “Harbour” up');
  await expect.poll(said).toContain('position 1 of 2');
  await options.goto(session.pageUrl('/options.html'));
  await expect.poll(() => namesOf(options)).toEqual(['Harbour', first]);

  await pressIn(options, '.source-list', 'Remove “Harbour”');
  await expect.poll(() => markedTexts(news)).toEqual([]);
  await expect.poll(() => namesOf(options)).toEqual([first]);
  await expect.poll(() => textOf(options, '.removed-sources')).toContain('Harbour');
  await pressIn(options, '.undo-bar', 'Undo');
  await expect.poll(() => markedTexts(news)).toContain('Tomas Brandvold');
  await expect.poll(() => namesOf(options)).toEqual(['Harbour', first]);

  // After leaving the page, it can still be put back, or deleted permanently.
  await pressIn(options, '.source-list', 'Remove “Harbour”');
  await expect.poll(() => namesOf(options)).toEqual([first]);
  await options.goto(session.pageUrl('/options.html'));
  await pressIn(options, '.removed-sources', 'Delete now');
  await pressIn(options, '.removed-sources', 'Delete permanently');
  await expect.poll(() => textsOf(options, '.removed-sources')).toEqual([]);
  expect(await markedTexts(news)).toEqual([]);
});
