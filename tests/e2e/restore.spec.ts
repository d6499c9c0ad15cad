import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BackupRecord } from '../../lib/core/formats/backup/backup.ts';
import { writeBackup } from '../../lib/core/formats/backup/write-backup.ts';
import type { Amendment, ArticleWithFacts, Statement } from '../../lib/core/model.ts';
import { callBackground } from './support/articles.ts';
import { findViolations } from './support/axe.ts';
import { clickControl, textsOf } from './support/controls.ts';
import type { Session, Tab } from './support/session.ts';
import { expect, test } from './support/test.ts';

const FILE = '#data input[type="file"]';
const IMPOSTOR = 'The Daily Impostor';

const openData = (session: Session) => session.open(session.pageUrl('/options.html#data'));
const dataText = async (options: Tab) => (await textsOf(options, '#data'))[0] ?? '';
const sourceNames = async (options: Tab) =>
  ((await callBackground(options, 'listSources', {})) as { name: string }[]).map(
    ({ name }) => name,
  );

/** A file with a correct check sum, which anybody can make. */
async function fileOf(records: readonly BackupRecord[]): Promise<string> {
  const digest = async (text: string) => createHash('sha256').update(text).digest('hex');
  async function* all() {
    yield* records;
  }
  const lines: string[] = [];
  for await (const line of writeBackup(all(), { madeAt: Date.now(), digest })) lines.push(line);
  const path = join(mkdtempSync(join(tmpdir(), 'dramatis-restore-')), 'forged.ndjson');
  writeFileSync(path, lines.join(''));
  return path;
}

/** The article that comes with Dramatis. */
async function shippedArticle(options: Tab): Promise<ArticleWithFacts> {
  const [first] = (await callBackground(options, 'listArticles', {})) as { id: string }[];
  return (await callBackground(options, 'getArticle', {
    articleId: first?.id,
  })) as ArticleWithFacts;
}

/** Attributes the first statement of an article to somebody with this name, under the speaker's id. */
function renaming({ article, statements }: ArticleWithFacts, name: string): Amendment {
  const said = statements.find(({ speakerId }) => speakerId?.startsWith('person/')) as Statement;
  const id = `${article.id}#statement-${said.speakerId}-forged`;
  const places = said.parts.map(({ articleId: _, extractorVersion: __, ...place }) => place);
  const entities = [{ id: said.speakerId ?? '', type: 'person' as const, name }];
  const replacement = { kind: 'statement' as const, fact: { ...said, id }, entities };
  const { id: articleId } = article;
  return { id, articleId, kind: 'statement', places, text: 'something harmless', replacement };
}

/** Chooses a file and waits until it has been checked. */
async function look(options: Tab, path: string): Promise<string> {
  await options.chooseFile(FILE, path);
  await expect.poll(() => dataText(options)).toContain('What is in');
  return dataText(options);
}

test('changes to what comes with Dramatis are shown, and made only if they are ticked', async ({
  start,
}) => {
  const session = await start();
  const options = await openData(session);
  const before = await shippedArticle(options);
  const { position: _, removedAt: __, isDiscarded: ___, ...source } = before.source;
  const forged = await fileOf([
    { kind: 'sources', sources: [{ ...source, name: IMPOSTOR }] },
    {
      kind: 'amendments',
      articleId: before.article.id,
      amendments: [renaming(before, IMPOSTOR)],
    },
  ]);
  const shown = await look(options, forged);
  expect(shown).toContain(`The source “${source.name}” will be renamed to “${IMPOSTOR}”.`);
  expect(shown).toContain(before.statements[0]?.parts[0]?.exact.slice(0, 40));
  expect(shown.split(`will be renamed to “${IMPOSTOR}”`)).toHaveLength(3);
  expect(await findViolations(options)).toEqual([]);
  await clickControl(options, 'button', 'Restore');
  await expect.poll(() => dataText(options)).toContain('Backup restored.');
  expect(await sourceNames(options)).toEqual([source.name]);
  expect(await shippedArticle(options)).toEqual(before);

  await look(options, forged);
  await clickControl(options, 'input[type="checkbox"]', 'The source');
  await clickControl(options, 'button', 'Restore');
  await expect.poll(() => dataText(options)).toContain('Backup restored.');
  expect(await sourceNames(options)).toEqual([IMPOSTOR]);
  expect((await shippedArticle(options)).statements).toEqual(before.statements);
  expect(await session.extensionErrors()).toEqual([]);
});

