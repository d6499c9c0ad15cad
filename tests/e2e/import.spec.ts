import { rmSync } from 'node:fs';
import { clickControl, textsOf } from './support/controls.ts';
import { dropFiles } from './support/files.ts';
import { markedTexts } from './support/marks.ts';
import { temporaryFolder } from './support/paths.ts';
import type { Session, Tab } from './support/session.ts';
import { expect, test } from './support/test.ts';

/** Enough that an import can be interrupted in its middle. */
const COUNT = 240;
const STATEMENTS = 12;

const makeArticle = (n: number) => ({
  id: `${n}`,
  title: `Minutes of day ${n}`,
  date: `2025-0${(n % 9) + 1}-11`,
  publisher: 'Gazette',
  text: [
    `Minutes of day ${n}`,
    ...Array.from(
      { length: STATEMENTS },
      (_, i) =>
        `“Item ${i} of day ${n} is put off,” said Tomas Brandvold, chair of the harbour board.`,
    ),
  ].join('\n\n'),
});
const RECORDS = Array.from({ length: COUNT }, (_, n) => JSON.stringify(makeArticle(n))).join('\n');

const textOf = async (tab: Tab, selector: string) => (await textsOf(tab, selector))[0] ?? '';
const said = (options: Tab) => textOf(options, '.import');
const press = (options: Tab, name: string) => clickControl(options, '.import button', name);
const SLOW = { timeout: 60_000 };

/** Chooses all articles, has them added and waits until some are. */
async function beginImport(session: Session): Promise<Tab> {
  const options = await session.open(session.pageUrl('/options.html#import'));
  await dropFiles(options, { 'minutes.jsonl': RECORDS });
  await expect.poll(() => said(options), SLOW).toContain(`Save ${COUNT} articles`);
  await press(options, `Save ${COUNT} articles`);
  await expect.poll(() => said(options), SLOW).toMatch(/Saving [1-9]/);
  return options;
}

/** What the list of sources says of the imported ones, and what the store holds. */
async function readKept(options: Tab): Promise<{ listed: number; statements: number }> {
  const row = (await textsOf(options, '[data-source^="own:"] .counts > *')).join(' ');
  const numberBefore = (word: string) =>
    Number(new RegExp(`([\\d,]+)\\s${word}`).exec(row)?.[1]?.replace(',', '') ?? 0);
  return { listed: numberBefore('article'), statements: numberBefore('statement') };
}

test('an import can be stopped: what came in is whole, and the rest comes in later', async ({
  fresh: session,
  site,
}) => {
  const news = await session.open(`${site.origin}/harbour-toll.html`);
  const options = await beginImport(session);
  await press(options, 'Stop');
  await expect.poll(() => said(options), SLOW).toContain('because you stopped');
  const added = Number(/(\d+) articles saved/.exec(await said(options))?.[1]);
  expect(added).toBeGreaterThan(0);
  expect(added).toBeLessThan(COUNT);
  await expect
    .poll(() => readKept(options), SLOW)
    .toEqual({ listed: added, statements: added * STATEMENTS });
  // Pages hear of an import that was stopped as well.
  await expect.poll(() => markedTexts(news), SLOW).toContain('Tomas Brandvold');

  await press(options, 'Add more');
  await dropFiles(options, { 'minutes.jsonl': RECORDS });
  await expect.poll(() => said(options), SLOW).toContain(`Save ${COUNT} articles`);
  await press(options, `Save ${COUNT} articles`);
  await expect.poll(() => said(options), SLOW).toContain(`${added} already saved`);
  await expect.poll(() => said(options), SLOW).toContain(`${COUNT - added} articles saved`);
  expect(await session.extensionErrors()).toEqual([]);
});

test('an import goes on although the background is stopped', async ({ fresh: session }) => {
  const options = await beginImport(session);
  for (let i = 0; i < 2; i++) await session.stopBackground();
  await expect.poll(() => said(options), SLOW).toContain('Add more');
  // A call that is made again finds what its first attempt kept.
  const text = await said(options);
  expect(text).not.toContain('couldn’t');
  const of = (what: RegExp) => Number(what.exec(text)?.[1] ?? 0);
  expect(of(/(\d+) articles saved/) + of(/(\d+) already saved/)).toBe(COUNT);
  expect(text).not.toContain('couldn’t');
  await expect
    .poll(() => readKept(options), SLOW)
    .toEqual({ listed: COUNT, statements: COUNT * STATEMENTS });
});

test('an import that the closing browser ended goes on with the same file', async ({ start }) => {
  const profile = temporaryFolder();
  const first = await start({ profile });
  await beginImport(first);
  await first.close();

  const second = await start({ profile });
  const before = await second.open(second.pageUrl('/options.html'));
  await expect.poll(async () => (await readKept(before)).listed, SLOW).toBeGreaterThan(0);
  const kept = await readKept(before);
  expect(kept.statements).toBe(kept.listed * STATEMENTS);
  await before.close();

  const options = await beginAgain(second);
  expect(await said(options)).toContain(`${kept.listed} already saved`);
  expect(await readKept(options)).toEqual({ listed: COUNT, statements: COUNT * STATEMENTS });
  await second.close();
  rmSync(profile, { recursive: true, force: true });
});

/** Imports the same articles once more, into the source that has some of them. */
async function beginAgain(session: Session): Promise<Tab> {
  const options = await session.open(session.pageUrl('/options.html#import'));
  await dropFiles(options, { 'minutes.jsonl': RECORDS });
  await expect.poll(() => said(options), SLOW).toContain('already saved');
  await press(options, `Save ${COUNT} articles`);
  await expect.poll(() => said(options), SLOW).toContain('Add more');
  await expect.poll(async () => (await readKept(options)).listed, SLOW).toBe(COUNT);
  return options;
}
