import type { IsoDate } from '../model.ts';
import type {
  CardEvent,
  CardStatement,
  CardTimeline,
  TimelineItem,
  TimelinePoint,
} from './card-model.ts';

/**
 * Smallest distance between two points, as a share of the line. Each must be a target of 24 px (WCAG 2.2, 2.5.8) on the
 * narrowest card, whose line has 200 px.
 */
const NEAREST = 0.13;

const DAY = 86_400_000;

interface Placed {
  item: TimelineItem;
  /** ms; half-open */
  from: number;
  until: number;
}

/**
 * The timeline of a card's statements and events. Undated ones are left out. With fewer than two different times, there
 * is no timeline.
 */
export function findTimeline(
  statements: readonly Pick<CardStatement, 'id' | 'date' | 'reportedOn'>[],
  events: readonly Pick<CardEvent, 'entityId' | 'date'>[],
): CardTimeline | undefined {
  const placed = [
    ...statements.flatMap(({ id, date, reportedOn }) => place('statement', id, date ?? reportedOn)),
    ...events.flatMap(({ entityId, date }) => place('event', entityId, date)),
  ].sort((a, b) => middleOf(a) - middleOf(b) || a.from - b.from);
  const from = Math.min(...placed.map((each) => each.from));
  const until = Math.max(...placed.map((each) => each.until));
  const first = placed.find((each) => each.from === from)?.item.date;
  const last = placed.findLast((each) => each.until === until)?.item.date;
  if (!first || !last || first === last) return undefined;
  const share = (ms: number) => (ms - from) / (until - from);
  return { from: first, to: last, points: cluster(placed, share) };
}

/** From the first to the last millisecond of a day, month or year. */
function place(kind: TimelineItem['kind'], id: string, date: IsoDate | undefined): Placed[] {
  const from = Date.parse(date ?? '');
  if (date === undefined || Number.isNaN(from)) return [];
  const start = new Date(from);
  const until =
    date.length === 4
      ? Date.UTC(start.getUTCFullYear() + 1, 0)
      : date.length === 7
        ? Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + 1)
        : from + DAY;
  return [{ item: { kind, id, date }, from, until }];
}

const middleOf = ({ from, until }: Placed): number => (from + until) / 2;

/** Merges points that are too close. A group stays where its first point is, so it never moves. */
function cluster(placed: readonly Placed[], share: (ms: number) => number): TimelinePoint[] {
  const points: TimelinePoint[] = [];
  for (const each of placed) {
    const at = share(middleOf(each));
    const last = points.at(-1);
    const [start, end] = [share(each.from), share(each.until)];
    if (last && at - last.at < NEAREST) {
      last.items.push(each.item);
      last.start = Math.min(last.start, start);
      last.end = Math.max(last.end, end);
    } else points.push({ at, start, end, items: [each.item] });
  }
  return points;
}
