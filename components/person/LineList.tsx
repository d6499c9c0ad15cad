import type { CardEvent, CardStatement } from '../../lib/core/card/card-model.ts';
import type { PersonLines, PersonStatement } from '../../lib/core/person/person-model.ts';
import { formatDate } from '../shared/format-date.ts';
import { useLanguage } from '../shared/language-context.ts';
import { EventLine } from './EventLine.tsx';
import { LineItem } from './LineItem.tsx';
import type { OwnAddresses } from './own-addresses.ts';

interface Props {
  /** id of the page's person */
  personId: string;
  lines: PersonLines;
  hasSpeaker: boolean;
  addresses: OwnAddresses;
}

/** Lines under the headings of their months, newest first, each heading with how many the month has. */
export function LineList({ personId, lines, hasSpeaker, addresses }: Props) {
  const { words, locale } = useLanguage();
  const number = new Intl.NumberFormat(locale);
  const statements = Map.groupBy(lines.statements, ({ line }) => monthOf(line));
  const events = Map.groupBy(lines.events, ({ date }) => (date ?? '').slice(0, 7));
  return (
    <>
      {lines.months.map(({ month, lines: count }) => {
        const said = statements.get(month) ?? [];
        const happened = events.get(month) ?? [];
        if (said.length + happened.length === 0) return null;
        return (
          <section key={month} class="month">
            <h2>
              {month === '' ? words('linesNoDate') : formatDate(month, locale)}{' '}
              <span class="fine">· {number.format(count)}</span>
            </h2>
            <ul>
              {said.map((each: PersonStatement) => (
                <li key={each.line.id} data-line={each.line.id} tabIndex={-1}>
                  <LineItem statement={each} hasSpeaker={hasSpeaker} addresses={addresses} />
                </li>
              ))}
              {happened.map((event: CardEvent) => (
                <li key={event.entityId} data-line={event.entityId} tabIndex={-1}>
                  <EventLine event={event} personId={personId} addresses={addresses} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}

/** The month by which a statement is sorted: that of its own day, or else of its article. */
const monthOf = ({ date, reportedOn }: CardStatement): string =>
  (date ?? reportedOn ?? '').slice(0, 7);
