import { useState } from 'preact/hooks';
import { FactForm } from '../../components/article/FactForm.tsx';
import { type FactDraft, TYPED } from '../../components/article/fact-draft.ts';
import { ShortcutList } from '../../components/options/keyboard/ShortcutList.tsx';
import { SettingsSearch } from '../../components/options/search/SettingsSearch.tsx';
import {
  type Appearance,
  AppearanceSettings,
} from '../../components/options/settings/AppearanceSettings.tsx';
import { SiteRules } from '../../components/options/settings/SiteRules.tsx';
import { SiteSwitch } from '../../components/popup/SiteSwitch.tsx';
import { PageList } from '../../components/shared/PageList.tsx';
import { UndoBar } from '../../components/shared/undo/UndoBar.tsx';
import { log } from './log.ts';

const surface = (children: preact.ComponentChildren, size = 'surface') => (
  <div class={`surface part ${size}`}>{children}</div>
);

/** A component that keeps the chosen value, so that it can be tried out. */
function Choosing({ trigger }: Pick<Appearance, 'trigger'>) {
  const [value, setValue] = useState<Appearance>({
    dwell: 500,
    highlightStyle: 'underline',
    markWhich: 'all',
    trigger,
    modifier: 'Shift',
    theme: 'auto',
    textSize: 'm',
    density: 'comfortable',
    badge: true,
  });
  return (
    <AppearanceSettings
      value={value}
      dwellRange={{ min: 150, max: 1000, step: 50 }}
      onChange={(change) => setValue({ ...value, ...change })}
    />
  );
}

const LEVY = 'the council would not discuss an unlawful levy';

/** The form that corrects a fact. */
const form = (draft: Partial<FactDraft>, selected?: string) =>
  surface(
    <FactForm
      draft={{
        kind: 'statement',
        factId: 'q2',
        text: LEVY,
        personId: 'p2',
        typedName: '',
        type: 'indirect',
        label: '',
        date: '2025-09-04',
        places: [],
        ...draft,
      }}
      people={[
        { id: 'p1', name: 'Ines Valdrup' },
        { id: 'p2', name: 'Tomas Brandvold' },
        { id: 'p3', name: 'Maria del Carmen Fernández-Santamaría y López de la Torre' },
      ]}
      lang="en"
      words={LEVY}
      selected={selected}
      onChange={log('onChange')}
      onStep={log('onStep')}
      onSelected={log('onSelected')}
      onSave={log('onSave')}
      onCancel={log('onCancel')}
    />,
    'popup-size',
  );

/** The parts of popup, options and article, by the id of their section. */
export const partSpecimens: Record<string, preact.ComponentChildren> = {
  'page-list': surface(
    <PageList
      names={[
        { entityIds: ['a'], name: 'Ines Valdrup', type: 'person', count: 12 },
        { entityIds: ['b'], name: 'Harbour Summit', type: 'event', count: 1 },
        { entityIds: ['c'], name: 'Harbour Authority', type: 'organization', count: 3 },
        { entityIds: ['d', 'e'], name: 'ليلى المنصوري', type: 'person', count: 2 },
      ]}
      onShow={log('onShow')}
    />,
    'popup-size',
  ),
  'site-switch': surface(
    <SiteSwitch host="news.example" on onSwitch={log('onSwitch')} />,
    'popup-size',
  ),
  'site-switch-off': surface(
    <SiteSwitch
      host="a-very-long-host-name.of-a-local-paper.example"
      on={false}
      onSwitch={log('onSwitch')}
    />,
    'popup-size',
  ),
  'fact-form-statement': form({}, 'the council would not discuss'),
  'fact-form-typed': form({ text: 'typed', personId: TYPED, problem: 'name' }),
  'fact-form-role': form({
    kind: 'role',
    text: 'role',
    type: 'former',
    label: 'the mayor of Eskholm',
  }),
  'fact-form-event': form({
    kind: 'event',
    text: 'event',
    type: 'named',
    label: 'Harbour Summit',
    date: '2025-02-30',
    problem: 'date',
  }),
  'site-rules': surface(
    <SiteRules
      onByDefault
      sites={{ 'news.example': false, 'bank.example': false, 'letters.example': true }}
      onDefault={log('onDefault')}
      onRule={log('onRule')}
    />,
  ),
  'site-rules-none': surface(
    <SiteRules
      onByDefault={false}
      sites={{}}
      onDefault={log('onDefault')}
      onRule={log('onRule')}
    />,
  ),
  appearance: surface(<Choosing trigger="hover" />),
  'appearance-held-key': surface(<Choosing trigger="modifier" />),
  'undo-bar': surface(
    <UndoBar
      message="Rule for bank.example removed."
      onUndo={log('onUndo')}
      onDismiss={log('onDismiss')}
    />,
  ),
  'undo-bar-last': surface(
    <UndoBar
      message="Undone: Hover delay set to 700 ms (was 500 ms)"
      onDismiss={log('onDismiss')}
    />,
  ),
  'settings-search': surface(
    <SettingsSearch
      query="card"
      found={[
        { id: 'theme', label: 'Theme', area: 'Appearance' },
        { id: 'density', label: 'Card spacing', area: 'Appearance' },
        { id: 'keyboard', label: 'Shortcuts', area: 'Shortcuts' },
      ]}
      onQuery={log('onQuery')}
      onChoose={log('onChoose')}
    />,
    'popup-size',
  ),
  'settings-search-nothing': surface(
    <SettingsSearch
      query="a word that no setting has"
      found={[]}
      onQuery={log('onQuery')}
      onChoose={log('onChoose')}
    />,
    'popup-size',
  ),
  shortcuts: surface(
    <ShortcutList
      shortcuts={[
        { name: '_execute_action', description: 'Open the popup', key: 'Alt+Shift+D' },
        { name: 'toggle-site', description: 'Turn Dramatis on or off for this site', key: '' },
      ]}
      where="chrome://extensions/shortcuts"
      onChangeKeys={log('onChangeKeys')}
    />,
  ),
};
