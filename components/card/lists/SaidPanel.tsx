import { useRef, useState } from 'preact/hooks';
import type { CardModel } from '../../../lib/core/card/card-model.ts';
import type { CardViewProps } from '../../../lib/core/card/card-state.ts';
import type { SaidFilter, SaidLines } from '../../../lib/core/card/said-lines.ts';
import { useLanguage } from '../../shared/language-context.ts';
import type { CardActions } from '../card-props.ts';
import { MonthStrip } from '../months/MonthStrip.tsx';
import { KindList } from './KindList.tsx';
import { SaidByMonth } from './SaidByMonth.tsx';

interface Props extends CardActions, Pick<CardViewProps, 'loadSaid'> {
  card: CardModel;
  onOpenAll?: (() => void) | undefined;
}

/** All that somebody said, with the strip of months and the list of kinds that filter it. */
export function SaidPanel({ card, loadSaid, onOpenAll, ...actions }: Props) {
  const { words } = useLanguage();
  const [filter, setFilter] = useState<SaidFilter>({});
  const [found, setFound] = useState<{ filter: SaidFilter; lines: SaidLines }>();
  const [problem, setProblem] = useState<string>();
  const latest = useRef(0);
  const choose = async (next: SaidFilter) => {
    const mine = ++latest.current;
    setFilter(next);
    setProblem(undefined);
    if (isEmpty(next) || !loadSaid) return setFound(undefined);
    try {
      const lines = await loadSaid(next);
      if (mine === latest.current) setFound({ filter: next, lines });
    } catch (error) {
      if (mine === latest.current)
        setProblem(error instanceof Error ? error.message : String(error));
    }
  };
  const { since, until, kind } = filter;
  const counts = new Map(card.months.map(({ month, statements }) => [month, statements]));
  const shown = found?.lines ?? { statements: card.statements, total: card.totals.said };
  const isBusy = !isEmpty(filter) && filter !== found?.filter && problem === undefined;
  return (
    <div class="said" aria-busy={isBusy}>
      {loadSaid && (
        <MonthStrip
          months={card.months}
          bars={card.strip}
          period={since && until ? { since, until } : undefined}
          onPeriod={(period) => void choose({ ...(kind ? { kind } : {}), ...period })}
        >
          <KindList
            kind={kind}
            onKind={(next) =>
              void choose({
                ...(since && until ? { since, until } : {}),
                ...(next ? { kind: next } : {}),
              })
            }
          />
        </MonthStrip>
      )}
      {problem && (
        <p class="problem" role="alert">
          {words('saidFailed', problem)}
        </p>
      )}
      {found && shown.total === 0 && <p role="status">{words('linesNone')}</p>}
      <SaidByMonth
        key={found ? JSON.stringify(found.filter) : ''}
        statements={shown.statements}
        total={shown.total}
        // The numbers are of all kinds together.
        countOf={(month) => (found?.filter.kind ? undefined : counts.get(month))}
        onOpenAll={onOpenAll}
        {...actions}
      />
    </div>
  );
}

const isEmpty = (filter: SaidFilter): boolean => Object.keys(filter).length === 0;
