import { callBackground } from './support/articles.ts';
import { clickControl, openPage } from './support/controls.ts';
import type { Session } from './support/session.ts';
import { inOwnPage } from './support/storage-copy.ts';
import { expect, test } from './support/test.ts';

/** The extension's own API, in one of its own pages. */
declare const chrome: {
  storage: { local: { get(): Promise<object> }; session: { get(): Promise<object> } };
  scripting: { getRegisteredContentScripts(): Promise<object[]> };
};

/** Everything that is kept, without what is compiled from it, which may come a moment later. */
const readKept = (session: Session) =>
  inOwnPage(session, (tab) =>
    tab.evaluate(async () => {
      const done = <Value>(request: IDBRequest<Value>) =>
        new Promise<Value>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const database = await done(indexedDB.open('dramatis'));
      const names = [...database.objectStoreNames].filter((name) => name !== 'meta');
      const records = await Promise.all(
        names.map((name) => done(database.transaction(name).objectStore(name).getAll())),
      );
      database.close();
      const { local, session } = chrome.storage;
      return {
        records: names.map((name, at) => [name, records[at]]),
        local: await local.get(),
        session: await session.get(),
        scripts: await chrome.scripting.getRegisteredContentScripts(),
        databases: (await indexedDB.databases()).map(({ name }) => name).toSorted(),
      };
    }),
  );

test('a browser that starts over keeps nothing that a test has changed', async ({ shared }) => {
  const session = await shared.takeFresh();
  const before = await readKept(session);
  const options = await session.open(session.pageUrl('/options.html#remember'));
  await clickControl(options, '[role="switch"]', 'Save articles I read');
  await openPage(options, 'appearance');
  await clickControl(options, 'input[type="radio"]', 'Background');
  const article = {
    text: 'Toll put off\n\n“The islands are no cost,” said Transport Minister Ines Valdrup.',
    publisher: 'Gazette',
    url: 'https://gazette.example/toll',
  };
  await callBackground(options, 'addArticle', { article });
  await expect.poll(async () => (await readKept(session)).scripts).toHaveLength(1);
  const changed = await readKept(session);
  expect(changed.records).not.toEqual(before.records);
  expect(changed.local).not.toEqual(before.local);

  await shared.takeFresh();
  expect(await readKept(session)).toEqual(before);
  expect(await session.extensionErrors()).toEqual([]);
});
