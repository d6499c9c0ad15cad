import type { TimelinePoint } from '../../../lib/core/card/card-model.ts';

interface Props {
  points: TimelinePoint[];
  /** index of the point that is open */
  open: number | undefined;
}

/** px: half the height of the drawing. Lengths along the line are shares of its width. */
const MIDDLE = 12;

const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;

/**
 * A line with its points. As in the marks on the page, a statement is a circle and an event a square on its corner.
 * Several share one larger circle with their number. A bar covers a month or a year if no day is known.
 */
export function TimelineDrawing({ points, open }: Props) {
  return (
    <svg class="timeline-line" width="100%" height={2 * MIDDLE} aria-hidden="true">
      <line class="axis" x1="0" x2="100%" y1={MIDDLE} y2={MIDDLE} />
      {points.map(({ at, start, end, items }, index) => (
        <g key={at} class={index === open ? 'drawn open' : 'drawn'}>
          {items.some(({ date }) => date.length < 10) && (
            <line class="span" x1={percent(start)} x2={percent(end)} y1={MIDDLE} y2={MIDDLE} />
          )}
          <svg x={percent(at)} y={MIDDLE} overflow="visible" aria-hidden="true">
            <Sign point={items} />
          </svg>
        </g>
      ))}
    </svg>
  );
}

function Sign({ point }: { point: TimelinePoint['items'] }) {
  if (point.length > 1) {
    return (
      <>
        <circle class="sign many" r="9" />
        <text class="count" y="0.5" text-anchor="middle" dominant-baseline="central">
          {point.length > 99 ? '99+' : point.length}
        </text>
      </>
    );
  }
  return point[0]?.kind === 'event' ? (
    <rect class="sign" x="-5" y="-5" width="10" height="10" transform="rotate(45)" />
  ) : (
    <circle class="sign" r="5.5" />
  );
}
