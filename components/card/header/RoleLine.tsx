import type { CardRole } from '../../../lib/core/card/card-model.ts';
import { formatDate } from '../../shared/format-date.ts';
import { useLanguage } from '../../shared/language-context.ts';

/** A role, and when we read of it: nobody holds an office for ever. */
export function RoleLine({ role }: { role: CardRole }) {
  const { words, locale } = useLanguage();
  return (
    <p class="role">
      <span class="role-label" dir="auto">
        {role.status === 'former' ? words('roleFormer', role.label) : role.label}
      </span>
      {role.asOf && (
        <>
          {' '}
          <time class="role-date" dateTime={role.asOf}>
            {words('roleAsOf', formatDate(role.asOf, locale))}
          </time>
        </>
      )}
    </p>
  );
}
