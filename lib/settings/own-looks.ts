import type { Settings } from './settings.ts';
import type { SettingsStore } from './settings-store.ts';

type Looks = Pick<Settings, 'theme' | 'textSize'>;

/**
 * Gives a page of our own the reader's theme and text size, and changes them with the settings. In the theme `auto`,
 * the page follows the system. Rejects if the settings can't be read; the page then looks as by default.
 */
export async function followOwnLooks(
  root: Pick<HTMLElement, 'dataset'>,
  settings: Pick<SettingsStore, 'get' | 'watch'>,
): Promise<void> {
  const set = ({ theme, textSize }: Looks) => {
    root.dataset.textSize = textSize;
    if (theme === 'auto') delete root.dataset.theme;
    else root.dataset.theme = theme;
  };
  settings.watch(set);
  set(await settings.get());
}
