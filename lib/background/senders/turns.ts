import { CallError } from '../../messaging/error.ts';

/** Lets only one question of a tab run at a time. Its other questions wait. */
export interface Turns {
  /**
   * Does the work when its turn comes. Work with `isFirst` goes before the rest. Fails with `busy` if too many
   * questions of that tab are waiting.
   */
  take<Result>(tabId: number, isFirst: boolean, work: () => Promise<Result>): Promise<Result>;
}

/** Most questions of a tab that may wait. Pages full of advertisements have about a hundred frames. */
const MAX_WAITING = 200;

interface Waiting {
  isFirst: boolean;
  go(): void;
}

export function createTurns(most = MAX_WAITING): Turns {
  /** tabs with a running question, and the questions that wait there */
  const tabs = new Map<number, Waiting[]>();
  const wait = (waiting: Waiting[], isFirst: boolean): Promise<void> => {
    if (waiting.length >= most) throw new CallError('busy', 'Too many questions at a time');
    return new Promise((go) => {
      const place = isFirst ? waiting.findIndex((each) => !each.isFirst) : -1;
      waiting.splice(place < 0 ? waiting.length : place, 0, { isFirst, go });
    });
  };
  return {
    async take(tabId, isFirst, work) {
      const waiting = tabs.get(tabId);
      if (waiting) await wait(waiting, isFirst);
      else tabs.set(tabId, []);
      try {
        return await work();
      } finally {
        const next = tabs.get(tabId)?.shift();
        if (next) next.go();
        else tabs.delete(tabId);
      }
    },
  };
}