test('claims, bad dates and too much are refused by line, and the rest comes in', async ({
  start,
}) => {
  const session = await start();
  const options = await openData(session);
  const { article, source } = await shippedArticle(options);
  const { contentHash: _, extractorVersion: __, ingestedAt: ___, ...parsed } = article;
  const own = { kind: 'own', enabled: true, addedAt: 1 } as const;
  const record = (id: string, over: object): BackupRecord => ({
    kind: 'article',
    article: { ...parsed, id, sourceId: 'own:1', ...over },
    ingestedAt: 1,
    amendments: [],
  });
  const names = Array.from({ length: 12_000 }, (_, at) => ({
    kind: 'name' as const,
    name: `Jane Doe ${at}`,
  }));
  const many = Array.from({ length: 3000 }, (_, at) => ({ ...own, id: `own:${at}`, name: 'S' }));
  const path = await fileOf([
    { kind: 'muted', names },
    { kind: 'sources', sources: [...many, { ...own, id: source.id, name: IMPOSTOR }] },
    record(article.id, { publisher: IMPOSTOR }),
    record('own:a', { publishedOn: '2025-02-30' }),
    record('own:b', {}),
    record('own:c', { headline: 'x'.repeat(30_000) }),
  ]);
  const shown = await look(options, path);
  expect(shown).toMatch(/Line 3: sources\[3000\] “.*” has the id of a source that comes with/);
  expect(shown).toMatch(/Line 4: The article “.*” comes with Dramatis/);
  expect(shown).toContain('Line 5: article.publishedOn is no date: “2025-02-30”');
  expect(shown).toContain('Line 7: article.headline is longer than 20000 characters');
  await clickControl(options, 'button', 'Restore');
  // On a busy machine, 12,000 names and 3,000 sources take their time.
  await expect.poll(() => dataText(options), { timeout: 120_000 }).toContain('Backup restored.');
  expect(await dataText(options)).toContain('1 added');
  expect((await shippedArticle(options)).article.publisher).toBe(article.publisher);
  expect(await session.extensionErrors()).toEqual([]);
});

/** Writes an amendment to the store that no file could bring today. An older Dramatis took it from a file. */
const poison = (options: Tab, amendment: Amendment): Promise<boolean> =>
  options.evaluate(async (amendment) => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('dramatis');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const tx = db.transaction(['amendments', 'articles', 'meta'], 'readwrite');
    tx.objectStore('amendments').put(amendment);
    tx.objectStore('meta').delete('read-articles');
    const articles = tx.objectStore('articles');
    const stored = articles.get(amendment.articleId);
    stored.onsuccess = () => articles.put({ ...stored.result, contentHash: '' });
    await new Promise((resolve) => {
      tx.oncomplete = resolve;
    });
    db.close();
    return true;
  }, amendment);

test('whatever is stored, the background answers, and erasing works', async ({ start }) => {
  const session = await start();
  const options = await openData(session);
  const shipped = await shippedArticle(options);
  const slow = `Na${'na'.repeat(60)}x Na${'no'.repeat(60)}x`;
  const [said] = shipped.statements;
  const amendment = renaming(shipped, slow);
  const named = { id: 'person/slow', type: 'person' as const, name: slow };
  const fact = { ...(said as Statement), id: amendment.id, speakerId: named.id };
  const replacement = { kind: 'statement' as const, fact, entities: [named] };
  await poison(options, { ...amendment, replacement });
  await session.stopBackground();
  expect(await callBackground(options, 'countKept', {})).toMatchObject({ amendments: 1 });
  // Waits until the article was read again, where an older Dramatis never finished.
  await expect
    .poll(async () => (await shippedArticle(options)).statements.map((one) => one.speakerId))
    .toContain('person/slow');
  await session.stopBackground();
  await clickControl(options, 'button', 'Delete all data…');
  await expect.poll(() => dataText(options)).toContain('You can’t undo this');
  expect(await findViolations(options)).toEqual([]);
  await clickControl(options, 'button.primary', 'Delete everything');
  await expect.poll(() => dataText(options)).toContain('All data deleted');
  expect(await callBackground(options, 'countKept', {})).toMatchObject({ amendments: 0 });
  expect(await session.extensionErrors()).toEqual([]);
});
