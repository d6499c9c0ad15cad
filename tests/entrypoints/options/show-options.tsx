import { screen } from '@testing-library/preact';
import { vi } from 'vitest';
import { createStore } from '@/components/shared/store.ts';
import { createMutedList, type MutedAccess } from '@/entrypoints/options/muted/muted-list.ts';
import { Options } from '@/entrypoints/options/Options.tsx';
import { createPageTurner } from '@/entrypoints/options/pages/page-turner.ts';
import { createRememberEditor } from '@/entrypoints/options/remember/remember-editor.ts';
import {
  createSettingsEditor,
  type SettingsAccess,
} from '@/entrypoints/options/settings/settings-editor.ts';
import { createSourceList } from '@/entrypoints/options/sources/source-list.ts';
import { createUndoList } from '@/entrypoints/options/undo/undo-list.ts';
import type { MutedName } from '@/lib/core/muted/muted-name.ts';
import { DEFAULT_RULES, type RememberRules } from '@/lib/core/remember/remember-rules.ts';
import type { Settings } from '@/lib/settings/settings.ts';
import { createFakeGiven } from '@/playground/gallery/fake-given.ts';
import { createFakeImport } from '@/playground/gallery/fake-import.ts';
import { createFakeShelf } from '@/playground/gallery/fake-shelf.ts';
import { createFakeSources } from '@/playground/gallery/fake-sources.ts';
import {
  createFakeFeedLists,
  createFakeSubscriptions,
} from '@/playground/gallery/fake-subscriptions.ts';
import { sampleSource } from '@/playground/gallery/sample-article.ts';
import { sampleDesk } from '@/playground/gallery/sample-data.ts';
import { unknownCard } from '@/playground/gallery/samples.ts';
import { render } from '../../components/render.tsx';

export const MUTED: MutedName[] = [{ kind: 'name', name: 'May' }];

/** A page of the settings with fakes that keep what is set. `elsewhere` changes a setting like another window. */
export function showOptions(change: { page?: string; mutedNames?: MutedName[] } = {}) {
  const { page = '', mutedNames = MUTED } = change;
  // jsdom has no layout.
  HTMLElement.prototype.scrollIntoView = () => undefined;
  const pages = createPageTurner(page);
  let stored: Settings = {
    onByDefault: true,
    sites: { 'bank.example': false },
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
  let tell: (settings: Settings) => void = () => undefined;
  const write = (next: Partial<Settings>) => {
    stored = { ...stored, ...next };
    return stored;
  };
  const access = {
    getSettings: vi.fn(async () => stored),
    updateSettings: vi.fn(async (next: Partial<Settings>) => write(next)),
    setSiteRule: vi.fn(async (host: string, on: boolean | undefined) => {
      const { [host]: _, ...others } = stored.sites;
      return write({ sites: on === undefined ? others : { ...others, [host]: on } });
    }),
    watchSettings: (listener: (settings: Settings) => void) => {
      tell = listener;
      return () => undefined;
    },
  } satisfies SettingsAccess;
  const undo = createUndoList();
  const sources = createSourceList(createFakeSources([sampleSource]), undo);
  const settings = createSettingsEditor(access, undo);
  let names = mutedNames;
  const muting = {
    getMutedNames: vi.fn(async () => names),
    muteName: vi.fn(async (name: MutedName) => {
      names = [name, ...names];
      return names;
    }),
    unmuteName: vi.fn(async (name: MutedName) => {
      names = names.filter((each) => each !== name);
      return names;
    }),
    watchMutedNames: () => () => undefined,
  } satisfies MutedAccess;
  const muted = createMutedList(muting, undo);
  const open = vi.fn(async () => undefined);
  let rules = DEFAULT_RULES;
  const remembering = {
    getRememberRules: vi.fn(async () => rules),
    setRememberRules: vi.fn(async ({ change: to }: { change: Partial<RememberRules> }) => {
      rules = { ...rules, ...to };
      return rules;
    }),
    forgetRemembered: vi.fn(async () => ({ articles: 3 })),
  };
  const remember = createRememberEditor(remembering, undo);
  render(
    <Options
      sample={createStore({ card: unknownCard })}
      pages={pages}
      about={{ version: '1.2.3', license: 'MIT', welcomeAddress: 'welcome.html' }}
      sources={sources}
      imports={createFakeImport()}
      given={createFakeGiven()}
      shelf={createFakeShelf()}
      subscriptions={createFakeSubscriptions({ all: [] })}
      feeds={createFakeFeedLists()}
      remember={remember}
      settings={settings}
      muted={muted}
      undo={undo}
      data={sampleDesk()}
      dwellRange={{ min: 150, max: 1000, step: 50 }}
      keyboard={{
        where: 'chrome://extensions/shortcuts',
        open,
        getCommands: async () => [
          { name: '_execute_action', description: '', shortcut: 'Alt+Shift+D' },
          { name: 'toggle-site', description: 'Switch the site', shortcut: '' },
        ],
      }}
    />,
  );
  void sources.load();
  void settings.start();
  void muted.start();
  void remember.load();
  return {
    access,
    remembering,
    muting,
    open,
    /** as links do: opens the page of an address and leads to it */
    go: pages.go,
    elsewhere: (next: Partial<Settings>) => tell(write(next)),
  };
}
export const theSwitch = (name: string) => screen.findByRole<HTMLInputElement>('switch', { name });
