/** ms of work after which others have their turn: nobody notices an answer that is so much later. */
const SLICE = 8;

/** Says when work in steps should be left for a moment: see runInTurns. */
export type Pause = () => Promise<void> | undefined;

export interface PauseDeps {
  /** ms */
  now(): number;
  /** resolves when everything that is waiting now has had its turn */
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

/** By a message, since timers are held back by some milliseconds when they follow one another. */
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
