import { readFileSync } from 'node:fs';
import type { BackupRecord } from '../../lib/core/formats/backup/backup.ts';
import type { PersonNames } from '../../lib/core/person/person-model.ts';
import { callBackground, press } from './support/articles.ts';
import { findViolations } from './support/axe.ts';
import { clickControl, textsOf } from './support/controls.ts';
import type { Session, Tab } from './support/session.ts';
import { expect, test } from './support/test.ts';

const INES = 'person/ines-valdrup';
const INES_M = 'person/ines-m-valdrup';

const openPerson = (session: Session, id: string) =>
  session.open(session.pageUrl(`/person.html?id=${encodeURIComponent(id)}`));
const heading = async (tab: Tab) => (await textsOf(tab, 'h1'))[0] ?? '';
const tabsOf = (tab: Tab) => textsOf(tab, '[role="tab"]');

/** Keeps an article in which a minister says something. */
const keep = (tab: Tab, n: number, name: string, said: string, date = '2025-09-04') =>
  callBackground(tab, 'addArticle', {
    article: {
      text: [
        `Toll put off again, part ${n}`,
        `“${said},” said Transport Minister ${name} on Thursday.`,
        `The board of the harbour met for the ${n}th time and put off its vote.`,
      ].join('\n\n'),
      publisher: n % 2 ? 'Gazette' : 'Tidende',
      publishedOn: date,
      url: `https://gazette.example/${n}`,
    },
    replace: true,
  });
const namesOf = async (tab: Tab, id = INES): Promise<string[]> => {
  const names = (await callBackground(tab, 'getPersonNames', { entityId: id })) as PersonNames;
  return names.forms.map(({ name }) => name).toSorted();
};
const BOTH = ['Ines M. Valdrup', 'Ines Valdrup'];

test('the page of a person has all that was said, and each line leads to its words', async ({
  session,
  open,
}) => {
  const tab = await open(session.pageUrl('/person.html?id=person/mark-rutte'));
  await expect.poll(() => heading(tab)).toBe('Mark Rutte');
  await expect.poll(() => textsOf(tab, '[data-line]')).not.toEqual([]);
  expect(await findViolations(tab)).toEqual([]);
  const [link] = await tab.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('.line a[href^="article.html"]')].map(
      ({ href }) => href,
    ),
  );
  expect(link).toContain('start=');
  const article = await open(link ?? '');
  await expect.poll(() => textsOf(article, 'mark.passage')).not.toEqual([]);
  const [words] = await textsOf(article, 'mark.passage');
  expect((await textsOf(tab, '[data-line]'))[0]).toContain(words?.slice(0, 40));
});

test('the keyboard alone goes through the page: parts, filters and more lines', async ({
  fresh: session,
}) => {
  const own = await session.open(session.pageUrl('/article.html'));
  for (let n = 1; n <= 24; n++) {
    await keep(own, n, 'Ines Valdrup', `We will count bridge number ${n} before the winter`);
  }
  const tab = await openPerson(session, INES);
  await expect.poll(() => tabsOf(tab)).toContain('Said 24');
  expect(await textsOf(tab, '.month h2')).toEqual(['September 2025 · 24']);
  const focused = () => tab.evaluate(() => document.activeElement?.textContent ?? '');
  await expect.poll(() => textsOf(tab, '[data-line]')).toHaveLength(20);
  await tab.evaluate(() => document.querySelector<HTMLElement>('.part-panel > button')?.focus());
  await tab.press('Enter');
  await expect.poll(() => textsOf(tab, '[data-line]')).toHaveLength(24);
  await expect.poll(focused).toContain('bridge number');
  await tab.evaluate(() => document.querySelector<HTMLElement>('.line-filters input')?.focus());
  await tab.type('number 7');
  await expect.poll(() => textsOf(tab, '[data-line]')).toHaveLength(1);
  expect((await textsOf(tab, '[data-line]'))[0]).toContain('number 7');
  const download = tab.nextDownload();
  await clickControl(tab, 'button', 'JSON');
  const saved = JSON.parse(readFileSync(await download, 'utf8')) as { parts: string[] }[];
  expect(saved.map(({ parts }) => parts.join(' '))).toEqual([
    expect.stringContaining('bridge number 7'),
  ]);
});

