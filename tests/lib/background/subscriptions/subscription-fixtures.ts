import { afterEach, beforeEach, vi } from 'vitest';
import type { Importing } from '@/lib/background/articles/importing.ts';
import { createDoor } from '@/lib/background/fetch/door.ts';
import {
  createSubscriptions,
  type Subscriptions,
} from '@/lib/background/subscriptions/subscriptions.ts';
import type { Database } from '@/lib/store/database/database.ts';
import { createDatabase } from '@/lib/store/database/open-database.ts';
import { isHostAgreed } from '@/lib/store/subscriptions/subscriptions.ts';

import 'fake-indexeddb/auto';

export const LIST = 'https://council.example/members.csv';
export const HOUR = 3_600_000;

let count = 0;

/** Subscriptions over a store of their own, and a network that answers as it is told. */
export function useSubscriptions() {
  const at = {
    database: undefined as unknown as Database,
    subscriptions: undefined as unknown as Subscriptions,
    now: 0,
    alarm: undefined as number | undefined,
    asked: [] as { address: string; headers: Record<string, string> }[],
    answer: (async () => new Response('')) as (address: string) => Promise<Response>,
  };
  const onChanged = vi.fn(async () => {});
  const checkRoom = vi.fn(async (_bytes: number) => {});
  const importing = { import: vi.fn<Importing['import']>() };
  beforeEach(() => {
    at.now = Date.UTC(2026, 10, 30);
    at.alarm = undefined;
    at.asked = [];
    const database = createDatabase({ name: `followed-${count++}` });
    at.database = database;
    importing.import
      .mockReset()
      .mockImplementation(async (articles) => articles.map(() => ({ state: 'added' })));
    const now = () => at.now;
    at.subscriptions = createSubscriptions({
      database,
      now,
      onChanged,
      checkRoom,
      importing,
      findKnown: async () => [],
      random: () => 0.5,
      setAlarm: async (time) => {
        at.alarm = time;
      },
      keepAwake: () => () => undefined,
      door: createDoor({
        fetch: async (address, how) => {
          const headers = (how?.headers ?? {}) as Record<string, string>;
          at.asked.push({ address: String(address), headers });
          return at.answer(String(address));
        },
        isAllowed: (host) => isHostAgreed(database, host),
        stall: 15_000,
        now,
      }),
    });
  });
  afterEach(() => at.database.close());
  return { at, onChanged, checkRoom, importing };
}

/** A list of a council, one row for each `ID NAME, ROLE`. */
export const council = (...rows: string[]): string =>
  ['id,name,role,party,start,url', ...rows.map((row) => `${row},,2021-05-03,`)].join('\n');

export const csv = (text: string, headers: Record<string, string> = {}): Response =>
  new Response(text, { headers: { 'content-type': 'text/csv', ...headers } });
