import type { Browser } from 'webextension-polyfill';
import type { Language } from '../core/language/language.ts';
import { localeOf } from '../core/language/locale-of.ts';
import { isContextGone } from '../messaging/is-context-gone.ts';

/** Words that are needed after the extension is gone, when they can no longer be requested. */
const LAST_WORDS = ['staleTitle', 'staleReload', 'close'];

/**
 * The reader's language through browser.i18n. A missing key shows as itself rather than as nothing. A plural form that
 * a translation lacks comes back empty, so that `plural` can take another one.
 */
export function createLanguage(browser: Pick<Browser, 'i18n' | 'runtime'>): Language {
  let last: Map<string, string> | undefined;
  let locale: string | undefined;
  return {
    // Read with the first word, because most pages never show one.
    words: (key, ...substitutions) => {
      const isGone = isContextGone(browser);
      if (!isGone)
        last ??= new Map(LAST_WORDS.map((each) => [each, browser.i18n.getMessage(each)]));
      const text = isGone ? last?.get(key) : browser.i18n.getMessage(key, substitutions);
      return text || (/_(zero|one|two|few|many)$/.test(key) ? '' : key);
    },
    get locale() {
      locale ??= localeOf(browser.i18n.getMessage('language'), browser.i18n.getUILanguage());
      return locale;
    },
  };
}
