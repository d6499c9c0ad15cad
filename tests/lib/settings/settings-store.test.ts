import { beforeEach, describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '@/lib/settings/settings.ts';
import { createSettingsStore } from '@/lib/settings/settings-store.ts';
import { browser, resetBrowser } from '../../support/fake-browser.ts';

beforeEach(resetBrowser);

const settings = createSettingsStore(browser);

test('nothing stored gives the defaults', async () => {
  expect(await settings.get()).toEqual(DEFAULT_SETTINGS);
});

describe('writing', () => {
  test('changes what is named and keeps the rest', async () => {
    await browser.storage.local.set({ settings: { ...DEFAULT_SETTINGS, dwell: 300 } });
    const next = await settings.update({ highlightStyle: 'tint' });
    expect(next).toEqual({ ...DEFAULT_SETTINGS, dwell: 300, highlightStyle: 'tint' });
    expect(await settings.get()).toEqual(next);
  });

  test('never stores what could not be read back', async () => {
    expect((await settings.update({ dwell: 9999 })).dwell).toBe(1000);
  });

  test('changes made at the same moment all stay', async () => {
    await Promise.all([
      settings.update({ dwell: 300 }),
      settings.setSiteRule('news.test', false),
      settings.update({ highlightStyle: 'none' }),
      settings.setSiteRule('other.test', true),
    ]);
    expect(await settings.get()).toMatchObject({
      dwell: 300,
      highlightStyle: 'none',
      sites: { 'news.test': false, 'other.test': true },
    });
  });

  test('a site’s rule is set, changed and removed, without touching others', async () => {
    await settings.setSiteRule('news.test', false);
    await settings.setSiteRule('other.test', true);
    expect((await settings.setSiteRule('news.test', true)).sites).toEqual({
      'news.test': true,
      'other.test': true,
    });
    expect((await settings.setSiteRule('news.test', undefined)).sites).toEqual({
      'other.test': true,
    });
  });
});

describe('watching', () => {
  test('reports each change, until it is stopped', async () => {
    const seen: number[] = [];
    const stop = settings.watch(({ dwell }) => seen.push(dwell));
    await settings.update({ dwell: 300 });
    await settings.update({ dwell: 400 });
    stop();
    await settings.update({ dwell: 600 });
    expect(seen).toEqual([300, 400]);
  });

  test('ignores other keys and areas, and gives the defaults when everything is cleared', () => {
    const seen: Settings[] = [];
    settings.watch((changed) => seen.push(changed));
    browser.storage.onChanged.emit({ gate: { newValue: {} } }, 'local');
    browser.storage.onChanged.emit({ settings: { newValue: { dwell: 300 } } }, 'sync');
    expect(seen).toEqual([]);
    browser.storage.onChanged.emit({ settings: {} }, 'local');
    expect(seen).toEqual([DEFAULT_SETTINGS]);
  });
});

test('settings of a backup replace those here; settings it doesn’t have stay', async () => {
  await settings.update({ dwell: 300, badge: false, sites: { 'a.test': true, 'b.test': true } });
  const given = { dwell: 700, theme: 'sepia', sites: { 'b.test': false, 'c.test': 'no' }, odd: 1 };
  const expected: Settings = {
    ...DEFAULT_SETTINGS,
    dwell: 700,
    badge: false,
    sites: { 'a.test': true, 'b.test': false },
  };
  expect(await settings.restore(given)).toEqual(expected);
  expect(await settings.get()).toEqual(expected);
});
