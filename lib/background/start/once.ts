export interface Once {
  /** runs the work, or shares what is running or done */
  (): Promise<void>;
  /** the next call runs the work again */
  reset(): void;
}

/** Runs work when first asked for and shares its outcome; after a failure the next caller tries again. */
export function createOnce(work: () => Promise<void>): Once {
  let running: Promise<void> | undefined;
  const once = () => {
    if (running) return running;
    const mine = work().catch((error: unknown) => {
      if (running === mine) running = undefined;
      throw error;
    });
    running = mine;
    return mine;
  };
  return Object.assign(once, {
    reset() {
      running = undefined;
    },
  });
}
