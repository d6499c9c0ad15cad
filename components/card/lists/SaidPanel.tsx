import { useRef, useState } from 'preact/hooks';
import type { CardModel } from '../../../lib/core/card/card-model.ts';
import type { CardViewProps } from '../../../lib/core/card/card-state.ts';
import type { Period, PeriodLines } from '../../../lib/core/card/period.ts';
import { useLanguage } from '../../shared/language-context.ts';
import type { CardActions } from '../card-props.ts';
import { MonthStrip } from '../months/MonthStrip.tsx';
import { SaidByMonth } from './SaidByMonth.tsx';

interface Props extends CardActions, Pick<CardViewProps, 'loadPeriod'> {
  card: CardModel;
  onOpenAll?: (() => void) | undefined;
}

/** All that somebody said, with the strip of months that filters it. */
export function SaidPanel({ card, loadPeriod, onOpenAll, ...actions }: Props) {
  const { words } = useLanguage();
  const [period, setPeriod] = useState<Period>();
  const [found, setFound] = useState<{ period: Period; lines: PeriodLines }>();
  const [problem, setProblem] = useState<string>();
  const latest = useRef(0);
  const choose = async (next: Period | undefined) => {
    const mine = ++latest.current;
    setPeriod(next);
    setProblem(undefined);
    if (!next || !loadPeriod) return setFound(undefined);
    try {
      const lines = await loadPeriod(next);
      if (mine === latest.current) setFound({ period: next, lines });
    } catch (error) {
      if (mine === latest.current)
        setProblem(error instanceof Error ? error.message : String(error));
    }
  };
  const counts = new Map(card.months.map(({ month, statements }) => [month, statements]));
  const shown = found?.lines ?? { statements: card.statements, total: card.totals.said };
  const isBusy = period !== found?.period && problem === undefined;
  return (
    <div class="said" aria-busy={isBusy}>
      {loadPeriod && (
        <MonthStrip months={card.months} bars={card.strip} period={period} onPeriod={choose} />
      )}
      {problem && (
        <p class="problem" role="alert">
          {words('periodFailed', problem)}
        </p>
      )}
      <SaidByMonth
        key={found ? `${found.period.since} ${found.period.until}` : ''}
        statements={shown.statements}
        total={shown.total}
        countOf={(month) => counts.get(month)}
        onOpenAll={onOpenAll}
        {...actions}
      />
    </div>
  );
}
