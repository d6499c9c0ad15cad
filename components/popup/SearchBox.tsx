import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { SearchAnswer } from '../../lib/core/search/search-model.ts';
import { CloseIcon, SearchIcon } from '../shared/icons.tsx';
import { useLanguage } from '../shared/language-context.ts';
import { plural } from '../shared/plural.ts';
import { SearchResults } from './SearchResults.tsx';
import { choiceId, groupHits, type SearchChoice, type SearchGroup } from './search-groups.ts';

/** What the search shows. It is `idle` until something is typed. */
export type SearchState =
  | { kind: 'idle' }
  /** waiting for the first answer */
  | { kind: 'working' }
  | { kind: 'results'; query: string; answer: SearchAnswer }
  | { kind: 'error'; message: string };

interface Props {
  query: string;
  state: SearchState;
  onQuery: (query: string) => void;
  onChoose: (choice: SearchChoice) => void;
  /** what is offered before anything is typed */
  offers?: SearchGroup[];
  /** clears the recent searches; left out when there are none */
  onClearRecent?: (() => void) | undefined;
}

/**
 * A combobox with a list box (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/). The focus stays in the field.
 * Arrow keys move through the results. Enter takes the marked one, or else the best.
 */
export function SearchBox(props: Props) {
  const { query, state, onQuery, onChoose, offers = [], onClearRecent } = props;
  const language = useLanguage();
  const { words } = language;
  const number = new Intl.NumberFormat(language.locale);
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  const isIdle = state.kind === 'idle';
  // The page comes first. Recent searches wait until the reader enters the field, or empties it.
  const [isEntered, setEntered] = useState(false);
  const offered = isIdle && isEntered ? offers : [];
  const groups = state.kind === 'results' ? groupHits(state.answer) : offered;
  const choices = groups.flatMap((group) => group.choices);
  const count = choices.filter(({ kind }) => kind !== 'more').length;
  const total = state.kind === 'results' ? totalOf(state.answer) : 0;
  const [activeId, setActiveId] = useState<string>();
  // Ids instead of places. Results that arrive while the reader presses Enter must not change what it opens.
  const active = choices.findIndex((choice) => choiceId(choice) === activeId);
  const optionId = (index: number) => `${listId}-${index}`;
  const expanded = choices.length > 0;

  useEffect(() => input.current?.focus(), []);

  const moveTo = (index: number) => {
    const choice = choices[(index + choices.length) % choices.length];
    if (choice) setActiveId(choiceId(choice));
  };
  // Inside a query, both keys move through its letters, as they do in any field.
  const isInList = expanded && (active >= 0 || query === '');
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown' && isIdle) setEntered(true);
    if (event.key === 'ArrowDown') moveTo(active + 1);
    else if (event.key === 'ArrowUp') moveTo(active === -1 ? choices.length - 1 : active - 1);
    else if (event.key === 'Home' && isInList) moveTo(0);
    else if (event.key === 'End' && isInList) moveTo(choices.length - 1);
    else if (event.key === 'Enter') {
      // An offered line is taken only if the reader chose it.
      const chosen = choices[isIdle ? active : Math.max(active, 0)];
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
          onInput={(event) => {
            setEntered(true);
            onQuery(event.currentTarget.value);
          }}
          onClick={() => setEntered(true)}
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
      <p class="unseen" role="status" data-query={state.kind === 'results' ? state.query : ''}>
        {state.kind === 'results' &&
          (total > count
            ? words('searchResultsOf', number.format(count), number.format(total))
            : plural(language, 'searchResults', count))}
      </p>
      {isIdle && !expanded && <p class="hint">{words('searchIntro')}</p>}
      {state.kind === 'working' && <p class="hint search-working">{words('searchWorking')}</p>}
      {state.kind === 'error' && (
        <p class="hint" role="alert">
          {words('searchFailed', state.message)}
        </p>
      )}
      {state.kind === 'results' && choices.length === 0 && (
        <div class="hint">
          <p>{words('searchNothing', state.query)}</p>
          <p>{words('searchNothingHint')}</p>
        </div>
      )}
      {state.kind === 'results' && state.answer.isPartial && (
        <p class="hint">{words('searchPartial')}</p>
      )}
      {expanded && (
        <SearchResults
          id={listId}
          groups={groups}
          active={active}
          optionId={optionId}
          onChoose={onChoose}
          offered={isIdle}
        />
      )}
      {offered.length > 0 && onClearRecent && (
        <p class="search-tail">
          <button
            type="button"
            class="quiet-button"
            onClick={() => {
              onClearRecent();
              input.current?.focus();
            }}
          >
            {words('searchClearRecent')}
          </button>
        </p>
      )}
    </search>
  );
}

const totalOf = ({ totals }: SearchAnswer): number =>
  Object.values(totals).reduce((sum, each) => sum + each, 0);
