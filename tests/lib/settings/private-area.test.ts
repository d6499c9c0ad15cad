import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createPrivateArea } from '@/lib/settings/private-area.ts';
import { browser, resetBrowser } from '../../support/fake-browser.ts';

beforeEach(() => {
  resetBrowser();
  vi.stubGlobal('indexedDB', new IDBFactory());
  return () => vi.unstubAllGlobals();
});

const { local } = browser.storage;
const create = () => createPrivateArea(browser);

test('what one context puts there, another finds', async () => {
  await create().set('a', { list: [1] });
  const other = create();
  expect(await other.get('a')).toEqual({ list: [1] });
  await other.remove('a');
  expect(await create().get('a')).toBeUndefined();
});

test('nothing of it lies in extension storage, which scripts in pages can read', async () => {
  const set = vi.spyOn(local, 'set');
  await create().set('mutedNames', ['May']);
  expect(set).not.toHaveBeenCalled();
  expect(await local.get('mutedNames')).toEqual({});
});

describe('what earlier versions kept in extension storage', () => {
  test('moves in, and nothing else does', async () => {
    await local.set({ mutedNames: ['May'], remember: { on: true }, settings: { dwell: 300 } });
    const area = create();
    expect(await area.get('mutedNames')).toEqual(['May']);
    expect(await area.get('remember')).toEqual({ on: true });
    expect(await area.get('settings')).toBeUndefined();
    expect(await local.get(['mutedNames', 'remember', 'settings'])).toEqual({
      settings: { dwell: 300 },
    });
  });

  test('moves in once, with two contexts at the same time as well', async () => {
    await local.set({ mutedNames: ['May'] });
    const areas = [create(), create()];
    const found = await Promise.all(areas.map((area) => area.get('mutedNames')));
    expect(found).toEqual([['May'], ['May']]);
  });

  test('is not asked again: what a page’s script puts there later is nobody’s choice', async () => {
    await create().get('remember');
    await local.set({ remember: { on: true }, mutedNames: ['May'] });
    expect(await create().get('remember')).toBeUndefined();
    const area = create();
    await area.clear();
    expect(await area.get('mutedNames')).toBeUndefined();
    expect(await create().get('mutedNames')).toBeUndefined();
  });
});

describe('without storage', () => {
  beforeEach(() => {
    vi.spyOn(console, 'warn').mockReturnValue(undefined);
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new Error('refused');
    });
  });

  test('nothing is there, and what can’t be kept says so', async () => {
    const area = create();
    expect(await area.get('a')).toBeUndefined();
    await expect(area.set('a', 1)).rejects.toMatchObject({ code: 'no-storage' });
  });

  test('it is tried again each time', async () => {
    const area = create();
    expect(await area.get('a')).toBeUndefined();
    vi.mocked(indexedDB.open).mockRestore();
    await area.set('a', 1);
    expect(await area.get('a')).toBe(1);
  });
});
