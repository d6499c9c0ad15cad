import type { CardStatement } from '../../../lib/core/card/card-model.ts';
import { formatDate } from '../../shared/format-date.ts';
import { useLanguage } from '../../shared/language-context.ts';
import type { CardActions } from '../card-props.ts';
import { StatementItem } from '../statement/StatementItem.tsx';
import { CardList } from './CardList.tsx';

interface Props extends CardActions {
  statements: readonly CardStatement[];
  /** how many there are in the library */
  total: number;
  /** how many were said in a month (`2025-03`), if that is known */
  countOf?: (month: string) => number | undefined;
  onOpenAll?: (() => void) | undefined;
}

const AT_FIRST = 20;

/** Everything that somebody said, the newest first, under the months. */
export function SaidByMonth({ statements, total, countOf, onOpenAll, ...actions }: Props) {
  const { locale } = useLanguage();
  const sorted = statements.toSorted((a, b) => dayOf(b).localeCompare(dayOf(a)));
  const items = sorted.map((statement, index) => {
    const month = monthOf(statement);
    const before = sorted[index - 1];
    const begins = month !== '' && (!before || monthOf(before) !== month);
    return { id: statement.id, statement, month: begins ? month : undefined };
  });
  return (
    <CardList items={items} total={total} atFirst={AT_FIRST} onOpenAll={onOpenAll}>
      {({ statement, month }) => {
        const count = month && countOf?.(month);
        return (
          <>
            {month && (
              <h3 class="month">
                {formatDate(month, locale)}
                {count && ` · ${new Intl.NumberFormat(locale).format(count)}`}
              </h3>
            )}
            <StatementItem statement={statement} {...actions} />
          </>
        );
      }}
    </CardList>
  );
}

const dayOf = ({ date, reportedOn }: CardStatement): string => date ?? reportedOn ?? '';
const monthOf = (statement: CardStatement): string => dayOf(statement).slice(0, 7);
