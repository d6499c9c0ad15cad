import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  DEFAULT_SETTINGS,
  isSiteOn,
  parseSettings,
  type Settings,
} from '@/lib/settings/settings.ts';

describe('reading', () => {
  test('each malformed value falls back to its own default', () => {
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
    ['textSize', ['s', 'm', 'l', 'xl']],
    ['highlightStyle', ['underline', 'tint', 'none']],
    ['markWhich', ['all', 'first']],
    ['trigger', ['hover', 'modifier']],
    ['modifier', ['Alt', 'Control', 'Shift', 'Meta']],
  ] as const)('every choice of %s is read back', (key, choices) => {
    expect(choices.map((choice) => parseSettings({ [key]: choice })[key])).toEqual(choices);
  });

  test('whatever is stored, valid settings are read', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const read = parseSettings(value);
        expect(parseSettings(structuredClone(read))).toEqual(read);
        expect(Object.keys(read).sort()).toEqual(Object.keys(DEFAULT_SETTINGS).sort());
      }),
    );
  });
});

test('a host named like a property of all objects has no rule of its own', () => {
  expect(isSiteOn({ ...DEFAULT_SETTINGS, onByDefault: false }, 'constructor')).toBe(false);
});

test('a site’s own rule comes before the general one', () => {
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
