import { describe, expect, it } from 'vitest';
import {
  createSettingsEditor,
  type SettingsAccess,
} from '@/entrypoints/options/settings/settings-editor.ts';
import { createUndoList, sayUndo } from '@/entrypoints/options/undo/undo-list.ts';
import type { Settings } from '@/lib/settings/settings.ts';
import { english } from '@/playground/gallery/english.ts';
import { createDeferred } from '../../../support/deferred.ts';

const SETTINGS: Settings = {
  onByDefault: true,
  sites: {},
  dwell: 500,
  highlightStyle: 'underline',
  markWhich: 'all',
  theme: 'auto',
  textSize: 'm',
  density: 'comfortable',
  trigger: 'hover',
  modifier: 'Shift',
  badge: true,
};

type Breakable = 'getSettings' | 'updateSettings' | 'setSiteRule';

/** An editor with settings in a variable. One call can be made to fail once. */
function edit(first: Partial<Settings> = {}) {
  let stored = { ...SETTINGS, ...first };
  let broken: Breakable | undefined;
  const call = async (name: Breakable, change: Partial<Settings> = {}) => {
    const fails = broken === name;
    if (fails) broken = undefined;
    if (fails) throw new Error('out of order');
    stored = { ...stored, ...change };
    return stored;
  };
  const access: SettingsAccess = {
    getSettings: () => call('getSettings'),
    updateSettings: (change) => call('updateSettings', change),
    setSiteRule(host, on) {
      const { [host]: _, ...others } = stored.sites;
      return call('setSiteRule', { sites: on === undefined ? others : { ...others, [host]: on } });
    },
    watchSettings: () => () => undefined,
  };
  const undo = createUndoList();
  return {
    access,
    undo,
    editor: createSettingsEditor(access, undo),
    stored: () => stored,
    said: () => sayUndo(undo.store.get(), english),
    breakNext: (name: Breakable) => {
      broken = name;
    },
  };
}

describe('settings editor', () => {
  it('does not jump back to an older value while a slider is being dragged', async () => {
    const writes: ReturnType<typeof createDeferred<Settings>>[] = [];
    let tell: (settings: Settings) => void = () => undefined;
    const editor = createSettingsEditor(
      {
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
      },
      createUndoList(),
    );
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
    const editor = createSettingsEditor(
      {
        getSettings: async () => SETTINGS,
        setSiteRule: () => Promise.reject(new Error('must not be called')),
        updateSettings: () => Promise.reject(new Error('must not be called')),
        watchSettings: () => () => undefined,
      },
      createUndoList(),
    );
    await editor.change({ dwell: 600 });
    await editor.setRule('a.test', true);
    expect(editor.store.get()).toEqual({
      settings: undefined,
      unread: undefined,
      error: undefined,
    });
  });

  it('says why nothing could be read, and reads on the next try', async () => {
    const { editor, breakNext } = edit();
    breakNext('getSettings');
    await editor.start();
    expect(editor.store.get()).toMatchObject({ settings: undefined, unread: 'out of order' });
    await editor.load();
    expect(editor.store.get()).toMatchObject({ settings: SETTINGS, unread: undefined });
  });
});

describe('what was changed', () => {
  it('is named, and can be taken back without affecting later changes', async () => {
    const { editor, undo, stored, said } = edit();
    await editor.start();
    await editor.change({ theme: 'dark' });
    expect(said()).toBe('Theme set to Dark (was Match the page)');
    await editor.change({ onByDefault: false });
    expect(said()).toBe('On by default set to Off (was On)');
    await undo.undo();
    expect(stored()).toEqual({ ...SETTINGS, theme: 'dark' });
    await undo.undo();
    expect(stored()).toEqual(SETTINGS);
    expect(editor.store.get().settings).toEqual(SETTINGS);
  });

  it('doesn’t affect what another window changed meanwhile', async () => {
    const { editor, undo, stored, access } = edit();
    await editor.start();
    await editor.change({ theme: 'dark' });
    await access.updateSettings({ badge: false });
    await undo.undo();
    expect(stored()).toEqual({ ...SETTINGS, badge: false });
  });

  it.each([
    [undefined, true, 'Rule for a.test: On'],
    [true, false, 'Rule for a.test: Off'],
    [false, undefined, 'Rule for a.test removed.'],
  ] as const)('a rule that was %s becomes %s, and comes back', async (before, after, words) => {
    const sites = before === undefined ? {} : { 'a.test': before };
    const { editor, undo, stored, said } = edit({ sites });
    await editor.start();
    await editor.setRule('a.test', after);
    expect(stored().sites['a.test']).toBe(after);
    expect(said()).toBe(words);
    await undo.undo();
    expect(stored().sites).toEqual(sites);
  });

  it('is one step for one drag, from its beginning to its end', async () => {
    const { editor, undo, stored, said } = edit();
    await editor.start();
    await Promise.all([600, 650, 700].map((dwell) => editor.change({ dwell }, 1)));
    expect(said()).toBe('Hover delay set to 700 ms (was 500 ms)');
    await editor.change({ dwell: 300 }, 2);
    expect(said()).toBe('Hover delay set to 300 ms (was 700 ms)');
    await undo.undo();
    expect(stored().dwell).toBe(700);
    await undo.undo();
    expect(stored().dwell).toBe(500);
    expect(undo.store.get().steps).toEqual([]);
  });

  it('is no step if a drag ends where it began, and one if it goes on', async () => {
    const { editor, undo, said } = edit();
    await editor.start();
    for (const dwell of [600, 500]) await editor.change({ dwell }, 1);
    expect(undo.store.get().steps).toEqual([]);
    await editor.change({ dwell: 550 }, 1);
    expect(said()).toContain('550 ms (was 500 ms)');
  });

  it('is a step of its own after another change, and for each click', async () => {
    const { editor, undo } = edit();
    await editor.start();
    await editor.change({ dwell: 600 }, 1);
    await editor.change({ badge: false });
    await editor.change({ dwell: 700 }, 1);
    await editor.change({ theme: 'dark' });
    await editor.change({ theme: 'light' });
    await editor.change({ theme: 'light' });
    expect(undo.store.get().steps).toHaveLength(5);
  });

  it("can't be taken back if it could not be saved", async () => {
    const { editor, undo, breakNext, said } = edit();
    await editor.start();
    await editor.change({ dwell: 600 }, 1);
    breakNext('updateSettings');
    await editor.change({ dwell: 700 }, 1);
    expect(said()).toContain('600 ms (was 500 ms)');
    expect(editor.store.get()).toMatchObject({ settings: { dwell: 600 }, error: 'out of order' });
    breakNext('setSiteRule');
    await editor.setRule('a.test', false);
    expect(undo.store.get().steps).toHaveLength(1);
    expect(editor.store.get()).toMatchObject({ settings: { sites: {} }, error: 'out of order' });
  });

  it('can still be taken back after a failure, and the page shows what is stored', async () => {
    const { editor, undo, breakNext, said } = edit();
    await editor.start();
    await editor.change({ theme: 'dark' });
    breakNext('updateSettings');
    await undo.undo();
    expect(said()).toBe('Couldn’t undo: out of order');
    expect(editor.store.get().settings?.theme).toBe('dark');
    await undo.undo();
    expect(editor.store.get().settings?.theme).toBe('auto');
  });
});
