/** Work that may be left between its steps, none of which takes more than a few milliseconds. */
export type Steps<Result> = Generator<undefined, Result>;

/** Does all of it without a break. */
export function runAtOnce<Result>(steps: Steps<Result>): Result {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** Does it with breaks: after each step, `pause` gives a promise when others should have their turn. */
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
