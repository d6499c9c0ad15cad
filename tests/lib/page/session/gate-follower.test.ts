import { beforeEach, expect, test, vi } from 'vitest';
import { createGate, type Gate } from '@/lib/core/gazetteer/trie/gate.ts';
import { followGate, type GateFollowerDeps } from '@/lib/page/session/gate-follower.ts';
import { DEFAULT_SETTINGS } from '@/lib/settings/settings.ts';

const GATE = createGate(new Uint8Array(8));
let published: Gate | undefined;
let document: { readyState: DocumentReadyState };
let deps: GateFollowerDeps;

beforeEach(() => {
  published = GATE;
  document = { readyState: 'interactive' };
  deps = {
    document: document as Document,
    readGateAndSettings: vi.fn(async () => [published, DEFAULT_SETTINGS] as const) as never,
    withForms: async (gate) => gate,
    publish: vi.fn(async () => undefined),
    onKnown: vi.fn(),
    onError: vi.fn(),
  };
});

const told = () => vi.mocked(deps.onKnown).mock.calls.map(([gate]) => gate);

test('gate and settings are read before the page is parsed, and handed over afterwards', async () => {
  document.readyState = 'loading';
  const known = followGate(deps);
  known.update();
  await vi.waitFor(() => expect(deps.readGateAndSettings).toHaveBeenCalledTimes(1));
  expect(deps.onKnown).not.toHaveBeenCalled();
  document.readyState = 'interactive';
  known.update();
  await vi.waitFor(() => expect(told()).toEqual([GATE]));
  expect(deps.readGateAndSettings).toHaveBeenCalledTimes(1);
  expect(deps.publish).not.toHaveBeenCalled();
});

test('a gate published after the reading, before anybody listens, is found by asking', async () => {
  published = undefined;
  // The background finds it published, so nothing changes and no listener is called.
  deps.publish = vi.fn(async () => {
    published = GATE;
  });
  followGate(deps).update();
  await vi.waitFor(() => expect(told()).toEqual([undefined, GATE]));
  expect(deps.publish).toHaveBeenCalledTimes(1);
});

test('if nothing can be published, it hands over no gate and doesn’t ask forever', async () => {
  published = undefined;
  followGate(deps).update();
  await vi.waitFor(() => expect(told()).toEqual([undefined, undefined]));
  expect(deps.publish).toHaveBeenCalledTimes(1);
});

test('renewed, it reads again instead of using the early reading', async () => {
  published = undefined;
  const known = followGate(deps);
  published = GATE;
  known.renew();
  await vi.waitFor(() => expect(told()).toEqual([GATE]));
});

test('a failure is reported', async () => {
  const failure = new Error('no storage');
  deps.readGateAndSettings = vi.fn(async () => Promise.reject(failure));
  followGate(deps).update();
  await vi.waitFor(() => expect(deps.onError).toHaveBeenCalledWith(failure));
});
