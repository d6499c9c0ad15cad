import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import type { CallHandlers } from '@/lib/background/handlers/call-handlers.ts';
import { guardCalls } from '@/lib/background/senders/guard-calls.ts';
import { createRate } from '@/lib/background/senders/rate.ts';
import type { Told } from '@/lib/background/senders/told.ts';
import { createTurns } from '@/lib/background/senders/turns.ts';
import type { CallErrorCode } from '@/lib/messaging/error.ts';
import { SHAPES } from '@/lib/messaging/protocol/shapes.ts';
import { malformed, wellFormed } from '../../../support/arbitrary-request.ts';
import { BASE, FREE, IN_FRAMES, OF_PAGES, OWN, PAGE, STRANGERS } from '../../../support/senders.ts';

type Name = keyof typeof SHAPES;
const NAMES = Object.keys(SHAPES) as Name[];

const NOT_OF_PAGES = NAMES.filter((name) => !OF_PAGES.includes(name));

const handler = vi.fn<(request: unknown, sender: Runtime.MessageSender) => unknown>();
const handlers = Object.fromEntries(
  NAMES.map((name) => [name, handler]),
) as unknown as CallHandlers;
const endless = createRate({ burst: 1e12, perSecond: 1, now: () => 0 });
/** no page was told anything */
const told: Told = {
  add: async () => undefined,
  has: async () => false,
  forgetAll: async () => undefined,
};
const deps = {
  base: BASE,
  told,
  turns: createTurns(),
  calls: endless,
  text: endless,
  clicks: endless,
  readings: endless,
};
const guard = guardCalls(handlers, deps);

beforeEach(() => {
  handler.mockReset().mockResolvedValue({ mentions: [] });
});

/** The code of the failure. Undefined if the call was answered. */
const codeOf = (name: string, request: unknown, sender: Runtime.MessageSender) =>
  guard(name, request, sender).then(
    () => undefined,
    (error: { code: CallErrorCode }) => error.code,
  );

describe.each(Object.entries({ 'a page': PAGE, ...IN_FRAMES }))('%s', (_, sender) => {
  test.each(NOT_OF_PAGES)('may not call %s, well formed or not', async (name) => {
    const any = fc.oneof(wellFormed(name), malformed(name));
    await fc.assert(
      fc.asyncProperty(any, async (request) => {
        expect(await codeOf(name, request, sender)).toBe('refused');
      }),
      { numRuns: 20 },
    );
    expect(handler).not.toHaveBeenCalled();
  });

  test.each(OF_PAGES)('gets nothing of %s with a malformed request', async (name) => {
    await fc.assert(
      fc.asyncProperty(malformed(name), async (request) => {
        expect(await codeOf(name, request, sender)).toBe('bad-request');
      }),
      { numRuns: 20 },
    );
    expect(handler).not.toHaveBeenCalled();
  });

  test.each(FREE)('may call %s', async (name) => {
    await fc.assert(
      fc.asyncProperty(wellFormed(name), async (request) => {
        handler.mockClear();
        expect(await codeOf(name, request, sender)).toBeUndefined();
        expect(handler.mock.calls).toEqual([[request, sender]]);
      }),
      { numRuns: 20 },
    );
  });

  test('gets nobody and changes nothing that no answer named', async () => {
    for (const name of [
      'getCard',
      'muteName',
      'unmuteName',
      'setSiteRule',
      'openArticle',
    ] as const) {
      await fc.assert(
        fc.asyncProperty(wellFormed(name), async (request) => {
          expect(await codeOf(name, request, sender)).toBe('refused');
        }),
        { numRuns: 20 },
      );
    }
    expect(handler).not.toHaveBeenCalled();
    await guard('getEntities', { entityIds: ['person/a'] }, sender);
    expect(handler.mock.calls).toEqual([[{ entityIds: [] }, sender]]);
  });
});

describe.each(Object.entries(OWN))('%s', (_, sender) => {
  const onlyOfPages: readonly Name[] = ['addKit', 'fillFrame', 'enterFrame', 'rememberPage'];
  const may = NAMES.filter((name) => !onlyOfPages.includes(name));

  test.each(may)('may call %s, and its request comes as it was', async (name) => {
    await fc.assert(
      fc.asyncProperty(wellFormed(name), async (request) => {
        handler.mockClear();
        expect(await codeOf(name, request, sender)).toBeUndefined();
        expect(handler.mock.calls).toEqual([[request, sender]]);
      }),
      { numRuns: 20 },
    );
  });

  test.each(may)('gets nothing of %s with a malformed request', async (name) => {
    await fc.assert(
      fc.asyncProperty(malformed(name), async (request) => {
        expect(await codeOf(name, request, sender)).toBe('bad-request');
      }),
      { numRuns: 20 },
    );
    expect(handler).not.toHaveBeenCalled();
  });
});

test.each(Object.entries(STRANGERS))('%s may call nothing', async (_, sender) => {
  for (const name of NAMES) {
    await fc.assert(
      fc.asyncProperty(wellFormed(name), async (request) => {
        expect(await codeOf(name, request, sender)).toBe('refused');
      }),
      { numRuns: 3 },
    );
  }
  expect(handler).not.toHaveBeenCalled();
});

test.each(['unheard-of', 'toString', '__proto__', 'constructor'])(
  'a call by the name “%s” is a bad request',
  async (name) => {
    expect(await codeOf(name, {}, PAGE)).toBe('bad-request');
  },
);

test('a page that calls too often is refused, and others are not', async () => {
  const calls = createRate({ burst: 2, perSecond: 1, now: () => 0 });
  const strict = guardCalls(handlers, { ...deps, calls });
  const other = { ...PAGE, tab: { ...(PAGE.tab as NonNullable<typeof PAGE.tab>), id: 8 } };
  await strict('wake', {}, PAGE);
  await strict('wake', 'nonsense', PAGE).catch(() => undefined);
  await expect(strict('wake', {}, PAGE)).rejects.toMatchObject({ code: 'busy' });
  await expect(strict('wake', {}, other)).resolves.toBeDefined();
  const [popup = PAGE] = Object.values(OWN);
  for (let i = 0; i < 5; i++) await strict('wake', {}, popup);
});
