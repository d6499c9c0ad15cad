/** ms of work before other work may run. Nobody notices an answer that comes so much later. */
const SLICE = 8;

/** Says when work in steps should pause: see runInTurns. */
export type Pause = () => Promise<void> | undefined;

export interface PauseDeps {
  /** ms */
  now(): number;
  /** resolves when all work that is waiting now has run */
  nextTurn(): Promise<void>;
}

/** A pause for one piece of work that begins now. */
export function createPause({ now, nextTurn }: PauseDeps): Pause {
  let started = now();
  const rest = async () => {
    await nextTurn();
    started = now();
  };
  return () => (now() - started < SLICE ? undefined : rest());
}

/** Uses a message, since timers that follow one another are delayed by some milliseconds. */
export function nextTurn(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
