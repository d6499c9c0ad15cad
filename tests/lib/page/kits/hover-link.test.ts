// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CallError } from '@/lib/messaging/error.ts';
import { placeOfKit } from '@/lib/page/kits/get-kit.ts';
import type { HoveringDeps } from '@/lib/page/kits/hover-kit.ts';
import { createHoverLink, type HoverLink } from '@/lib/page/kits/hover-link.ts';
import { createDeferred } from '../../../support/deferred.ts';
import { settle } from '../../../support/fake-clock.ts';

const scope = globalThis as Record<string, unknown>;
const hovering = { marksChanged: vi.fn(), destroy: vi.fn() };
const kit = { createHovering: vi.fn((_: HoveringDeps) => hovering) };
const addKit = vi.fn<() => Promise<undefined>>();
const onKit = vi.fn();
const onGone = vi.fn();
const onError = vi.fn();
let link: HoverLink;

beforeEach(() => {
  for (const mock of [...Object.values(hovering), kit.createHovering, onGone, onError])
    mock.mockClear();
  addKit.mockReset().mockImplementation(async () => {
    scope[placeOfKit('hover')] = kit;
    return undefined;
  });
  link = createHoverLink({ window, background: { addKit }, onKit, onGone, onError } as never);
});
afterEach(() => {
  delete scope[placeOfKit('hover')];
});

test('its code is requested once, and callers are served in turn', async () => {
  const served: number[] = [];
  link.use(() => served.push(1));
  link.use(() => served.push(2));
  expect(link.now).toBeUndefined();
  await settle();
  expect(addKit.mock.calls).toEqual([[{ kit: 'hover' }]]);
  expect(kit.createHovering).toHaveBeenCalledTimes(1);
  link.use(() => served.push(3));
  expect(served).toEqual([1, 2, 3]);
  expect(link.now).toBe(hovering);
});

test('a pointer move made meanwhile is handed over, none before or after', async () => {
  const code = createDeferred<undefined>();
  addKit.mockImplementation(async () => {
    await code.promise;
    scope[placeOfKit('hover')] = kit;
    return undefined;
  });
  window.dispatchEvent(new Event('pointermove'));
  link.use(() => undefined);
  const moves = [new Event('pointermove'), new Event('pointermove')];
  for (const move of moves) window.dispatchEvent(move);
  code.resolve(undefined);
  await settle();
  expect(kit.createHovering.mock.calls[0]?.[0].lastMove).toBe(moves[1]);
});

test('code that doesn’t arrive is an error, and the next try may succeed', async () => {
  addKit.mockResolvedValueOnce(undefined);
  link.use(() => undefined);
  await settle();
  expect(onError.mock.lastCall?.[0]).toMatchObject({
    message: 'The code for “hover” could not be put into this page',
  });
  link.use((found) => found.marksChanged());
  await settle();
  expect(hovering.marksChanged).toHaveBeenCalledTimes(1);
});

test('a missing extension is reported', async () => {
  addKit.mockRejectedValueOnce(new CallError('stale', 'reload'));
  link.use(() => undefined);
  await settle();
  expect(onGone).toHaveBeenCalledTimes(1);
  expect(onError).not.toHaveBeenCalled();
});

test('destroyed, it stops hovering, also one that is still loading', async () => {
  const run = vi.fn();
  link.use(run);
  link.destroy();
  await settle();
  expect(kit.createHovering).not.toHaveBeenCalled();
  expect(run).not.toHaveBeenCalled();
  expect(link.now).toBeUndefined();
});
