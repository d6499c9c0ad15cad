import type { IsoDate } from '../../../lib/core/model.ts';
import { formatDate } from '../../shared/format-date.ts';
import { useLanguage } from '../../shared/language-context.ts';

/** A date in the reader's language, readable by machines too. */
export function DateText({ date }: { date: IsoDate }) {
  const { locale } = useLanguage();
  return <time dateTime={date}>{formatDate(date, locale)}</time>;
}
