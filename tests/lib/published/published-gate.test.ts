import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import { createGate, MAX_GATE_BYTES } from '@/lib/core/gazetteer/trie/gate.ts';
import {
  findGate,
  findPublishedKnowledge,
  publishGate,
  watchGate,
} from '@/lib/published/published-gate.ts';
import { browser, resetBrowser } from '../../support/fake-browser.ts';

beforeEach(resetBrowser);

test('before anything is published there is no gate', async () => {
  expect(await findGate(browser)).toBeUndefined();
  expect(await findPublishedKnowledge(browser)).toBeUndefined();
});

test('any bits come back unchanged, with their knowledge revision', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 100 }), fc.string(), async (bits, knowledge) => {
      await publishGate(browser, bits, knowledge);
      expect(await findGate(browser)).toEqual(createGate(bits));
      expect(await findPublishedKnowledge(browser)).toBe(knowledge);
    }),
  );
});

test('plain text and numbers are stored, and 128 kB at most', async () => {
  await publishGate(browser, Uint8Array.of(1, 2, 255), 'a');
  expect(await browser.storage.local.get('gate')).toEqual({
    gate: { revision: 1, bits: btoa('\x01\x02\xff') },
  });
  await publishGate(browser, new Uint8Array(MAX_GATE_BYTES), 'b');
  const { gate } = await browser.storage.local.get('gate');
  expect((gate as { bits: string }).bits).toHaveLength(128 * 1024);
});

test('the gate of an earlier version doesn’t count', async () => {
  await browser.storage.local.set({ gate: { revision: 4, fingerprints: 'AAAA' } });
  expect(await findGate(browser)).toBeUndefined();
  await publishGate(browser, Uint8Array.of(1), 'a');
  expect((await browser.storage.local.get('gate')).gate).toMatchObject({ revision: 5 });
});

test('every publication counts as a change, even with the same names', async () => {
  const revision = async () =>
    ((await browser.storage.local.get('gate')).gate as { revision: number }).revision;
  await publishGate(browser, Uint8Array.of(1), 'a');
  const first = await revision();
  await publishGate(browser, Uint8Array.of(1), 'a');
  expect(await revision()).toBeGreaterThan(first);
});

test('pages hear of each publication, and of its removal, until they stop', async () => {
  const told = vi.fn();
  const stop = watchGate(browser, told);
  await publishGate(browser, Uint8Array.of(1), 'a');
  await publishGate(browser, Uint8Array.of(1, 2), 'b');
  await browser.storage.local.set({ settings: {} });
  browser.storage.onChanged.emit({ gate: { newValue: { revision: 9 } } }, 'sync');
  expect(told).toHaveBeenCalledTimes(2);
  browser.storage.onChanged.emit({ gate: {} }, 'local');
  expect(told).toHaveBeenCalledTimes(3);
  stop();
  await publishGate(browser, Uint8Array.of(3), 'c');
  expect(told).toHaveBeenCalledTimes(3);
});
