import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
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
