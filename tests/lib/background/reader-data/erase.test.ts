import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { extractArticle } from '@/lib/core/extract/extract-article.ts';
import { DEFAULT_RULES } from '@/lib/core/remember/remember-rules.ts';
import { setSourceEnabled } from '@/lib/store/sources/change-sources.ts';
import { listSources } from '@/lib/store/sources/list-sources.ts';
import { BUNDLED, createKept, idOf, type Kept, page, readAll } from './kept-fixtures.ts';

let kept: Kept;

beforeEach(async () => {
  kept = createKept();
  await kept.ready();
  await kept.added.add(page('one'));
});
afterEach(() => kept.database.close());

test('kept data is counted', async () => {
  expect(await kept.data.count()).toEqual({
    sources: 2,
    articles: 2,
    people: 1,
    events: 0,
    statements: 2,
    amendments: 0,
    setAside: [],
  });
  expect(await kept.data.findKept([idOf('none'), idOf('one'), BUNDLED])).toEqual([
    idOf('one'),
    BUNDLED,
  ]);
});

test('after erasing, everything is as after installation', async () => {
  await setSourceEnabled(kept.database, 'bundle', false);
  kept.choices.settings = { dwell: 250 };
  kept.deps.onChanged.mockClear();
  await kept.data.erase();
  expect((await readAll(kept)).map((each) => each?.article.id)).toEqual([BUNDLED]);
  expect(await listSources(kept.database)).toMatchObject([{ id: 'bundle', enabled: true }]);
  expect(kept.choices.settings).toEqual({});
  expect(kept.deps.placeScript).toHaveBeenCalledExactlyOnceWith(DEFAULT_RULES);
  expect(kept.deps.onChanged).toHaveBeenCalledOnce();
});

test('an erasure that failed midway can be repeated', async () => {
  kept.deps.placeScript.mockRejectedValueOnce(new Error('the browser is busy'));
  await expect(kept.data.erase()).rejects.toThrow('busy');
  await kept.data.erase();
  expect((await readAll(kept)).map((each) => each?.article.id)).toEqual([BUNDLED]);
});

test('erasing waits for no running work, and no step waits for another that fails', async () => {
  const stuck = createKept();
  stuck.deps.extract.mockReturnValue(new Promise(() => {}));
  void stuck.ready();
  await vi.waitFor(() => expect(stuck.deps.extract).toHaveBeenCalled());
  stuck.deps.dropJob.mockImplementation(() => {
    stuck.deps.extract.mockImplementation(async (article) => extractArticle(article, []));
  });
  stuck.deps.placeScript.mockRejectedValueOnce(new Error('busy'));
  await expect(stuck.data.erase()).rejects.toThrow('busy');
  expect(await stuck.data.count()).toMatchObject({ articles: 0, sources: 0 });
  await stuck.data.erase();
  expect(await stuck.data.count()).toMatchObject({ articles: 1, sources: 1 });
  await stuck.database.close();
});

test('what is erased is erased even if what is shipped can’t be read', async () => {
  vi.spyOn(console, 'warn').mockReturnValue(undefined);
  kept.deps.extract.mockRejectedValueOnce(new Error('the workshop does not open'));
  await kept.data.erase();
  expect(await kept.data.count()).toMatchObject({ articles: 0 });
  await kept.ready();
  expect(await kept.data.count()).toMatchObject({ articles: 1 });
});
