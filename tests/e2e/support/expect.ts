import { expect as base } from '@playwright/test';

/**
 * ms between two checks. The last one is repeated. Playwright's own intervals grow to a second, which tests mostly
 * spent asleep.
 */
const INTERVALS = [30, 70, 100, 150];

const poll: typeof base.poll = (actual, options = {}) =>
  base.poll(actual, {
    intervals: INTERVALS,
    ...(typeof options === 'string' ? { message: options } : options),
  });

/** Playwright's own, except for the intervals of `expect.poll`. */
export const expect: typeof base = new Proxy(base, {
  get: (of, key) => (key === 'poll' ? poll : Reflect.get(of, key)),
});
