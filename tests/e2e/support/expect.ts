import { expect as base } from '@playwright/test';

/** ms between two questions, the last again and again. Playwright's own grow to a second, which tests mostly slept away. */
const INTERVALS = [30, 70, 100, 150];

const poll: typeof base.poll = (actual, options = {}) =>
  base.poll(actual, {
    intervals: INTERVALS,
    ...(typeof options === 'string' ? { message: options } : options),
  });

/** Playwright's, but for how often `expect.poll` asks. */
export const expect: typeof base = new Proxy(base, {
  get: (of, key) => (key === 'poll' ? poll : Reflect.get(of, key)),
});
