import type { CardModel, CardRecord } from '../../lib/core/card/card-model.ts';
import type { CardViewProps } from '../../lib/core/card/card-state.ts';
import { useLanguage } from '../shared/language-context.ts';
import type { CardActions } from './card-props.ts';
import { EventItem } from './event/EventItem.tsx';
import { CardList } from './lists/CardList.tsx';
import { Fitting } from './lists/Fitting.tsx';
import { SaidPanel } from './lists/SaidPanel.tsx';
import { RecordItem } from './record/RecordItem.tsx';
import { StatementItem } from './statement/StatementItem.tsx';
import type { TabId } from './tabs/card-tabs.ts';

/** How many lines a tab shows at first, and how many a part of a list of everything. */
const IN_TAB = 20;
const IN_PART = 4;

/** How many stand for the latest. */
const LATEST = 3;

interface Props extends CardActions {
  card: CardModel;
  onOpenAll?: (() => void) | undefined;
}

/** One tab of a card. */
export function CardPanel({
  tab,
  loadSaid,
  ...props
}: Props & Pick<CardViewProps, 'loadSaid'> & { tab: TabId }) {
  const { card, onOpenAll, ...actions } = props;
  const { statements, statementsAbout, totals } = card;
  if (tab === 'page') return <Fitting statements={statements} {...actions} />;
  return (
    <div class="section">
      {tab === 'latest' && (
        <CardList items={statements.slice(0, LATEST)} atFirst={LATEST}>
          {(statement) => <StatementItem statement={statement} {...actions} />}
        </CardList>
      )}
      {tab === 'said' && (
        <SaidPanel card={card} loadSaid={loadSaid} onOpenAll={onOpenAll} {...actions} />
      )}
      {tab === 'about' && (
        <CardList
          items={statementsAbout}
          total={totals.about}
          atFirst={IN_TAB}
          onOpenAll={onOpenAll}
        >
          {(statement) => <StatementItem statement={statement} showSpeaker {...actions} />}
        </CardList>
      )}
      {tab === 'events' && <Events atFirst={IN_TAB} {...props} />}
      {tab === 'records' && <Records records={card.records ?? []} atFirst={IN_TAB} />}
    </div>
  );
}

/** Everything in one list, for a card with little on it, or of an event. Nothing empty has a heading. */
export function CardBody(props: Props) {
  const { words } = useLanguage();
  const { card, onOpenAll, ...actions } = props;
  const { entity, basis, statements, statementsAbout, events, totals } = card;
  const others = statements.filter(({ why }) => !why);
  const isEvent = entity.type === 'event';
  const eventList = events.length > 0 && (
    <Part heading={words(isEvent ? 'sectionEvent' : 'sectionEvents')}>
      <Events atFirst={IN_PART} {...props} />
    </Part>
  );
  return (
    <>
      {basis.articles === 0 && !card.records && <p class="nothing">{words('emptyNoArticle')}</p>}
      {isEvent && eventList}
      <Fitting statements={statements} {...actions} />
      {others.length > 0 && (
        <Part heading={words('sectionStatements')}>
          <CardList items={others} atFirst={IN_PART} total={totals.said} onOpenAll={onOpenAll}>
            {(statement) => <StatementItem statement={statement} {...actions} />}
          </CardList>
        </Part>
      )}
      {statementsAbout.length > 0 && (
        <Part heading={words('sectionAbout')}>
          <CardList
            items={statementsAbout}
            total={totals.about}
            atFirst={IN_PART}
            onOpenAll={onOpenAll}
          >
            {(statement) => <StatementItem statement={statement} showSpeaker {...actions} />}
          </CardList>
        </Part>
      )}
      {!isEvent && eventList}
      {card.records && (
        <Part heading={words('sectionRecords')}>
          <Records records={card.records} atFirst={IN_PART} />
        </Part>
      )}
    </>
  );
}

function Part({ heading, children }: { heading: string; children: preact.ComponentChildren }) {
  return (
    <section class="section">
      <h3>{heading}</h3>
      {children}
    </section>
  );
}

function Events({ card, atFirst, onOpenAll, ...actions }: Props & { atFirst: number }) {
  const items = card.events.map((event) => ({ id: `${event.entityId}:${placeOf(event)}`, event }));
  return (
    <CardList items={items} total={card.totals.events} atFirst={atFirst} onOpenAll={onOpenAll}>
      {({ event }) => <EventItem event={event} cardId={card.entity.id} {...actions} />}
    </CardList>
  );
}

function Records({ records, atFirst }: { records: readonly CardRecord[]; atFirst: number }) {
  return (
    <CardList items={records} atFirst={atFirst}>
      {(record) => <RecordItem record={record} />}
    </CardList>
  );
}

/** Two articles may tell of one event. The place where it was read tells the lines apart. */
const placeOf = ({ link }: CardModel['events'][number]): string =>
  link.kind === 'web' ? link.href : `${link.articleId}:${link.start}`;
