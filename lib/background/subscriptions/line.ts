/** Work at addresses, one after another. So no server is ever asked twice at once. */
export interface Line {
  /** Runs when everything before is done. `signal` tells it that the reader stopped it. */
  take<Result>(id: string, work: (signal: AbortSignal) => Promise<Result>): Promise<Result>;
  /** Stops the work with this id, whether it runs or waits. */
  stop(id: string): void;
  isAt(id: string): boolean;
}

/** `keepAwake` begins to hold the background, and returns what lets it go. */
export function createLine(keepAwake: () => () => void): Line {
  const stops = new Map<string, Set<AbortController>>();
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  let letGo: (() => void) | undefined;
  return {
    take(id, work) {
      const stop = new AbortController();
      const own = stops.get(id) ?? new Set();
      stops.set(id, own.add(stop));
      if (waiting++ === 0) letGo = keepAwake();
      const result = last.then(() => work(stop.signal));
      last = result
        .catch(() => undefined)
        .then(() => {
          own.delete(stop);
          if (own.size === 0) stops.delete(id);
          if (--waiting === 0) letGo?.();
        });
      return result;
    },
    stop(id) {
      for (const one of stops.get(id) ?? []) one.abort();
    },
    isAt: (id) => stops.has(id),
  };
}
