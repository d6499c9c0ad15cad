import {
  MAX_SAID,
  type SaidFilter,
  type SaidLines,
  toCardStatement,
} from '../core/card/said-lines.ts';
import type { BackgroundCalls, Client } from './protocol.ts';

/** Reads what somebody said, as far as the filter lets it through, in the form of a card. */
export async function loadSaid(
  background: Pick<Client<BackgroundCalls>, 'listLines'>,
  entityId: string,
  filter: SaidFilter,
): Promise<SaidLines> {
  const found = await background.listLines({
    entityId,
    part: 'said',
    offset: 0,
    limit: MAX_SAID,
    ...filter,
  });
  return { statements: found.statements.map(toCardStatement), total: found.total };
}
