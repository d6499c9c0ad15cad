import { useId, useState } from 'preact/hooks';
import type {
  CardModel,
  CardTimeline,
  TimelineItem,
  TimelinePoint,
} from '../../../lib/core/card/card-model.ts';
import { formatDate } from '../../shared/format-date.ts';
import { useLanguage } from '../../shared/language-context.ts';
import { plural } from '../../shared/plural.ts';
import { isQuoted } from '../../shared/quote-marks.ts';
import { useSeen } from '../parts/use-seen.ts';
import { TimelineDrawing } from './TimelineDrawing.tsx';

interface Props {
  timeline: CardTimeline;
  card: CardModel;
}

/**
 * When the statements and events of a card were. The drawing is for the eye. A list of buttons lies over its points.
 * Each button names its point in words, and opens what happened there.
 */
export function Timeline({ timeline, card }: Props) {
  const language = useLanguage();
  const { words, locale } = language;
  const [open, setOpen] = useState<number>();
  const id = useId();
  const items = useSeen<HTMLUListElement>(open);
  const point = open === undefined ? undefined : timeline.points[open];
  return (
    <section class="section timeline-section">
      <h3>{words('sectionTimeline')}</h3>
      <div class="timeline">
        <TimelineDrawing points={timeline.points} open={open} />
        {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops list semantics with list-style none */}
        <ol role="list">
          {timeline.points.map((each, index) => (
            <li key={each.at} style={{ insetInlineStart: `${each.at * 100}%` }}>
              <button
                type="button"
                class="point"
                aria-label={labelOf(each, language)}
                aria-expanded={index === open}
                aria-controls={`${id}-${index}`}
                title={labelOf(each, language)}
                onClick={() => setOpen(index === open ? undefined : index)}
              />
            </li>
          ))}
        </ol>
      </div>
      <p class="timeline-ends" aria-hidden="true">
        <span>{formatDate(timeline.from, locale)}</span>
        <span>{formatDate(timeline.to, locale)}</span>
      </p>
      {point && (
        // biome-ignore lint/a11y/noRedundantRoles: Safari drops list semantics with list-style none
        <ul ref={items} class="timeline-items" role="list" id={`${id}-${open}`}>
          {point.items.map((item) => (
            <li key={`${item.kind}:${item.id}`}>
              <time dateTime={item.date}>{formatDate(item.date, locale)}</time>{' '}
              <ItemText item={item} card={card} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** An event by its name, a statement by its words. */
function ItemText({ item, card }: { item: TimelineItem; card: CardModel }) {
  if (item.kind === 'event') {
    const event = card.events.find(({ entityId }) => entityId === item.id);
    return <span dir="auto">{event?.name}</span>;
  }
  const statement = card.statements.find(({ id }) => id === item.id);
  if (!statement) return null;
  // A quotation brings its own marks, and reported words have none.
  const Words = isQuoted(statement) ? 'q' : 'span';
  return (
    <Words lang={statement.lang} dir="auto">
      {statement.parts.join(' … ')}
    </Words>
  );
}

/** `4 September 2025: 2 statements, 1 event` */
function labelOf({ items }: TimelinePoint, language: ReturnType<typeof useLanguage>): string {
  const dates = items.map(({ date }) => date).sort();
  const [first = '', last = ''] = [dates[0], dates.at(-1)].map((date) =>
    formatDate(date ?? '', language.locale),
  );
  const when = first === last ? first : language.words('dateRange', first, last);
  const counts = (['statement', 'event'] as const).flatMap((kind) => {
    const count = items.filter((item) => item.kind === kind).length;
    return count > 0 ? [plural(language, `${kind}s`, count)] : [];
  });
  return `${when}: ${counts.join(', ')}`;
}
