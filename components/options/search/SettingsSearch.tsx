import { useRef } from 'preact/hooks';
import { CloseIcon, SearchIcon } from '../../shared/icons.tsx';
import { useLanguage } from '../../shared/language-context.ts';
import { moveFocus } from '../../shared/move-focus.ts';
import { plural } from '../../shared/plural.ts';

interface Props {
  query: string;
  /** the settings that match the query, the best first */
  found: readonly { id: string; label: string; area: string }[];
  onQuery: (query: string) => void;
  /** leads to a setting, as its link does */
  onChoose: (id: string) => void;
}

/** A field, and links to the settings that match. Arrow keys move between them, and Escape goes back. */
export function SettingsSearch({ query, found, onQuery, onChoose }: Props) {
  const language = useLanguage();
  const { words } = language;
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const isAsked = query.trim() !== '';
  const clear = () => {
    onQuery('');
    field.current?.focus();
  };
  const first = () => list.current?.querySelector<HTMLElement>('a');

  const onListKey = (event: KeyboardEvent) => {
    const isBack = event.key === 'Escape' || (event.key === 'ArrowUp' && event.target === first());
    if (!isBack) return moveFocus(event, 'a');
    field.current?.focus();
    event.preventDefault();
  };

  return (
    <search class="settings-search">
      <div class="search-field">
        <SearchIcon />
        <input
          ref={field}
          type="text"
          aria-label={words('settingsSearch')}
          placeholder={words('settingsSearch')}
          autocomplete="off"
          spellcheck={false}
          dir="auto"
          value={query}
          onInput={(event) => onQuery(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.isComposing) return;
            if (event.key === 'ArrowDown') first()?.focus();
            else if (event.key === 'Enter') first()?.click();
            else if (event.key === 'Escape' && query !== '') onQuery('');
            else return;
            event.preventDefault();
          }}
        />
        {query !== '' && (
          <button
            type="button"
            class="icon-button"
            aria-label={words('searchClear')}
            onClick={clear}
          >
            <CloseIcon />
          </button>
        )}
      </div>
      <p class={found.length > 0 || !isAsked ? 'unseen' : 'hint'} role="status">
        {isAsked &&
          (found.length > 0
            ? plural(language, 'settingsFound', found.length)
            : words('settingsNothing', query.trim()))}
      </p>
      {found.length > 0 && (
        // biome-ignore lint/a11y/noRedundantRoles: Safari drops list semantics with list-style none
        <ul class="settings-found" role="list" ref={list} onKeyDown={onListKey}>
          {found.map(({ id, label, area }) => (
            <li key={id}>
              <a
                href={`#${id}`}
                onClick={(event) => {
                  // With such a key, the browser opens the link elsewhere.
                  const isElsewhere = event.ctrlKey || event.metaKey || event.shiftKey;
                  if (!isElsewhere) onChoose(id);
                }}
              >
                {label}
              </a>
              {area !== label && <span class="fine">{area}</span>}
            </li>
          ))}
        </ul>
      )}
    </search>
  );
}
