import type { FromCard } from '../../messaging/card-port.ts';

/** Questions to the page's script whose answers come later. */
export interface Calls<Answer> {
  /** sends a question with a number and resolves with its answer; rejects with words */
  ask(question: (id: number) => FromCard): Promise<Answer | undefined>;
  answer(id: number, answer: Answer | undefined): void;
  fail(id: number, message: string): void;
}

/** `number` gives the next number, which no other question has. */
export function createCalls<Answer>(
  send: (message: FromCard) => void,
  number: () => number,
): Calls<Answer> {
  const waiting = new Map<number, PromiseWithResolvers<Answer | undefined>>();
  const take = (id: number) => {
    const found = waiting.get(id);
    waiting.delete(id);
    return found;
  };
  return {
    ask(question) {
      const answer = Promise.withResolvers<Answer | undefined>();
      const id = number();
      waiting.set(id, answer);
      send(question(id));
      return answer.promise;
    },
    answer: (id, answer) => take(id)?.resolve(answer),
    fail: (id, message) => take(id)?.reject(new Error(message)),
  };
}
