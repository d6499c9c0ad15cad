import { describe, expect, test } from 'vitest';
import type { ConfigEnv } from 'wxt';
import config from '@/wxt.config.ts';

/** The manifest as written by hand. WXT adds the entrypoints. */
async function manifestOf(browser: 'chrome' | 'firefox') {
  const env: ConfigEnv = { browser, manifestVersion: 3, mode: 'production', command: 'build' };
  const { manifest } = config;
  return typeof manifest === 'function' ? await manifest(env) : await manifest;
}

describe.each(['chrome', 'firefox'] as const)('the keys of the commands in %s', (browser) => {
  test('are four at most, or Chromium rejects the whole extension', async () => {
    const commands = Object.entries((await manifestOf(browser))?.commands ?? {});
    const bound = commands.filter(([, { suggested_key }]) => suggested_key);
    expect(bound.length).toBeLessThanOrEqual(4);
    expect(new Set(bound.map(([, { suggested_key }]) => JSON.stringify(suggested_key))).size).toBe(
      bound.length,
    );
  });

  test('can all be bound by the reader', async () => {
    const commands = Object.keys((await manifestOf(browser))?.commands ?? {});
    expect(commands).toEqual(
      expect.arrayContaining([
        '_execute_action',
        'next-name',
        'previous-name',
        'open-card',
        'toggle-site',
      ]),
    );
  });
});
