import { isReportedOrder, monthOfOrder } from '../card/display-order.ts';
import type { IsoDate } from '../model.ts';
import { tokenize } from '../text/tokenize.ts';
import type { LineFilter, PersonLines } from './person-model.ts';

/** A line of a part, as far as it is read to be counted. */
export interface LineRow {
  id: string;
  /** see displayOrder */
  order: number;
  /** its words, folded, with spaces between; only read when words are looked for */
  said?: string | undefined;
  /** only read when an outlet is asked for */
  articleId?: string | undefined;
}

/** What a filter refers to. */
export interface Filtered {
  /** ids of the statements on either side of a dispute */
  disputed: ReadonlySet<string>;
  /** ids of the articles of the filter's outlet */
  ofOutlet: ReadonlySet<string>;
}

/** Whether rows must hold their words and their article for this filter. */
export const needsWords = ({ outlet, words = '' }: LineFilter): boolean =>
  outlet !== undefined || words.trim() !== '';

/** The rows that a filter lets through, in their order. */
export function filterRows<Row extends LineRow>(
  rows: readonly Row[],
  filter: LineFilter,
  { disputed, ofOutlet }: Filtered,
): Row[] {
  const { outlet, since, until, kind, words = '', statementId } = filter;
  const wanted = tokenize(words).map(({ key }) => ` ${key}`);
  return rows.filter(({ id, order, said = '', articleId = '' }) => {
    if (statementId !== undefined && id !== statementId) return false;
    if (outlet !== undefined && !ofOutlet.has(articleId)) return false;
    if (kind === 'quoted' && isReportedOrder(order)) return false;
    if (kind === 'reported' && !isReportedOrder(order)) return false;
    if (kind === 'disputed' && !disputed.has(id)) return false;
    if ((since || until) && !isWithin(monthOfOrder(order), since, until)) return false;
    return wanted.every((word) => ` ${said}`.includes(word));
  });
}

/** A line that is known to the year is within a period that holds all of it. */
function isWithin(month: IsoDate, since: IsoDate = '', until: IsoDate = ''): boolean {
  if (month === '') return false;
  const [first, last] = month.length === 4 ? [`${month}-01`, `${month}-12`] : [month, month];
  return first >= since && (until === '' || last <= until);
}

/** How many lines each month has. The rows are in their order, and so are the months. */
export function countMonths(rows: readonly LineRow[]): PersonLines['months'] {
  const lines = new Map<IsoDate, number>();
  for (const { order } of rows) {
    const month = monthOfOrder(order);
    lines.set(month, (lines.get(month) ?? 0) + 1);
  }
  return [...lines].map(([month, count]) => ({ month, lines: count }));
}
