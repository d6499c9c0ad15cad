import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Gate } from '@/lib/core/gazetteer/gate.ts';
import { findGate, publishGate, watchGate } from '@/lib/published-gate.ts';
import { browser, resetBrowser } from './support/fake-browser.ts';

vi.mock('wxt/browser', () => import('./support/fake-browser.ts'));

beforeEach(resetBrowser);

const fingerprintsOf = (gate: Gate | undefined): number[] => [...(gate?.fingerprints ?? [])];

test('before anything is published there is no gate', async () => {
  expect(await findGate()).toBeUndefined();
});

test('what is published is what pages find', async () => {
  await publishGate([0, 1, 0x7fffffff, 0x80000000, 0xffffffff]);
  expect(fingerprintsOf(await findGate())).toEqual([0, 1, 0x7fffffff, 0x80000000, 0xffffffff]);
});

test('any fingerprints come back as they were', async () => {
  const anyFingerprints = fc.uniqueArray(fc.integer({ min: 0, max: 0xffffffff }));
  await fc.assert(
    fc.asyncProperty(anyFingerprints, async (fingerprints) => {
      await publishGate(fingerprints);
      expect(fingerprintsOf(await findGate())).toEqual(fingerprints);
    }),
  );
});

test('no names are a closed gate, too many an open one', async () => {
  await publishGate([]);
  expect(await findGate()).toEqual({ fingerprints: new Set() });
  await publishGate(undefined);
  expect(await findGate()).toEqual({});
});

test('what is stored is plain text and numbers', async () => {
  await publishGate([0x01020304]);
  expect(await browser.storage.local.get('gate')).toEqual({
    gate: { revision: 1, fingerprints: btoa('\x04\x03\x02\x01') },
  });
});

test('every publication is a change, even of the same names', async () => {
  const revision = async () =>
    ((await browser.storage.local.get('gate')).gate as { revision: number }).revision;
  await publishGate([1]);
  const first = await revision();
  await publishGate([1]);
  expect(await revision()).toBeGreaterThan(first);
});

test('pages are told of each publication, and that it is gone, until they stop', async () => {
  const told = vi.fn();
  const stop = watchGate(told);
  await publishGate([1]);
  await publishGate([1, 2]);
  await browser.storage.local.set({ settings: {} });
  browser.storage.onChanged.emit({ gate: { newValue: { revision: 9 } } }, 'sync');
  expect(told).toHaveBeenCalledTimes(2);
  browser.storage.onChanged.emit({ gate: {} }, 'local');
  expect(told).toHaveBeenCalledTimes(3);
  stop();
  await publishGate([3]);
  expect(told).toHaveBeenCalledTimes(3);
});
