import type { CardOrigin } from '../../../lib/core/card/card-model.ts';
import { formatDate } from '../../shared/format-date.ts';
import { useLanguage } from '../../shared/language-context.ts';

type Dated = Pick<CardOrigin, 'date' | 'reportedOn'>;

/** The day on which something was said. If the article does not tell, its own day, which the tooltip says. */
export function ShortDate({ of: { date, reportedOn } }: { of: Dated }) {
  const { words, locale } = useLanguage();
  const day = date ?? reportedOn;
  if (!day) return null;
  const title = date ? undefined : words('reportedOn', formatDate(day, locale));
  return (
    <time dateTime={day} title={title}>
      {formatDate(day, locale, 'short')}
    </time>
  );
}
