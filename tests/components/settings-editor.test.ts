import { describe, expect, it } from 'vitest';
import { createSettingsEditor } from '@/entrypoints/options/settings-editor.ts';
import type { Settings } from '@/lib/settings.ts';
import { createDeferred } from './deferred.ts';

const SETTINGS: Settings = {
  onByDefault: true,
  sites: {},
  dwell: 500,
  highlightStyle: 'underline',
  markWhich: 'all',
  theme: 'auto',
  trigger: 'hover',
  modifier: 'Shift',
  badge: true,
};

describe('settings editor', () => {
  it('does not jump back to an older value while a slider is being dragged', async () => {
    const writes: ReturnType<typeof createDeferred<Settings>>[] = [];
    let tell: (settings: Settings) => void = () => undefined;
    const editor = createSettingsEditor({
      getSettings: async () => SETTINGS,
      setSiteRule: async () => SETTINGS,
      updateSettings: () => {
        const write = createDeferred<Settings>();
        writes.push(write);
        return write.promise;
      },
      watchSettings: (listener) => {
        tell = listener;
        return () => undefined;
      },
    });
    const dwell = () => editor.store.get().settings?.dwell;
    await editor.start();
    const changes = [editor.change({ dwell: 600 }), editor.change({ dwell: 700 })];
    expect(dwell()).toBe(700);

    await Promise.resolve();
    expect(writes).toHaveLength(1);
    writes[0]?.resolve({ ...SETTINGS, dwell: 600 });
    tell({ ...SETTINGS, dwell: 600 });
    await changes[0];
    expect(dwell()).toBe(700);

    writes[1]?.resolve({ ...SETTINGS, dwell: 700 });
    await changes[1];
    expect(dwell()).toBe(700);
    tell({ ...SETTINGS, dwell: 300 });
    expect(dwell()).toBe(300);
  });

  it('changes nothing before the settings were read', async () => {
    const editor = createSettingsEditor({
      getSettings: async () => SETTINGS,
      setSiteRule: () => Promise.reject(new Error('must not be called')),
      updateSettings: () => Promise.reject(new Error('must not be called')),
      watchSettings: () => () => undefined,
    });
    await editor.change({ dwell: 600 });
    expect(editor.store.get()).toEqual({ settings: undefined, error: undefined });
  });
});
