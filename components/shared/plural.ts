import type { Language } from '../../lib/core/language/language.ts';

/**
 * A counted phrase. `plural(language, 'articles', 2)` takes the words of key `articles_other`. $1 is the number as
 * the locale writes it. `_other` stands in for a form that a translation lacks.
 */
export function plural({ words, locale }: Language, key: string, count: number): string {
  const form = new Intl.PluralRules(locale).select(count);
  const number = new Intl.NumberFormat(locale).format(count);
  return words(`${key}_${form}`, number) || words(`${key}_other`, number);
}
