import type { CardModel } from '../../lib/core/card/card-model.ts';
import { useLanguage } from '../shared/language-context.ts';
import { plural } from '../shared/plural.ts';
import { CardSection } from './CardSection.tsx';
import type { CardActions } from './card-props.ts';
import { EventItem } from './event/EventItem.tsx';
import { RecordItem } from './record/RecordItem.tsx';
import { ContestedPair } from './statement/ContestedPair.tsx';
import { StatementItem } from './statement/StatementItem.tsx';
import { Timeline } from './timeline/Timeline.tsx';

interface Props extends CardActions {
  card: CardModel;
}

/** The sections of a card: what was said, what happened, what is contested, and when. The most useful come first. */
export function CardBody({ card, ...actions }: Props) {
  const { words } = useLanguage();
  const { entity, statements, statementsAbout, events, contested } = card;
  const eventItems = events.map((event) => ({ id: `${event.entityId}:${linkKey(event)}`, event }));
  return (
    <>
      {entity.type === 'event' && <Events items={eventItems} card={card} {...actions} />}
      {statements.length === 0 && <NothingSaid card={card} />}
      <CardSection heading={words('sectionStatements')} items={statements}>
        {(statement) => <StatementItem statement={statement} {...actions} />}
      </CardSection>
      <CardSection heading={words('sectionAbout')} items={statementsAbout}>
        {(statement) => <StatementItem statement={statement} showSpeaker {...actions} />}
      </CardSection>
      {entity.type !== 'event' && <Events items={eventItems} card={card} {...actions} />}
      <CardSection heading={words('sectionContested')} items={contested}>
        {(dispute) => <ContestedPair dispute={dispute} {...actions} />}
      </CardSection>
      <CardSection heading={words('sectionRecords')} items={card.records ?? []}>
        {(record) => <RecordItem record={record} />}
      </CardSection>
      {card.timeline && <Timeline timeline={card.timeline} card={card} />}
    </>
  );
}

/** Two articles may tell of one event. The place where it was read tells the lines apart. */
const linkKey = ({ link }: CardModel['events'][number]): string =>
  link.kind === 'web' ? link.href : `${link.articleId}:${link.start}`;

interface EventsProps extends Props {
  items: { id: string; event: CardModel['events'][number] }[];
}

function Events({ items, card, ...actions }: EventsProps) {
  const { words } = useLanguage();
  const heading = words(card.entity.type === 'event' ? 'sectionEvent' : 'sectionEvents');
  return (
    <CardSection heading={heading} items={items}>
      {({ event }) => <EventItem event={event} cardId={card.entity.id} {...actions} />}
    </CardSection>
  );
}

/** Says that nothing is known, and why. An empty space would look like a fault. */
function NothingSaid({ card }: { card: CardModel }) {
  const language = useLanguage();
  const { entity, footer, events, statementsAbout } = card;
  if (footer.articles === 0 && card.records?.length) return null;
  if (footer.articles === 0) return <p class="nothing">{language.words('emptyNoArticle')}</p>;
  // Only people speak. Elsewhere, missing statements are worth a line only if there is nothing else.
  if (entity.type !== 'person' && events.length + statementsAbout.length > 0) return null;
  return (
    <p class="nothing">
      <strong>{language.words('emptyStatements', entity.name)}</strong>{' '}
      {plural(language, 'emptyReason', footer.articles)}
    </p>
  );
}
