import { Fragment } from 'preact';
import type { CardEvent } from '../../lib/core/card/card-model.ts';
import { formatDate } from '../shared/format-date.ts';
import { OutIcon } from '../shared/icons.tsx';
import { useLanguage } from '../shared/language-context.ts';
import type { OwnAddresses } from './own-addresses.ts';

interface Props {
  event: CardEvent;
  personId: string;
  addresses: OwnAddresses;
}

/** An event: what, when, where and who else, and where that can be read. */
export function EventLine({ event, personId, addresses }: Props) {
  const { words, locale } = useLanguage();
  const { link } = event;
  const others = event.participants.filter(({ id }) => id !== personId);
  const when = [...(event.date ? [formatDate(event.date, locale)] : []), ...event.places];
  return (
    <div class="line">
      <p class="event-title">
        {event.entityId === personId ? (
          <bdi>{event.name}</bdi>
        ) : (
          <a href={addresses.person(event.entityId)}>
            <bdi>{event.name}</bdi>
          </a>
        )}
      </p>
      {when.length > 0 && <p>{when.join(' · ')}</p>}
      {others.length > 0 && (
        <p>
          {words('eventWith')}{' '}
          {others.map(({ id, name }, index) => (
            <Fragment key={id}>
              {index > 0 && ', '}
              <a href={addresses.person(id)}>
                <bdi>{name}</bdi>
              </a>
            </Fragment>
          ))}
        </p>
      )}
      <p class="line-meta">
        {link.kind === 'web' ? (
          <a href={link.href} target="_blank" rel="noopener noreferrer">
            <bdi>{event.outlet}</bdi>
            <OutIcon />
          </a>
        ) : (
          <a href={addresses.article(link)}>
            <bdi>{event.outlet}</bdi>
          </a>
        )}
      </p>
    </div>
  );
}
