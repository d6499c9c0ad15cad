import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
  DEFAULT_SETTINGS,
  getSettings,
  isSiteOn,
  parseSettings,
  restoreSettings,
  type Settings,
  setSiteRule,
  updateSettings,
  watchSettings,
} from '@/lib/settings/settings.ts';
import { browser, resetBrowser } from '../../support/fake-browser.ts';

vi.mock('wxt/browser', () => import('../../support/fake-browser.ts'));

beforeEach(resetBrowser);

const store = (settings: unknown) => browser.storage.local.set({ settings });

describe('reading', () => {
  test('nothing stored gives the defaults', async () => {
    expect(await getSettings()).toEqual(DEFAULT_SETTINGS);
  });

  test('each malformed value falls back by itself', () => {
    expect(
      parseSettings({
        onByDefault: 'yes',
        sites: { 'news.test': false, 'x.test': 'on' },
        dwell: 300,
        highlightStyle: 'glow',
        markWhich: 'first',
        theme: 'sepia',
        density: 'airy',
        trigger: 'modifier',
        modifier: 'CapsLock',
      }),
    ).toEqual({
      ...DEFAULT_SETTINGS,
      sites: { 'news.test': false },
      dwell: 300,
      markWhich: 'first',
      trigger: 'modifier',
    });
  });

  test.each([
    [149, 150],
    [150, 150],
    [1000, 1000],
    [5000, 1000],
    [-1, 150],
    [Number.NaN, 500],
    ['300', 500],
  ])('a delay of %s ms is read as %s', (dwell, expected) => {
    expect(parseSettings({ dwell }).dwell).toBe(expected);
  });

  test.each([
    ['theme', ['auto', 'light', 'dark']],
    ['density', ['comfortable', 'compact']],
    ['highlightStyle', ['underline', 'tint', 'none']],
    ['markWhich', ['all', 'first']],
    ['trigger', ['hover', 'modifier']],
    ['modifier', ['Alt', 'Control', 'Shift', 'Meta']],
  ] as const)('every choice of %s is read back', (key, choices) => {
    expect(choices.map((choice) => parseSettings({ [key]: choice })[key])).toEqual(choices);
  });

  test('whatever is stored, what is read are settings', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const read = parseSettings(value);
        expect(parseSettings(structuredClone(read))).toEqual(read);
        expect(Object.keys(read).sort()).toEqual(Object.keys(DEFAULT_SETTINGS).sort());
      }),
    );
  });
});

describe('writing', () => {
  test('changes what is named and keeps the rest', async () => {
    await store({ ...DEFAULT_SETTINGS, dwell: 300 });
    const next = await updateSettings({ highlightStyle: 'tint' });
    expect(next).toEqual({ ...DEFAULT_SETTINGS, dwell: 300, highlightStyle: 'tint' });
    expect(await getSettings()).toEqual(next);
  });

  test('never stores what could not be read back', async () => {
    expect((await updateSettings({ dwell: 9999 })).dwell).toBe(1000);
  });

  test('changes made at the same moment all stay', async () => {
    await Promise.all([
      updateSettings({ dwell: 300 }),
      setSiteRule('news.test', false),
      updateSettings({ highlightStyle: 'none' }),
      setSiteRule('other.test', true),
    ]);
    expect(await getSettings()).toMatchObject({
      dwell: 300,
      highlightStyle: 'none',
      sites: { 'news.test': false, 'other.test': true },
    });
  });

  test('a rule of a site is set, changed and taken back, beside those of others', async () => {
    await setSiteRule('news.test', false);
    await setSiteRule('other.test', true);
    expect((await setSiteRule('news.test', true)).sites).toEqual({
      'news.test': true,
      'other.test': true,
    });
    expect((await setSiteRule('news.test', undefined)).sites).toEqual({ 'other.test': true });
  });
});

test('a host named like a property of all objects has no rule of its own', () => {
  expect(isSiteOn({ ...DEFAULT_SETTINGS, onByDefault: false }, 'constructor')).toBe(false);
});

test('a site goes by its own rule, else by the general one', () => {
  const settings: Settings = {
    ...DEFAULT_SETTINGS,
    onByDefault: false,
    sites: { 'on.test': true, 'off.test': false },
  };
  expect(['on.test', 'off.test', 'www.on.test'].map((host) => isSiteOn(settings, host))).toEqual([
    true,
    false,
    false,
  ]);
  expect(isSiteOn({ ...settings, onByDefault: true }, 'off.test')).toBe(false);
  expect(isSiteOn({ ...settings, onByDefault: true }, 'www.on.test')).toBe(true);
});

describe('watching', () => {
  test('tells each change, until it is stopped', async () => {
    const seen: number[] = [];
    const stop = watchSettings(({ dwell }) => seen.push(dwell));
    await updateSettings({ dwell: 300 });
    await updateSettings({ dwell: 400 });
    stop();
    await updateSettings({ dwell: 600 });
    expect(seen).toEqual([300, 400]);
  });

  test('tells nothing of other values or other areas, and defaults when all is cleared', () => {
    const seen: Settings[] = [];
    watchSettings((settings) => seen.push(settings));
    browser.storage.onChanged.emit({ gate: { newValue: {} } }, 'local');
    browser.storage.onChanged.emit({ settings: { newValue: { dwell: 300 } } }, 'sync');
    expect(seen).toEqual([]);
    browser.storage.onChanged.emit({ settings: {} }, 'local');
    expect(seen).toEqual([DEFAULT_SETTINGS]);
  });
});

test('settings of a backup take the place of those here; what it does not tell of stays', async () => {
  await updateSettings({ dwell: 300, badge: false, sites: { 'a.test': true, 'b.test': true } });
  const given = { dwell: 700, theme: 'sepia', sites: { 'b.test': false, 'c.test': 'no' }, odd: 1 };
  const expected: Settings = {
    ...DEFAULT_SETTINGS,
    dwell: 700,
    badge: false,
    sites: { 'a.test': true, 'b.test': false },
  };
  expect(await restoreSettings(given)).toEqual(expected);
  expect(await getSettings()).toEqual(expected);
});
