import type { Alarms } from 'webextension-polyfill';

/** Of the one alarm. */
const NAME = 'next-due';

/** Rings when the next subscription is due, and wakes the background for that. */
export interface DueAlarm {
  /** `at` is in ms since the epoch; undefined clears it */
  set(at: number | undefined): Promise<void>;
  /** Makes it again if the browser lost it. One that is there stays, however often the background wakes. */
  ensure(make: () => Promise<void>): Promise<void>;
  /** Listens. Call it at once when the background starts. */
  onRing(run: () => void): void;
}

export function createDueAlarm(alarms: Alarms.Static): DueAlarm {
  return {
    async set(at) {
      if (at === undefined) await alarms.clear(NAME);
      else alarms.create(NAME, { when: at });
    },
    async ensure(make) {
      if (!(await alarms.get(NAME))) await make();
    },
    onRing(run) {
      alarms.onAlarm.addListener(({ name }) => {
        if (name === NAME) run();
      });
    },
  };
}
