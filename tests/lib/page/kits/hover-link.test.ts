// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CallError } from '@/lib/messaging/error.ts';
import { placeOfKit } from '@/lib/page/kits/get-kit.ts';
import type { HoveringDeps } from '@/lib/page/kits/hover-kit.ts';
import { createHoverLink, type HoverLink } from '@/lib/page/kits/hover-link.ts';
import { settle } from '../../../support/fake-clock.ts';

const scope = globalThis as Record<string, unknown>;
const marks: object[] = [];
const hovering = {
  receive: vi.fn(),
  marksChanged: vi.fn(),
  destroy: vi.fn(),
  visible: vi.fn(() => marks.slice(1)),
};
const kit = { createHovering: vi.fn((_: HoveringDeps) => hovering) };
const addKit = vi.fn<() => Promise<undefined>>();
const hear = vi.fn();
const onKit = vi.fn();
const onGone = vi.fn();
const onError = vi.fn();
let link: HoverLink;

beforeEach(() => {
  for (const mock of [...Object.values(hovering), kit.createHovering, hear, onGone, onError])
    mock.mockClear();
  addKit.mockReset().mockImplementation(async () => {
    scope[placeOfKit('hover')] = kit;
    return undefined;
  });
  link = createHoverLink({
    input: { hear },
    background: { addKit },
    marks: () => marks,
    onKit,
    onGone,
    onError,
  } as never);
});
afterEach(() => {
  delete scope[placeOfKit('hover')];
  marks.length = 0;
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

test('hovering hears what the reader does once its code has loaded', async () => {
  link.use(() => undefined);
  expect(hear).not.toHaveBeenCalled();
  await settle();
  expect(hear.mock.calls).toEqual([[hovering.receive]]);
});

test('code that doesn’t arrive is an error, and the next try may succeed', async () => {
  addKit.mockResolvedValueOnce(undefined);
  link.use(() => undefined);
  await settle();
  expect(onError.mock.lastCall?.[0]).toMatchObject({
    message: 'No code for “hover” came',
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

test('which marks are visible is asked of its code, and without marks of nobody', async () => {
  expect(await link.visible()).toEqual([]);
  expect(addKit).not.toHaveBeenCalled();
  marks.push({}, { is: 'shown' });
  expect(await link.visible()).toEqual([{ is: 'shown' }]);
});

test('without its code, nothing is known to be visible', async () => {
  marks.push({});
  addKit.mockRejectedValueOnce(new Error('no'));
  expect(await link.visible()).toEqual([]);
  expect(onError).toHaveBeenCalledTimes(1);
});
