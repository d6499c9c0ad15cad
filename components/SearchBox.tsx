import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { SearchHit } from '../lib/core/search/search-model.ts';
import { CloseIcon, SearchIcon } from './icons.tsx';
import { useLanguage } from './language-context.ts';
import { plural } from './plural.ts';
import { SearchResults } from './SearchResults.tsx';
import { groupHits, hitId } from './search-groups.ts';

/** What the search has to show; `idle` until something is typed. */
export type SearchState =
  | { kind: 'idle' }
  | { kind: 'results'; query: string; hits: SearchHit[] }
  | { kind: 'error'; message: string };

interface Props {
  query: string;
  state: SearchState;
  onQuery: (query: string) => void;
  onChoose: (hit: SearchHit) => void;
}

/**
 * A combobox with a list box (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/): focus stays in the
 * field, arrows move through the results, Enter takes the one that is marked, or the best.
 */
export function SearchBox({ query, state, onQuery, onChoose }: Props) {
  const language = useLanguage();
  const { words } = language;
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  const groups = state.kind === 'results' ? groupHits(state.hits) : [];
  const hits = groups.flatMap((group) => group.hits);
  const [activeId, setActiveId] = useState<string>();
  // Ids and not places: results that come in under the reader's finger must not change what Enter opens.
  const active = hits.findIndex((hit) => hitId(hit) === activeId);
  const optionId = (index: number) => `${listId}-${index}`;
  const expanded = hits.length > 0;

  useEffect(() => input.current?.focus(), []);

  const moveTo = (index: number) => {
    const hit = hits[(index + hits.length) % hits.length];
    if (hit) setActiveId(hitId(hit));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown') moveTo(active + 1);
    else if (event.key === 'ArrowUp') moveTo(active === -1 ? hits.length - 1 : active - 1);
    else if (event.key === 'Enter') {
      const chosen = hits[Math.max(active, 0)];
      if (chosen) onChoose(chosen);
    } else if (event.key === 'Escape' && query !== '') onQuery('');
    else return;
    event.preventDefault();
  };

  return (
    <search class="search">
      <div class="search-field">
        <SearchIcon />
        <input
          ref={input}
          type="text"
          role="combobox"
          aria-label={words('searchLabel')}
          placeholder={words('searchLabel')}
          aria-autocomplete="list"
          aria-expanded={expanded}
          aria-controls={expanded ? listId : undefined}
          aria-activedescendant={active >= 0 ? optionId(active) : undefined}
          autocomplete="off"
          spellcheck={false}
          dir="auto"
          value={query}
          onInput={(event) => onQuery(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        {query !== '' && (
          <button
            type="button"
            class="icon-button"
            aria-label={words('searchClear')}
            onClick={() => {
              onQuery('');
              input.current?.focus();
            }}
          >
            <CloseIcon />
          </button>
        )}
      </div>
      <p class="unseen" role="status">
        {state.kind === 'results' && plural(language, 'searchResults', hits.length)}
      </p>
      {state.kind === 'idle' && <p class="hint">{words('searchIntro')}</p>}
      {state.kind === 'error' && (
        <p class="hint" role="alert">
          {words('searchFailed', state.message)}
        </p>
      )}
      {state.kind === 'results' && hits.length === 0 && (
        <div class="hint">
          <p>{words('searchNothing', state.query)}</p>
          <p>{words('searchNothingHint')}</p>
        </div>
      )}
      {expanded && (
        <SearchResults
          id={listId}
          groups={groups}
          active={active}
          optionId={optionId}
          onChoose={onChoose}
        />
      )}
    </search>
  );
}