test('a split and a join stay when articles are read again, go and come back', async ({
  fresh: session,
}) => {
  const own = await session.open(session.pageUrl('/article.html'));
  await keep(own, 1, 'Ines Valdrup', 'We have to stop treating the islands as a cost');
  await keep(own, 2, 'Ines M. Valdrup', 'Nobody promised a free bridge');
  await expect.poll(() => namesOf(own)).toEqual(BOTH);

  const tab = await openPerson(session, INES);
  await expect.poll(() => tabsOf(tab)).toEqual(['Said 2']);
  await press(tab, 'Split off “Ines M. Valdrup”');
  await expect.poll(() => tabsOf(tab)).toEqual(['Said 1']);
  expect(await findViolations(tab)).toEqual([]);
  // Another text of the same article is read again.
  await keep(own, 2, 'Ines M. Valdrup', 'Nobody ever promised a free bridge to the islands');
  await session.stopBackground();
  expect(await namesOf(own)).toEqual(['Ines Valdrup']);
  expect(await namesOf(own, INES_M)).toEqual(['Ines M. Valdrup']);

  await press(tab, 'Undo');
  await expect.poll(() => tabsOf(tab)).toEqual(['Said 2']);
  expect(await namesOf(own)).toEqual(BOTH);

  // Nothing in the articles says that these two are one.
  await keep(own, 3, 'Karl Brandvold', 'I read the report twice');
  await tab.evaluate(() =>
    document.querySelector('details.person-names')?.setAttribute('open', ''),
  );
  await tab.evaluate(() => document.querySelector<HTMLElement>('.person-names input')?.focus());
  await tab.type('brandvold');
  await clickControl(tab, 'button', 'Join with “Karl Brandvold”');
  await expect.poll(() => tabsOf(tab)).toEqual(['Said 3']);
  const three = ['Ines M. Valdrup', 'Ines Valdrup', 'Karl Brandvold'];
  const [karl] = (
    (await callBackground(own, 'listArticles', {})) as { id: string; headline?: string }[]
  ).filter(({ headline }) => headline?.includes('part 3'));
  const articleIds = [karl?.id];
  const removed = await callBackground(own, 'getArticles', { articleIds });
  await callBackground(own, 'removeArticles', { articleIds, isLast: true });
  expect(await namesOf(own)).toEqual(BOTH);
  await callBackground(own, 'restoreArticles', { removed, isLast: true });
  await expect.poll(() => namesOf(own)).toEqual(three);
  expect(await namesOf(own, 'person/karl-brandvold')).toEqual(three);
  expect(await session.extensionErrors()).toEqual([]);
});

test('who is one person is in a backup, and comes back from it', async ({ fresh: session }) => {
  const own = await session.open(session.pageUrl('/article.html'));
  await keep(own, 1, 'Ines Valdrup', 'We have to stop treating the islands as a cost');
  await keep(own, 2, 'Ines M. Valdrup', 'Nobody promised a free bridge');
  await keep(own, 3, 'Karl Brandvold', 'I read the report twice');
  await callBackground(own, 'splitPerson', { entityId: INES_M });
  await callBackground(own, 'joinPeople', { entityId: INES, withId: 'person/karl-brandvold' });
  const joined = ['Ines Valdrup', 'Karl Brandvold'];
  expect(await namesOf(own)).toEqual(joined);

  const records: BackupRecord[] = [];
  let after: string | undefined;
  do {
    const page = (await callBackground(
      own,
      'readBackup',
      after === undefined ? {} : { after },
    )) as {
      records: BackupRecord[];
      next?: string;
    };
    records.push(...page.records);
    after = page.next;
  } while (after !== undefined);
  await callBackground(own, 'eraseEverything', {});
  expect(await namesOf(own).catch(() => [])).toEqual([]);
  expect(await callBackground(own, 'restoreRecords', { records, choices: true })).toMatchObject({
    added: 3,
    failed: [],
  });
  await callBackground(own, 'finishRestore', {});
  await expect.poll(() => namesOf(own).catch(() => [])).toEqual(joined);
  expect(await namesOf(own, INES_M)).toEqual(['Ines M. Valdrup']);
});
