import { expect, test } from 'vitest';
import { followOwnLooks } from '@/lib/settings/own-looks.ts';
import { DEFAULT_SETTINGS, type Settings } from '@/lib/settings/settings.ts';

test('a page of our own has the theme and text size of the settings, and follows them', async () => {
  let tell: (settings: Settings) => void = () => undefined;
  const root = { dataset: {} as DOMStringMap };
  await followOwnLooks(root, {
    get: async () => ({ ...DEFAULT_SETTINGS, theme: 'dark', textSize: 'xl' }),
    watch: (onChange) => {
      tell = onChange;
      return () => undefined;
    },
  });
  expect(root.dataset).toEqual({ theme: 'dark', textSize: 'xl' });
  tell({ ...DEFAULT_SETTINGS, textSize: 's' });
  expect(root.dataset).toEqual({ textSize: 's' });
});
