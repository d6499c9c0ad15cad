import { CHOICES } from '@/components/options/settings/choices.ts';

/** A setting, or a place on the page, that the search can find. Its words are keys of messages. */
export interface SettingEntry {
  /** its address (`#dwell`): an id, or the `data-setting` of the element around its control */
  id: string;
  label: string;
  /** the area of its heading in the results */
  area: string;
  /** other words that describe it: hints and options */
  hints?: readonly string[];
  /** what to show instead while this isn't on the page, because it depends on that */
  orElse?: string;
}

const choiceKeys = (name: keyof typeof CHOICES) => CHOICES[name].map(({ key }) => key);

/** All settings, in the order of the page. */
export const SETTING_ENTRIES: readonly SettingEntry[] = [
  {
    id: 'sources',
    label: 'sources',
    area: 'sources',
    hints: ['sourcesIntro', 'sourcesOrder', 'sourceRename', 'remove', 'libraryTitle'],
  },
  {
    id: 'remember-on',
    label: 'rememberOn',
    area: 'remember',
    hints: ['rememberIntro', 'rememberHow'],
  },
  {
    id: 'remember-where',
    label: 'rememberWhere',
    area: 'remember',
    hints: ['rememberAll', 'rememberOnly', 'rememberExcept', 'rememberOnlyList'],
    orElse: 'remember-on',
  },
  { id: 'remember-days', label: 'rememberFor', area: 'remember', orElse: 'remember-on' },
  { id: 'remember-clear', label: 'rememberClear', area: 'remember' },
  { id: 'sites-default', label: 'sitesDefault', area: 'sites', hints: ['sitesIntro'] },
  { id: 'sites-add', label: 'sitesAdd', area: 'sites', hints: ['sitesHostHint'] },
  { id: 'sites-rules', label: 'sitesRules', area: 'sites' },
  {
    id: 'muted',
    label: 'mutedNames',
    area: 'sites',
    hints: ['mutedNamesIntro', 'markAgain', 'muteToggle'],
  },
  {
    id: 'marking',
    label: 'highlightStyle',
    area: 'appearance',
    hints: ['looksPage', ...choiceKeys('highlightStyle')],
  },
  { id: 'which', label: 'markWhich', area: 'appearance', hints: choiceKeys('markWhich') },
  {
    id: 'trigger',
    label: 'trigger',
    area: 'appearance',
    hints: ['looksCard', 'triggerHint', ...choiceKeys('trigger')],
  },
  { id: 'dwell', label: 'dwell', area: 'appearance', hints: ['looksCard'], orElse: 'trigger' },
  {
    id: 'modifier',
    label: 'modifier',
    area: 'appearance',
    hints: ['triggerModifier', ...choiceKeys('modifier')],
    orElse: 'trigger',
  },
  { id: 'theme', label: 'theme', area: 'appearance', hints: choiceKeys('theme') },
  { id: 'density', label: 'density', area: 'appearance', hints: choiceKeys('density') },
  { id: 'badge', label: 'badge', area: 'appearance', hints: ['looksToolbar'] },
  { id: 'keyboard', label: 'keyboard', area: 'keyboard', hints: ['keyboardIntro'] },
  { id: 'keyboard-change', label: 'keyboardChange', area: 'keyboard', orElse: 'keyboard' },
  {
    id: 'storage',
    label: 'storageTitle',
    area: 'data',
    hints: ['dataIntro', 'storageUsed', 'storageSafe', 'storagePersist'],
  },
  { id: 'back-up', label: 'backUp', area: 'data', hints: ['backUpMake', 'backUpIntro'] },
  { id: 'restore', label: 'restore', area: 'data', hints: ['restoreChoose', 'restoreIntro'] },
  { id: 'erase', label: 'erase', area: 'data', hints: ['eraseAsk', 'eraseIntro'] },
];
