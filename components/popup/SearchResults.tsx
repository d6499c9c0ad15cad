import { useEffect, useRef } from 'preact/hooks';
import type { SearchHit } from '../../lib/core/search/search-model.ts';
import { formatDate } from '../shared/format-date.ts';
import { SearchIcon } from '../shared/icons.tsx';
import { useLanguage } from '../shared/language-context.ts';
import { StatementWords } from '../shared/statement/StatementWords.tsx';
import { MarkedText } from './MarkedText.tsx';
import { choiceId, type SearchChoice, type SearchGroup } from './search-groups.ts';

interface Props {
  id: string;
  groups: SearchGroup[];
  /** place of the marked result over all groups; -1 when none is marked */
  active: number;
  optionId: (index: number) => string;
  onChoose: (choice: SearchChoice) => void;
  /** the lines are offered before anything is typed */
  offered?: boolean;
}

/** The results under their headings, as the list box of the search field. */
export function SearchResults({ id, groups, active, optionId, onChoose, offered }: Props) {
  const { words, locale } = useLanguage();
  const write = (number: number, isMore = false) =>
    `${new Intl.NumberFormat(locale).format(number)}${isMore ? '+' : ''}`;
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const option = list.current?.querySelector('[aria-selected="true"]');
    option?.scrollIntoView?.({ block: 'nearest' });
  });
  let index = -1;
  return (
    <div
      ref={list}
      id={id}
      class={offered ? 'results offered' : 'results'}
      role="listbox"
      aria-label={words('searchLabel')}
    >
      {groups.map(({ heading, choices, count }) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset may not stand in a list box
        <div key={heading} role="group" aria-labelledby={`${id}-${heading}`}>
          <p id={`${id}-${heading}`} class="group-heading" role="presentation">
            {words(heading)}
            {count && (
              <>
                {' · '}
                {words('linesShown', write(count.shown), write(count.total, count.isMore))}
              </>
            )}
          </p>
          {choices.map((choice) => {
            index += 1;
            return (
              // biome-ignore lint/a11y/useKeyWithClickEvents: keys are heard by the combobox, which has focus
              // biome-ignore lint/a11y/useFocusableInteractive: focus stays in the combobox
              <div
                key={choiceId(choice)}
                id={optionId(index)}
                class="result"
                role="option"
                aria-selected={index === active}
                // Keeps the focus in the field, so that the reader can go on typing after a click.
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => onChoose(choice)}
              >
                <Choice choice={choice} />
              </div>
            );
          })}
        </div>
      ))}
    </div>
  );
}

function Choice({ choice }: { choice: SearchChoice }) {
  const { words } = useLanguage();
  if (choice.kind === 'query') return <Query query={choice.query} />;
  if (choice.kind === 'more') return <span class="result-detail">{words('searchMore')}</span>;
  return <Hit hit={choice} />;
}

function Query({ query }: { query: string }) {
  return (
    <>
      <SearchIcon />
      <span class="result-title" dir="auto">
        {query}
      </span>
    </>
  );
}

function Hit({ hit }: { hit: SearchHit }) {
  const { locale } = useLanguage();
  if (hit.kind === 'entity') {
    return (
      <>
        <span class="result-title" dir="auto">
          <MarkedText text={hit.title} marks={hit.matches} />
          {hit.alias && (
            <span class="result-alias">
              <MarkedText text={hit.alias.text} marks={hit.alias.matches} />
            </span>
          )}
        </span>
        {hit.detail && (
          <span class="result-detail" dir="auto">
            {hit.type === 'event' ? (
              formatDate(hit.detail, locale)
            ) : (
              <MarkedText text={hit.detail} marks={hit.detailMatches ?? []} />
            )}
          </span>
        )}
      </>
    );
  }
  const date = hit.date ? [formatDate(hit.date, locale)] : [];
  if (hit.kind === 'article') {
    return (
      <>
        <span class="result-title" dir="auto">
          <MarkedText text={hit.title} marks={hit.titleMatches} />
        </span>
        {hit.text && (
          <span class="result-words" dir="auto">
            <MarkedText text={hit.text} marks={hit.matches} />
          </span>
        )}
        <span class="result-detail">{[hit.outlet, ...date].join(' · ')}</span>
      </>
    );
  }
  return (
    <>
      {hit.speaker && (
        <span class="result-speaker" dir="auto">
          <b>{hit.speaker}</b>
          {hit.role && ` · ${hit.role}`}
        </span>
      )}
      <StatementWords said={hit} isInline />
      <span class="result-detail">{[hit.outlet, ...date].join(' · ')}</span>
    </>
  );
}
