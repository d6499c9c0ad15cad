import { beforeEach, expect, test, vi } from 'vitest';
import { readGateAndSettings } from '@/lib/published/gate-and-settings.ts';
import { publishGate } from '@/lib/published/published-gate.ts';
import { DEFAULT_SETTINGS } from '@/lib/settings/settings.ts';
import { browser, resetBrowser } from '../../support/fake-browser.ts';

beforeEach(resetBrowser);

test('before anything is published, there is no gate and the settings are the defaults', async () => {
  expect(await readGateAndSettings(browser)).toEqual([undefined, DEFAULT_SETTINGS]);
});

test('gate and settings are read in one request', async () => {
  await publishGate(browser, new Uint8Array([1, 2, 3]), 'revision');
  await browser.storage.local.set({ settings: { dwell: 300 } });
  const get = vi.spyOn(browser.storage.local, 'get');
  const [gate, settings] = await readGateAndSettings(browser);
  expect(gate).toEqual({ bits: new Uint8Array([2, 3]), knowsOpenings: true, knowsSounds: false });
  expect(settings).toEqual({ ...DEFAULT_SETTINGS, dwell: 300 });
  expect(get).toHaveBeenCalledOnce();
});
