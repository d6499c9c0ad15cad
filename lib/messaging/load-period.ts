import {
  MAX_IN_PERIOD,
  type Period,
  type PeriodLines,
  toCardStatement,
} from '../core/card/period.ts';
import type { BackgroundCalls, Client } from './protocol.ts';

/** Reads what somebody said in some months, in the form of a card. */
export async function loadPeriod(
  background: Pick<Client<BackgroundCalls>, 'listLines'>,
  entityId: string,
  period: Period,
): Promise<PeriodLines> {
  const found = await background.listLines({
    entityId,
    part: 'said',
    offset: 0,
    limit: MAX_IN_PERIOD,
    ...period,
  });
  return { statements: found.statements.map(toCardStatement), total: found.total };
}
