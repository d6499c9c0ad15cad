import { createStore } from '../../components/shared/store.ts';
import { createMutedList } from '../../entrypoints/options/muted/muted-list.ts';
import { Options } from '../../entrypoints/options/Options.tsx';
import { createPageTurner } from '../../entrypoints/options/pages/page-turner.ts';
import { createRememberEditor } from '../../entrypoints/options/remember/remember-editor.ts';
import { createSettingsEditor } from '../../entrypoints/options/settings/settings-editor.ts';
import { createSourceList } from '../../entrypoints/options/sources/source-list.ts';
import { createUndoList } from '../../entrypoints/options/undo/undo-list.ts';
import type { MutedName } from '../../lib/core/muted/muted-name.ts';
import { DEFAULT_RULES } from '../../lib/core/remember/remember-rules.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { createFakeGiven } from './fake-given.ts';
import { createFakeImport } from './fake-import.ts';
import { createFakeShelf, openShelf } from './fake-shelf.ts';
import { createFakeSources } from './fake-sources.ts';
import { createFakeFeedLists, createFakeSubscriptions } from './fake-subscriptions.ts';
import { sampleDesk } from './sample-data.ts';
import { removedSource, sampleSources } from './sample-sources.ts';
import { fullCard } from './samples.ts';

const SETTINGS: Settings = {
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

const MUTED: MutedName[] = [
  { kind: 'name', name: 'May' },
  { kind: 'entity', entityId: 'p/lee', name: 'Ann Lee', host: 'news.example' },
];

export type OptionsState = 'filled' | 'changed' | 'large' | 'loading' | 'failed';

const never = new Promise<never>(() => undefined);
const fail = async (): Promise<never> => {
  throw new Error('The background gave no answer.');
};

/** A page of the settings in a state. Changes on it are kept until it is drawn again. */
export function sampleOptions(state: OptionsState, page = 'sources') {
  const found = <Value,>(value: Value): Promise<Value> =>
    state === 'loading' ? never : state === 'failed' ? fail() : Promise.resolve(value);
  let settings: Settings = state === 'large' ? { ...SETTINGS, textSize: 'xl' } : SETTINGS;
  const update = async (change: Partial<Settings>) => {
    settings = { ...settings, ...change };
    return settings;
  };
  let names = MUTED;
  const setNames = async (next: MutedName[]) => {
    names = next;
    return names;
  };
  const undo = createUndoList();
  const editor = createSettingsEditor(
    {
      getSettings: () => found(settings),
      updateSettings: update,
      setSiteRule: (host, on) => {
        const { [host]: _, ...others } = settings.sites;
        return update({ sites: on === undefined ? others : { ...others, [host]: on } });
      },
      watchSettings: () => () => undefined,
    },
    undo,
  );
  const muted = createMutedList(
    {
      getMutedNames: () => found(names),
      muteName: (name) => setNames([name, ...names]),
      unmuteName: (name) => setNames(names.filter((each) => each !== name)),
      watchMutedNames: () => () => undefined,
    },
    undo,
  );
  const fake = createFakeSources([...sampleSources, removedSource]);
  const sources = createSourceList(
    { ...fake, listSources: (request) => fake.listSources(request).then(found) },
    undo,
  );
  const remember = createRememberEditor(
    {
      getRememberRules: () => found({ ...DEFAULT_RULES, on: true, except: ['bank.example'] }),
      setRememberRules: async ({ change }) => ({ ...DEFAULT_RULES, on: true, ...change }),
      forgetRemembered: async () => ({ articles: 3 }),
    },
    undo,
  );
  const desk = sampleDesk(found);
  void desk.use.load();
  void remember.load();
  void muted.start();
  void sources.load();
  void editor.start().then(() => {
    if (state === 'changed') void editor.setRule('bank.example', undefined);
  });
  return (
    <Options
      sample={createStore({ card: fullCard })}
      pages={createPageTurner(page)}
      about={{ version: '0.1.0', license: 'MIT', welcomeAddress: '#welcome' }}
      sources={sources}
      imports={page === 'import' ? reviewedImport() : createFakeImport()}
      given={createFakeGiven()}
      shelf={page === 'shelf' ? openShelf() : createFakeShelf()}
      subscriptions={createFakeSubscriptions({ all: [] })}
      feeds={createFakeFeedLists()}
      remember={remember}
      settings={editor}
      muted={muted}
      undo={undo}
      data={desk}
      dwellRange={{ min: 150, max: 1000, step: 50 }}
      keyboard={{
        where: 'chrome://extensions/shortcuts',
        open: async () => undefined,
        getCommands: () => found(COMMANDS),
      }}
    />
  );
}

/** An import that waits for the reader's decision. */
function reviewedImport() {
  const imports = createFakeImport();
  const names = Array.from({ length: 60 }, (_, at) => `minutes-${at + 1}.txt`);
  const files = [...names, 'photo.jpg'].map((name) => new File(['Words.'], name));
  void imports.readFiles(files, { id: 'own:1', name: 'Council minutes' });
  return imports;
}

const COMMANDS = [
  { name: '_execute_action', description: '', shortcut: 'Alt+Shift+D' },
  {
    name: 'next-name',
    description: 'Next name',
    shortcut: 'Alt+Shift+N',
  },
  { name: 'toggle-site', description: 'Turn Dramatis on or off for this site', shortcut: '' },
];
