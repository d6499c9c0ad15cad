import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createTold, type Told } from '@/lib/background/senders/told.ts';

type Area = Parameters<typeof createTold>[0];

const stored = new Map<string, unknown>();
const set = vi.fn<Area['set']>();
const area: Area = {
  get: async (key) => structuredClone({ [String(key)]: stored.get(String(key)) }),
  set,
  remove: async (keys) => {
    for (const key of [keys].flat()) stored.delete(key);
  },
  clear: async () => stored.clear(),
};
const HERE = { tabId: 1, frameId: 0, document: 'a' };
let told: Told;

beforeEach(() => {
  stored.clear();
  set.mockReset().mockImplementation(async (values) => {
    for (const [key, value] of Object.entries(structuredClone(values))) stored.set(key, value);
  });
  told = createTold(area);
});
/** nobody waits for writing */
const settle = () => vi.waitFor(() => expect(stored.get('told')).toBeDefined());

describe('a document', () => {
  test('has what it was told, by subject', async () => {
    await told.add(HERE, { named: ['anna'], articles: ['one'] });
    expect(await told.has(HERE, 'named', 'anna')).toBe(true);
    expect(await told.has(HERE, 'linked', 'anna')).toBe(false);
    expect(await told.has(HERE, 'articles', 'one')).toBe(true);
  });

  test.each([
    ['frame', { ...HERE, frameId: 1 }],
    ['tab', { ...HERE, tabId: 2 }],
    ['document', { ...HERE, document: 'b' }],
  ])('does not know what another %s was told', async (_, other) => {
    await told.add(HERE, { named: ['anna'] });
    expect(await told.has(other, 'named', 'anna')).toBe(false);
  });

  test('is forgotten once its frame shows another one', async () => {
    await told.add(HERE, { named: ['anna'] });
    await told.add({ ...HERE, document: 'b' }, { named: ['gerd'] });
    expect(await told.has(HERE, 'named', 'anna')).toBe(false);
  });

  test('keeps all of two answers that come at the same time', async () => {
    await Promise.all([told.add(HERE, { named: ['anna'] }), told.add(HERE, { named: ['gerd'] })]);
    expect(await told.has(HERE, 'named', 'anna')).toBe(true);
    expect(await told.has(HERE, 'named', 'gerd')).toBe(true);
  });

  test('keeps 3000 names, the newest ones', async () => {
    const ids = Array.from({ length: 3000 }, (_, i) => `${i}`);
    await told.add(HERE, { named: ids });
    await told.add(HERE, { named: ['0', 'more'] });
    expect(await told.has(HERE, 'named', '0')).toBe(true);
    expect(await told.has(HERE, 'named', '1')).toBe(false);
    expect(await told.has(HERE, 'named', 'more')).toBe(true);
  });
});

describe('after the worker was stopped', () => {
  test('it is all there', async () => {
    await told.add(HERE, { named: ['anna'], muted: ['x'] });
    await settle();
    const again = createTold(area);
    expect(await again.has(HERE, 'named', 'anna')).toBe(true);
    expect(await again.has({ ...HERE, document: 'b' }, 'named', 'anna')).toBe(false);
    await again.add(HERE, { named: ['gerd'] });
    expect(await again.has(HERE, 'named', 'anna')).toBe(true);
  });

  test('the 300 documents that were told something last are there', async () => {
    for (let tabId = 1; tabId <= 301; tabId++)
      await told.add({ ...HERE, tabId }, { named: ['anna'] });
    await vi.waitFor(() => expect(stored.get('told')).toHaveLength(300));
    await vi.waitFor(() => expect(stored.size).toBe(301));
    const again = createTold(area);
    expect(await again.has({ ...HERE, tabId: 1 }, 'named', 'anna')).toBe(false);
    expect(await again.has({ ...HERE, tabId: 2 }, 'named', 'anna')).toBe(true);
    expect(await again.has({ ...HERE, tabId: 301 }, 'named', 'anna')).toBe(true);
  });

  test('erased data is gone', async () => {
    await told.add(HERE, { named: ['anna'] });
    await told.forgetAll();
    expect(await told.has(HERE, 'named', 'anna')).toBe(false);
    expect(stored.size).toBe(0);
  });
});

test('known data is not written again', async () => {
  await told.add(HERE, { named: ['anna'] });
  await settle();
  set.mockClear();
  await told.add(HERE, { named: ['anna'] });
  expect(set).not.toHaveBeenCalled();
});

test('data that can’t be written lasts until the worker is stopped', async () => {
  vi.spyOn(console, 'warn').mockReturnValue(undefined);
  set.mockRejectedValue(new Error('no room'));
  await told.add(HERE, { named: ['anna'] });
  expect(await told.has(HERE, 'named', 'anna')).toBe(true);
});
