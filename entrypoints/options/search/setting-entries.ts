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
  /** key of the other words that readers have for it */
  find?: string;
  /** what to show instead while this isn't on the page, because it depends on that */
  orElse?: string;
}

const choiceKeys = (name: keyof typeof CHOICES) => CHOICES[name].map(({ key }) => key);

/** All settings, in the order of the page. */
export const SETTING_ENTRIES: readonly SettingEntry[] = [
  {
    id: 'sources',
    label: 'sources',
    find: 'findSources',
    area: 'sources',
    hints: ['sourcesIntro', 'sourcesOrder', 'sourceRename', 'remove'],
  },
  {
    id: 'import',
    label: 'importTitle',
    find: 'findImport',
    area: 'sources',
    hints: ['importIntro', 'paste'],
  },
  {
    id: 'subscriptions',
    label: 'subscriptions',
    find: 'findSubscriptions',
    area: 'sources',
    hints: ['subscriptionsIntro', 'subAddress', 'subCheckNow'],
  },
  { id: 'library', label: 'libraryTitle', find: 'findLibrary', area: 'sources' },
  {
    id: 'remember-on',
    label: 'rememberOn',
    find: 'findReading',
    area: 'remember',
    hints: ['rememberIntro', 'rememberHow'],
  },
  {
    id: 'remember-where',
    label: 'rememberWhere',
    find: 'findReadingWhere',
    area: 'remember',
    hints: ['rememberAll', 'rememberOnly', 'rememberExcept', 'rememberOnlyList'],
    orElse: 'remember-on',
  },
  {
    id: 'remember-days',
    label: 'rememberFor',
    find: 'findReadingDays',
    area: 'remember',
    orElse: 'remember-on',
  },
  { id: 'remember-clear', label: 'rememberClear', find: 'findReadingClear', area: 'remember' },
  {
    id: 'sites-default',
    label: 'sitesDefault',
    find: 'findSitesDefault',
    area: 'sites',
    hints: ['sitesIntro'],
  },
  {
    id: 'sites-add',
    label: 'sitesAdd',
    find: 'findSitesAdd',
    area: 'sites',
    hints: ['sitesHostHint'],
  },
  { id: 'sites-rules', label: 'sitesRules', area: 'sites' },
  {
    id: 'muted',
    label: 'mutedNames',
    find: 'findMuted',
    area: 'sites',
    hints: ['mutedNamesIntro', 'markAgain', 'muteToggle'],
  },
  {
    id: 'marking',
    label: 'highlightStyle',
    find: 'findMarking',
    area: 'appearance',
    hints: ['looksPage', ...choiceKeys('highlightStyle')],
  },
  {
    id: 'which',
    label: 'markWhich',
    find: 'findWhich',
    area: 'appearance',
    hints: choiceKeys('markWhich'),
  },
  {
    id: 'trigger',
    label: 'trigger',
    find: 'findTrigger',
    area: 'appearance',
    hints: ['looksCard', 'triggerHint', ...choiceKeys('trigger')],
  },
  {
    id: 'dwell',
    label: 'dwell',
    find: 'findDwell',
    area: 'appearance',
    hints: ['looksCard'],
    orElse: 'trigger',
  },
  {
    id: 'modifier',
    label: 'modifier',
    find: 'findModifier',
    area: 'appearance',
    hints: ['triggerModifier', ...choiceKeys('modifier')],
    orElse: 'trigger',
  },
  {
    id: 'theme',
    label: 'theme',
    find: 'findTheme',
    area: 'appearance',
    hints: choiceKeys('theme'),
  },
  {
    id: 'text-size',
    label: 'textSize',
    find: 'findTextSize',
    area: 'appearance',
    hints: ['textSizeHint', ...choiceKeys('textSize')],
  },
  {
    id: 'density',
    label: 'density',
    find: 'findDensity',
    area: 'appearance',
    hints: choiceKeys('density'),
  },
  { id: 'badge', label: 'badge', find: 'findBadge', area: 'appearance', hints: ['looksToolbar'] },
  {
    id: 'keyboard',
    label: 'keyboard',
    find: 'findKeyboard',
    area: 'keyboard',
    hints: ['keyboardIntro'],
  },
  {
    id: 'keyboard-change',
    label: 'keyboardChange',
    find: 'findKeyboard',
    area: 'keyboard',
    orElse: 'keyboard',
  },
  {
    id: 'storage',
    label: 'storageTitle',
    find: 'findStorage',
    area: 'data',
    hints: ['dataIntro', 'storageUsed', 'storageSafe', 'storagePersist'],
  },
  {
    id: 'back-up',
    label: 'backUp',
    find: 'findBackUp',
    area: 'data',
    hints: ['backUpMake', 'backUpIntro'],
  },
  {
    id: 'export',
    label: 'exportData',
    find: 'findExport',
    area: 'data',
    hints: ['exportMake', 'exportIntro', 'exportFormat'],
  },
  {
    id: 'restore',
    label: 'restore',
    find: 'findRestore',
    area: 'data',
    hints: ['restoreChoose', 'restoreIntro'],
  },
  {
    id: 'erase',
    label: 'erase',
    find: 'findErase',
    area: 'data',
    hints: ['eraseAsk', 'eraseIntro'],
  },
  {
    id: 'privacy',
    label: 'welcomePrivacy',
    find: 'findPrivacy',
    area: 'about',
    hints: ['welcomePrivacyPages', 'welcomePrivacyData', 'welcomePrivacyChoice'],
  },
  { id: 'language', label: 'aboutLanguage', area: 'about', hints: ['aboutLanguageHint'] },
  {
    id: 'version',
    label: 'aboutVersion',
    find: 'findAbout',
    area: 'about',
    hints: ['aboutLicense', 'aboutWelcome'],
  },
];
