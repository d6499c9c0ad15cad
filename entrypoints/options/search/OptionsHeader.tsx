import { useMemo, useState } from 'preact/hooks';
import { SettingsSearch } from '@/components/options/search/SettingsSearch.tsx';
import { useLanguage } from '@/components/shared/language-context.ts';
import { OptionsNav } from '../OptionsNav.tsx';
import { SETTING_ENTRIES } from './setting-entries.ts';
import { buildSettingsIndex, findSettings } from './settings-index.ts';

interface Props {
  /** shows a setting on the page by its address */
  onReveal: (id: string) => void;
}

/** The name of the page, a search over all settings, and links to each area. */
export function OptionsHeader({ onReveal }: Props) {
  const { words } = useLanguage();
  const [query, setQuery] = useState('');
  const index = useMemo(() => buildSettingsIndex(SETTING_ENTRIES, words), [words]);
  const found = findSettings(index, query);
  return (
    <header class="options-header">
      <h1>{words('extName')}</h1>
      <SettingsSearch query={query} found={found} onQuery={setQuery} onChoose={onReveal} />
      {found.length === 0 && <OptionsNav />}
    </header>
  );
}
