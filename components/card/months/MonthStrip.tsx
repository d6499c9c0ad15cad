import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { MonthCount } from '../../../lib/core/card/month-strip.ts';
import type { Period } from '../../../lib/core/card/said-lines.ts';
import { useLanguage } from '../../shared/language-context.ts';
import { formatMonth, formatPeriod } from './format-months.ts';

/** Fewer months make no strip. */
const MIN_MONTHS = 3;

interface Props {
  months: readonly MonthCount[];
  /** those that are drawn */
  bars: readonly MonthCount[];
  period: Period | undefined;
  onPeriod: (period: Period | undefined) => void;
  /** what else filters, beside the list */
  children?: ComponentChildren;
}

/**
 * When somebody spoke: a bar for each month, over the whole library. A press or a drag chooses months. The list beside
 * the bars has the same months with their numbers, for the keyboard and for who reads by ear.
 */
export function MonthStrip({ months, bars, period, onPeriod, children }: Props) {
  const { words, locale } = useLanguage();
  const number = new Intl.NumberFormat(locale);
  const isRange = period !== undefined && period.since !== period.until;
  return (
    <div class="months">
      <div class="months-lists">
        {bars.length >= MIN_MONTHS && (
          <select
            aria-label={words('monthsLabel')}
            value={period ? `${period.since} ${period.until}` : ''}
            onChange={({ currentTarget: { value } }) => {
              const [since = '', until = ''] = value.split(' ');
              onPeriod(value === '' ? undefined : { since, until });
            }}
          >
            <option value="">{words('monthsAll')}</option>
            {isRange && (
              <option value={`${period.since} ${period.until}`}>
                {formatPeriod(period, locale)}
              </option>
            )}
            {months.toReversed().map(({ month, statements }) => (
              <option key={month} value={`${month} ${month}`}>
                {`${formatMonth(month, locale, 'long')} (${number.format(statements)})`}
              </option>
            ))}
          </select>
        )}
        {children}
      </div>
      {bars.length >= MIN_MONTHS && (
        <>
          <Bars bars={bars} period={period} onPeriod={onPeriod} />
          <p class="months-ends" aria-hidden="true">
            <span>{formatMonth(bars[0]?.month ?? '', locale)}</span>
            <span>{formatMonth(bars.at(-1)?.month ?? '', locale)}</span>
          </p>
        </>
      )}
    </div>
  );
}

interface BarsProps extends Pick<Props, 'period' | 'onPeriod'> {
  bars: readonly MonthCount[];
}

function Bars({ bars, period, onPeriod }: BarsProps) {
  const place = useRef<HTMLDivElement>(null);
  const [drag, setDrag] = useState<{ from: number; to: number }>();
  const most = Math.max(...bars.map(({ statements }) => statements));
  const shown = drag ? periodOf(bars, drag) : period;
  const indexAt = ({ clientX }: PointerEvent): number => {
    const box = place.current?.getBoundingClientRect();
    if (!box || box.width === 0) return 0;
    const isRtl = place.current?.closest('[dir="rtl"]') != null;
    const share = (isRtl ? box.right - clientX : clientX - box.left) / box.width;
    return Math.min(bars.length - 1, Math.max(0, Math.floor(share * bars.length)));
  };
  return (
    <div
      ref={place}
      class="bars"
      aria-hidden="true"
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        setDrag({ from: indexAt(event), to: indexAt(event) });
      }}
      onPointerMove={(event) => drag && setDrag({ ...drag, to: indexAt(event) })}
      onPointerCancel={() => setDrag(undefined)}
      onPointerUp={() => {
        if (!drag) return;
        setDrag(undefined);
        const chosen = periodOf(bars, drag);
        const isAgain = chosen?.since === period?.since && chosen?.until === period?.until;
        onPeriod(isAgain ? undefined : chosen);
      }}
    >
      {bars.map(({ month, statements }) => (
        <i
          key={month}
          class={isIn(month, shown) ? 'chosen' : undefined}
          style={{ blockSize: `${(statements / most) * 100}%` }}
        />
      ))}
    </div>
  );
}

function periodOf(
  bars: readonly MonthCount[],
  { from, to }: { from: number; to: number },
): Period | undefined {
  const [first, last] = [bars[Math.min(from, to)], bars[Math.max(from, to)]];
  return first && last ? { since: first.month, until: last.month } : undefined;
}

const isIn = (month: string, period: Period | undefined): boolean =>
  period !== undefined && month >= period.since && month <= period.until;
