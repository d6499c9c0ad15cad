import type { EntityType } from '../../lib/core/model.ts';
import { formatDate } from './format-date.ts';
import { useLanguage } from './language-context.ts';
import { moveFocus } from './move-focus.ts';
import { plural } from './plural.ts';

/** A name found on the page. It has several ids when it is ambiguous. */
export interface PageName {
  entityIds: string[];
  name: string;
  type: EntityType;
  count: number;
  /** a role, or the date of an event */
  detail?: string;
}

interface Props {
  names: PageName[];
  onShow: (name: PageName) => void;
}

/**
 * The names of the page as buttons. Painted highlights mean nothing to screen readers. This list is the way there by
 * keyboard alone: by Tab, and inside it by arrows, Home and End.
 */
export function PageList({ names, onShow }: Props) {
  const language = useLanguage();
  const number = new Intl.NumberFormat(language.locale);
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari drops list semantics with list-style none
    <ul class="page-list" role="list" onKeyDown={(event) => moveFocus(event, 'button')}>
      {names.map((name) => (
        <li key={name.entityIds.join(' ')}>
          <button type="button" onClick={() => onShow(name)}>
            <span class="shape" data-type={name.type} aria-hidden="true" />
            <span class="page-name">
              <bdi>{name.name}</bdi>{' '}
              {name.detail && <span class="page-detail">{detailOf(name, language.locale)}</span>}
            </span>
            <span class="count">
              <span aria-hidden="true">
                {language.words('mentionsShort', number.format(name.count))}
              </span>
              <span class="unseen">{plural(language, 'mentions', name.count)}</span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

const detailOf = ({ type, detail = '' }: PageName, locale: string): string =>
  type === 'event' ? formatDate(detail, locale) : detail;
