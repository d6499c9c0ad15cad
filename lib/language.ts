import { browser } from 'wxt/browser';
import type { Language } from './core/language/language.ts';
import { localeOf } from './core/language/locale-of.ts';

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
