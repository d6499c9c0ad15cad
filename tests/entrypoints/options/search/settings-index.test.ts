import { describe, expect, it } from 'vitest';
import { SETTING_ENTRIES } from '@/entrypoints/options/search/setting-entries.ts';
import { buildSettingsIndex, findSettings } from '@/entrypoints/options/search/settings-index.ts';
import { english } from '@/playground/gallery/english.ts';
import german from '@/public/_locales/de/messages.json';

const index = buildSettingsIndex(SETTING_ENTRIES, english.words);
const idsOf = (query: string) => findSettings(index, query).map(({ id }) => id);

describe('searching the settings', () => {
  it.each([
    ['dark', ['theme']],
    ['card spacing', ['density']],
    ['COMPACT', ['density']],
    ['hover', ['dwell', 'trigger', 'modifier']],
    ['ctrl', ['modifier']],
    ['rule add', ['sites-add']],
    ['icon', ['badge']],
  ])('“%s” finds %j', (query, ids) => expect(idsOf(query)).toEqual(ids));

  it('must match every word, and finds nothing without one', () => {
    expect(idsOf('dark underline')).toEqual([]);
    expect(idsOf('  ')).toEqual([]);
    expect(idsOf('…')).toEqual([]);
  });

  it('puts matching labels before matching hints', () => {
    const ids = idsOf('key');
    expect(ids[0]).toBe('modifier');
    expect(ids).toContain('trigger');
  });

  it('says what it found and where, in the reader’s words', () =>
    expect(findSettings(index, 'compact')).toEqual([
      { id: 'density', label: 'Card spacing', area: 'Appearance' },
    ]));

  it('finds folded letters and parts of joined words', () => {
    const words = (key: string) =>
      (german as Record<string, { message: string }>)[key]?.message ?? '';
    const inGerman = buildSettingsIndex(SETTING_ENTRIES, words);
    const ids = (query: string) => findSettings(inGerman, query).map(({ id }) => id);
    expect(ids('abstande')).toEqual(['density']);
    expect(ids('leiste')).toContain('badge');
  });

  it('has each entry once, and what stands in for it', () => {
    const ids = SETTING_ENTRIES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { orElse } of SETTING_ENTRIES) if (orElse) expect(ids).toContain(orElse);
  });
});
