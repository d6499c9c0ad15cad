/** A clock that only the test advances. */
export function createFakeClock() {
  let now = 0;
  let waits: { at: number; run: () => void }[] = [];
  return {
    now: () => now,
    wait(ms: number, run: () => void) {
      const added = { at: now + ms, run };
      waits.push(added);
      return () => {
        waits = waits.filter((wait) => wait !== added);
      };
    },
    /** ms until each wait is over */
    waits: () => waits.map(({ at }) => at - now),
    pass(ms: number) {
      const until = now + ms;
      for (;;) {
        const due = waits.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0];
        if (!due) break;
        waits = waits.filter((wait) => wait !== due);
        now = due.at;
        due.run();
      }
      now = until;
    },
  };
}

/** Lets everything happen that is already decided: promises, and reports of the page's observers. */
export const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
