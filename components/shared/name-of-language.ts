/** The name of a language (BCP 47) in the reader's, or its tag if it has none. */
export function nameOfLanguage(lang: string, locale: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(lang) ?? lang;
  } catch (error) {
    // Pages declare what they like: `en_US;q=0.8` is no tag.
    if (error instanceof RangeError) return lang;
    throw error;
  }
}
