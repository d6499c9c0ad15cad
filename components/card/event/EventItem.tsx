import { Fragment } from 'preact';
import type { CardEvent } from '../../../lib/core/card/card-model.ts';
import { useLanguage } from '../../shared/language-context.ts';
import type { CardActions } from '../card-props.ts';
import { NameButton } from '../parts/NameButton.tsx';
import { OutletLink } from '../parts/OutletLink.tsx';
import { DateText } from './DateText.tsx';

interface Props extends CardActions {
  event: CardEvent;
  /** whose card this is; nothing on a card links to that card itself */
  cardId: string;
}

/** An event: when, what, where and who, and where we read that. */
export function EventItem({ event, cardId, onOpenEntity, onOpenStored }: Props) {
  const { words } = useLanguage();
  const isOwnCard = event.entityId === cardId;
  const people = event.participants.filter(({ id }) => id !== cardId);
  return (
    <div class="event">
      {!isOwnCard && (
        <p class="event-name">
          <NameButton id={event.entityId} name={event.name} onOpen={onOpenEntity} />
        </p>
      )}
      <dl class="facts">
        {event.date && (
          <Fact term={words('eventWhen')}>
            <DateText date={event.date} />
          </Fact>
        )}
        {event.places.length > 0 && (
          <Fact term={words('eventWhere')}>
            <span dir="auto">{event.places.join(', ')}</span>
          </Fact>
        )}
        {people.length > 0 && (
          <Fact term={words(isOwnCard ? 'eventWho' : 'eventWith')}>
            {people.map((person, index) => (
              <Fragment key={person.id}>
                {index > 0 && ', '}
                <NameButton {...person} onOpen={onOpenEntity} />
              </Fragment>
            ))}
          </Fact>
        )}
      </dl>
      <p class="origin">
        <OutletLink outlet={event.outlet} link={event.link} onOpenStored={onOpenStored} />
      </p>
    </div>
  );
}

function Fact({ term, children }: { term: string; children: preact.ComponentChildren }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
