import type { CardState } from '../../core/card/card-state.ts';
import type { CardContext } from '../../core/rank/rank-statements.ts';
import { CallError } from '../../messaging/error.ts';
import type { BackgroundCalls, Client } from '../../messaging/protocol.ts';

type Calls = Pick<Client<BackgroundCalls>, 'getCard' | 'getEntities'>;

/**
 * Loads the card's content for one entity, or the choice between several. It never rejects, because errors are a state.
 */
export async function loadCard(
  background: Calls,
  entityIds: readonly string[],
  name: string,
  context?: CardContext,
): Promise<CardState> {
  try {
    const [only] = entityIds;
    if (entityIds.length === 1 && only !== undefined) {
      return {
        kind: 'ready',
        card: await background.getCard({ entityId: only, ...(context ? { context } : {}) }),
      };
    }
    const options = await background.getEntities({ entityIds: [...entityIds] });
    return { kind: 'ambiguous', name, options };
  } catch (error) {
    if (error instanceof CallError && error.code === 'stale') return { kind: 'stale' };
    return { kind: 'error', name, message: error instanceof Error ? error.message : String(error) };
  }
}
