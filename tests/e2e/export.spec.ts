import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { callBackground } from './support/articles.ts';
import { findViolations } from './support/axe.ts';
import { clickControl, openPage, textsOf } from './support/controls.ts';
import { dropFiles } from './support/files.ts';
import type { Tab } from './support/session.ts';
import { expect, test } from './support/test.ts';

const COUNCIL = [
  'id,name,aliases,role,organization,party,start,end,url',
  '1,Tomas Brandvold,Tom Brandvold,Harbour master,Port of Bar,Harbour Party,2021-05-03,,https://council.example/1',
  '1,Tomas Brandvold,Tom Brandvold,Clerk,,,2015-01-01,2021-05-02,https://council.example/1',
  '2,Ida Solheim,,Mayor,City of Bar,,2019,,',
].join('\n');

const SLOW = { timeout: 60_000 };
const said = async (options: Tab) => (await textsOf(options, '.given')).join(' ');
const exportText = async (options: Tab) =>
  (await textsOf(options, '[data-setting="export"]')).join(' ');

/** The people of the only source that came as a list, and its id; undefined while there is none. */
async function findList(options: Tab) {
  const sources = (await callBackground(options, 'listSources', {})) as { id: string }[];
  const sourceId = sources.find(({ id }) => id.startsWith('own:'))?.id;
  if (sourceId === undefined) return undefined;
  const { people } = (await callBackground(options, 'exportPeople', { sourceId })) as {
    people: { key: string }[];
  };
  return { sourceId, people: people.toSorted((a, b) => (a.key < b.key ? -1 : 1)) };
}

async function bringIn(options: Tab, name: string, text: string) {
  await openPage(options, 'import');
  await dropFiles(options, { [name]: text });
  await expect.poll(() => said(options), SLOW).toContain('What would come into');
  await clickControl(options, '.given button', 'Add');
  await expect.poll(async () => (await findList(options))?.people.length, SLOW).toBe(2);
  return findList(options);
}

const offered = (options: Tab) =>
  options.evaluate(() => {
    const select = document.querySelector<HTMLSelectElement>('[data-setting="export"] select');
    return [...(select?.options ?? [])].map(({ value }) => value);
  });

/** Chooses an option of a list in the part for exports. */
const choose = (options: Tab, at: number, value: string) =>
  options.evaluate(
    ([index, chosen]) => {
      const all = document.querySelectorAll<HTMLSelectElement>('[data-setting="export"] select');
      const select = all[index];
      if (![...(select?.options ?? [])].some((option) => option.value === chosen) || !select)
        throw new Error(`there is no ${chosen}`);
      select.value = chosen;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    },
    [at, value] as const,
  );

for (const [format, extension, says] of [
  ['pack', 'ndjson', 'For Dramatis in another browser'],
  ['popolo', 'json', 'For programs about parliaments'],
  ['csv', 'csv', 'For spreadsheets'],
] as const) {
  test(`people exported as ${format} are the same in an empty library`, async ({
    fresh: session,
  }) => {
    const options = await session.open(session.pageUrl('/options.html#import'));
    const before = await bringIn(options, 'council.csv', COUNCIL);
    await openPage(options, 'export');
    const sourceId = before?.sourceId ?? '';
    // Browsers differ in whether the options of a list are text.
    await expect.poll(() => offered(options)).toContain(sourceId);
    await choose(options, 0, sourceId);
    await choose(options, 1, format);
    await expect.poll(() => exportText(options)).toContain(says);
    const download = options.nextDownload();
    await clickControl(options, '[data-setting="export"] button', 'Export');
    const path = await download;
    expect(basename(path)).toMatch(
      new RegExp(`^dramatis-${format}-\\d{4}-\\d\\d-\\d\\d\\.${extension}$`),
    );
    await expect.poll(() => exportText(options)).toContain('Exported. Entries: 2.');
    expect(await findViolations(options)).toEqual([]);

    await callBackground(options, 'eraseEverything', {});
    expect(await findList(options)).toBeUndefined();
    const after = await bringIn(options, basename(path), readFileSync(path, 'utf8'));
    expect(plain(after?.people)).toEqual(plain(before?.people));
    expect(await session.extensionErrors()).toEqual([]);
  });
}

/** Where in its file an office stood is no part of a person, and lists have no order of offices. */
const plain = (people: unknown) =>
  (people as { roles: { field?: string; title: string }[] }[]).map(({ roles, ...person }) => ({
    ...person,
    roles: roles
      .map(({ field: _, ...role }) => role)
      .toSorted((a, b) => (a.title < b.title ? -1 : 1)),
  }));
