import type { MutedName } from '../../core/muted/muted-name.ts';
import type { FromCard } from '../../messaging/card-port.ts';

/** Questions to the page's script whose answers come later. */
export interface MuteCalls {
  /** sends a question with a number and resolves with its answer; rejects with words */
  ask(question: (id: number) => FromCard): Promise<MutedName | undefined>;
  answer(id: number, muted: MutedName | undefined): void;
  fail(id: number, message: string): void;
}

export function createMuteCalls(send: (message: FromCard) => void): MuteCalls {
  const waiting = new Map<number, PromiseWithResolvers<MutedName | undefined>>();
  let count = 0;
  const take = (id: number) => {
    const found = waiting.get(id);
    waiting.delete(id);
    return found;
  };
  return {
    ask(question) {
      const answer = Promise.withResolvers<MutedName | undefined>();
      waiting.set(++count, answer);
      send(question(count));
      return answer.promise;
    },
    answer: (id, muted) => take(id)?.resolve(muted),
    fail: (id, message) => take(id)?.reject(new Error(message)),
  };
}
