import type { Language } from '../../lib/core/language/language.ts';
import messages from '../../public/_locales/en/messages.json';

const MESSAGES: Record<string, { message: string } | undefined> = messages;

/**
 * The English words without a browser's i18n, for the gallery and for tests. It throws if a key doesn't exist, so a
 * typo in a key fails the test that renders it. Plural forms may be missing.
 */
export const english: Language = {
  locale: 'en-GB',
  words: (key, ...substitutions) => {
    const entry = MESSAGES[key];
    if (!entry) {
      if (/_(zero|one|two|few|many)$/.test(key)) return '';
      throw new Error(`no message with the key ${key}`);
    }
    return entry.message.replace(/\$(\d)/g, (_, n: string) => substitutions[Number(n) - 1] ?? '');
  },
};
