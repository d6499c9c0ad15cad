import { browser } from 'wxt/browser';
import type { Language } from './core/language/language.ts';

/**
 * The reader's language through browser.i18n. A key that is missing shows as itself rather than as
 * nothing; a plural form that a translation leaves out comes back empty, so that `plural` can take
 * another.
 */
export function createLanguage(): Language {
  return {
    words: (key, ...substitutions) => {
      const text = browser.i18n.getMessage(key, substitutions);
      return text || (/_(zero|one|two|few|many)$/.test(key) ? '' : key);
    },
    locale: localeOf(browser.i18n.getMessage('language'), browser.i18n.getUILanguage()),
  };
}

/**
 * Dates and plurals must fit the words around them. The browser falls back to English words where its own
 * language is not among ours, and would then date them in, say, Dutch: its locale counts only when it is
 * a variety of the language the words are in (`en-GB` for `en`).
 */
export function localeOf(wordsLanguage: string, uiLanguage: string): string {
  const ui = uiLanguage.replace('_', '-');
  const isVariety = ui.split('-')[0]?.toLowerCase() === wordsLanguage.split('-')[0]?.toLowerCase();
  return isVariety ? ui : wordsLanguage || 'en';
}
