import type { CardRecord } from '../../../lib/core/card/card-model.ts';
import { formatDate } from '../../shared/format-date.ts';
import { OutIcon } from '../../shared/icons.tsx';
import { useLanguage } from '../../shared/language-context.ts';

/** A line from data: an office, an event or a reviewed claim, and where it is from. */
export function RecordItem({ record }: { record: CardRecord }) {
  const { text, details, review, origin } = record;
  const { words, locale } = useLanguage();
  const span = useSpan(record);
  return (
    <div class="record">
      <p class="record-text" dir="auto">
        {text}
      </p>
      {(details.length > 0 || span) && (
        <p class="record-details">
          {details.length > 0 && <span dir="auto">{details.join(' · ')}</span>}
          {details.length > 0 && span && ' · '}
          {span}
        </p>
      )}
      {review && (
        <p class="record-details" dir="auto">
          {review.rating
            ? words('recordRated', review.reviewer, review.rating)
            : words('recordReviewed', review.reviewer)}
        </p>
      )}
      <p class="origin">
        <span dir="auto">{origin.source}</span>
        {' · '}
        <span title={origin.place}>
          {words('recordRetrieved', formatDate(origin.retrievedOn, locale))}
        </span>
        {origin.href && (
          <>
            {' · '}
            <a class="source-link" href={origin.href} target="_blank" rel="noopener noreferrer">
              {words('recordOpen')}
              <OutIcon />
            </a>
          </>
        )}
      </p>
    </div>
  );
}

/** When it was, or since when it is. A list without an end only knows the beginning. */
function useSpan({ from, to }: CardRecord): string | undefined {
  const { words, locale } = useLanguage();
  if (from && to) return `${formatDate(from, locale)} – ${formatDate(to, locale)}`;
  if (from) return words('recordFrom', formatDate(from, locale));
  return to ? words('recordUntil', formatDate(to, locale)) : undefined;
}
