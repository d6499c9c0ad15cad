import { useMemo, useState } from 'preact/hooks';
import { SettingsSearch } from '@/components/options/search/SettingsSearch.tsx';
import { useLanguage } from '@/components/shared/language-context.ts';
import { Outline } from '../pages/Outline.tsx';
import type { PageId } from '../pages/pages.ts';
import { SETTING_ENTRIES } from './setting-entries.ts';
import { buildSettingsIndex, findSettings } from './settings-index.ts';

interface Props {
  page: PageId;
  version: string;
  /** shows a setting on the page by its address */
  onReveal: (id: string) => void;
}

/** What the page is, a search over all settings, and the outline. */
export function OptionsHeader({ page, version, onReveal }: Props) {
  const { words } = useLanguage();
  const [query, setQuery] = useState('');
  const index = useMemo(() => buildSettingsIndex(SETTING_ENTRIES, words), [words]);
  const found = findSettings(index, query);
  return (
    <header class="options-header">
      <h1>{words('optionsTitle')}</h1>
      <SettingsSearch query={query} found={found} onQuery={setQuery} onChoose={onReveal} />
      {found.length === 0 && <Outline page={page} />}
      <p class="fine version">{words('aboutVersionIs', version)}</p>
    </header>
  );
}
