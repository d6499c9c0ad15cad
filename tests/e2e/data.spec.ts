import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { callBackground } from './support/articles.ts';
import { findViolations } from './support/axe.ts';
import { clickControl, openPage, textsOf } from './support/controls.ts';
import { markedTexts } from './support/marks.ts';
import type { Tab } from './support/session.ts';
import { expect, test } from './support/test.ts';

const BUTTON = 'button';
const FILE = '#data input[type="file"]';
const ARTICLE = 'Harbour board puts off vote on bridge toll';

const dataText = async (options: Tab) => (await textsOf(options, '#data'))[0] ?? '';
const clickButton = (options: Tab, name: string) => clickControl(options, BUTTON, name);

/** The article of a page in the playground, as the reader's script would return it. */
const keep = (options: Tab, url: string) =>
  callBackground(options, 'addArticle', {
    article: {
      title: ARTICLE,
      publisher: 'The Playground Courier',
      publishedOn: '2025-09-04',
      lang: 'en',
      url,
      text: `${ARTICLE}\n\nThe harbour board put off its vote on Thursday.\n\n“Nobody on this board wanted the toll,” said Tomas Brandvold, chair of the harbour board.`,
    },
  });

/** Strikes out the first statement of an article, and returns which it was. */
async function strike(options: Tab, articleId: string): Promise<string> {
  const view = (await callBackground(options, 'getArticle', { articleId })) as {
    statements: { id: string }[];
  };
  const factId = view.statements[0]?.id ?? '';
  await callBackground(options, 'strikeFact', { kind: 'statement', factId, text: 'as read' });
  return factId;
}

const chosen = (options: Tab, label: string) =>
  options.evaluate(
    (name) =>
      [...document.querySelectorAll<HTMLInputElement>('input[type="radio"]:checked')].some(
        (input) => input.labels?.[0]?.textContent?.trim() === name,
      ),
    label,
  );

test('everything is there again after backing up, erasing and restoring', async ({
  fresh: session,
  site,
}) => {
  const news = await session.open(`${site.origin}/harbour-toll.html`);
  const options = await session.open(session.pageUrl('/options.html#data'));
  const { articleId } = (await keep(options, news.url())) as { articleId: string };
  await strike(options, articleId);
  await openPage(options, 'appearance');
  await clickControl(options, 'input[type="radio"]', 'Background');
  await expect.poll(() => markedTexts(news)).toContain('Tomas Brandvold');

  await openPage(options, 'data');
  const download = options.nextDownload();
  await clickButton(options, 'Create backup');
  const path = await download;
  expect(basename(path)).toMatch(/^dramatis-backup-\d{4}-\d\d-\d\d\.ndjson$/);
  const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ format: 'dramatis-backup', version: 1 });
  expect(lines.at(-2)).toContain(ARTICLE);
  await expect.poll(() => dataText(options)).toContain('Backup created: 1 article');

  await clickButton(options, 'Delete all data…');
  await expect.poll(() => dataText(options)).toContain('You can’t undo this');
  expect(await findViolations(options)).toEqual([]);
  await clickButton(options, 'Delete everything');
  await expect.poll(() => dataText(options)).toContain('All data deleted');
  await expect.poll(() => markedTexts(news)).toEqual([]);
  await expect.poll(() => textsOf(options, '.source-row')).toHaveLength(1);
  await expect.poll(() => chosen(options, 'Dotted underline')).toBe(true);
  const paris = await session.open(`${site.origin}/paris-summit.html`);
  await expect.poll(() => markedTexts(paris)).toContain('Zelensky');

  await options.bringToFront();
  await options.chooseFile(FILE, path);
  await expect.poll(() => dataText(options)).toContain('What is in');
  expect(await dataText(options)).toContain('1 correction by you');
  expect(await findViolations(options)).toEqual([]);
  await clickButton(options, 'Restore');
  await expect.poll(() => dataText(options)).toContain('Backup restored.');
  expect(await dataText(options)).toContain('1 added');
  await expect.poll(() => chosen(options, 'Background')).toBe(true);
  await expect.poll(() => markedTexts(news)).toContain('Tomas Brandvold');
  const again = (await callBackground(options, 'getArticle', { articleId })) as {
    statements: unknown[];
    amendments: unknown[];
  };
  expect([again.statements.length, again.amendments.length]).toEqual([0, 1]);
  expect(await session.extensionErrors()).toEqual([]);
});

test('a damaged file is refused, and what is kept stays', async ({ fresh: session, site }) => {
  const options = await session.open(session.pageUrl('/options.html#data'));
  await keep(options, `${site.origin}/harbour-toll.html`);
  const download = options.nextDownload();
  await clickButton(options, 'Create backup');
  const whole = readFileSync(await download, 'utf8');

  const folder = mkdtempSync(join(tmpdir(), 'dramatis-backup-'));
  const refused = async (text: string | Buffer, reason: RegExp) => {
    const path = join(folder, 'damaged.ndjson');
    writeFileSync(path, text);
    await options.chooseFile(FILE, path);
    await expect.poll(() => dataText(options)).toMatch(reason);
    expect(await dataText(options)).toContain('Nothing was changed.');
  };
  await refused(whole.slice(0, -10), /“damaged\.ndjson” is incomplete \(ends at line \d+\)/);
  await refused(whole.replace('Thursday', 'Saturday'), /has been changed \(line \d+/);
  await refused(
    Buffer.from([0x50, 0x4b, 0x03, 0xff]),
    /“damaged\.ndjson” isn’t a Dramatis backup or is damaged/,
  );
  await refused('{}\n', /“damaged\.ndjson” isn’t a Dramatis backup/);
  expect(await callBackground(options, 'listArticles', {})).toHaveLength(2);
});
