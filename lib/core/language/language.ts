/**
 * Turns a message key into the reader's language. `substitutions` fill $1, $2 …. Components receive this function and
 * never use browser.i18n themselves.
 */
export type Words = (key: string, ...substitutions: string[]) => string;

/** Everything a component needs to speak to the reader. */
export interface Language {
  words: Words;
  /** BCP 47 tag for Intl */
  locale: string;
}
