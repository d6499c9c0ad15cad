/** Work in steps of at most a few milliseconds, so that it can pause between them. */
export type Steps<Result> = Generator<undefined, Result>;

/** Does all the work without a break. */
export function runAtOnce<Result>(steps: Steps<Result>): Result {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** Does the work with breaks. After each step, `pause` returns a promise if other work should run. */
export async function runInTurns<Result>(
  steps: Steps<Result>,
  pause: () => Promise<void> | undefined,
): Promise<Result> {
  let step = steps.next();
  while (!step.done) {
    const turn = pause();
    if (turn) await turn;
    step = steps.next();
  }
  return step.value;
}
