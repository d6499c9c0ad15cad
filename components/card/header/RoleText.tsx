import type { CardRole } from '../../../lib/core/card/card-model.ts';
import { formatDate } from '../../shared/format-date.ts';
import { useLanguage } from '../../shared/language-context.ts';

/** In days. A role that was read of later than this before the page is still the role of that time. */
const RECENT = 183;

interface Props {
  role: CardRole;
  /** the day on which the card is read */
  readOn: string;
}

/** A role, with its month if that is long ago: nobody holds an office for ever. */
export function RoleText({ role: { label, status, asOf }, readOn }: Props) {
  const { words, locale } = useLanguage();
  const isOld = asOf && Date.parse(readOn) - Date.parse(asOf) > RECENT * 86_400_000;
  return (
    <>
      <span class="role-label" dir="auto">
        {status === 'former' ? words('roleFormer', label) : label}
      </span>
      {isOld && (
        <time class="role-date" dateTime={asOf} title={formatDate(asOf, locale)}>
          {` · ${formatDate(asOf.slice(0, 7), locale, 'short')}`}
        </time>
      )}
    </>
  );
}
