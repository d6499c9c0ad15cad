import type { GivenState } from '../../../lib/core/import/given-state.ts';
import type { ColumnField } from '../../../lib/core/lexicon/column-names.ts';
import { useLanguage } from '../../shared/language-context.ts';
import { formatBytes } from '../data/format-bytes.ts';
import { Count } from './Count.tsx';
import { FormatProblems } from './FormatProblems.tsx';
import { TableColumnsField } from './TableColumnsField.tsx';

interface Props {
  state: Extract<GivenState, { step: 'review' }>;
  /** absent where columns are not chosen */
  onColumn?: (table: number, column: number, field: ColumnField | undefined) => void;
  /** it will be followed, so headlines are kept as well */
  isFollowed?: boolean;
  onAdd: () => void;
  onCancel: () => void;
}

/** What files of data would add, and what would not come in. Nothing is written yet. */
export function GivenReview({ state, isFollowed = false, onColumn, onAdd, onCancel }: Props) {
  const { words, locale } = useLanguage();
  const { summary, problems, tables, source, isWithoutRoom } = state;
  const { people, events, claims, articles, headlines, known, shared, single } = summary;
  const isAny = people + events + claims + articles + (isFollowed ? headlines : 0) > 0;
  const counts: [term: string, count: number][] = [
    ['givenPeople', people],
    ['givenEvents', events],
    ['givenClaims', claims],
    ['givenArticles', articles],
    [isFollowed ? 'subHeadlines' : 'givenHeadlines', headlines],
    ['givenKnown', known],
    ['givenShared', shared],
    ['givenSingle', single],
  ];
  return (
    <>
      <p class="import-heading" tabIndex={-1} data-next>
        {isAny ? words('givenFound', source) : words('importNothing')}
      </p>
      <dl class="given-counts">
        {counts
          .filter(([, count]) => count > 0)
          .map(([term, count]) => (
            <Count
              key={term}
              term={words(term)}
              count={new Intl.NumberFormat(locale).format(count)}
            />
          ))}
        {isAny && <Count term={words('givenSize')} count={formatBytes(summary.bytes, locale)} />}
        {isAny && (
          <Count term={words('givenLicence')} count={summary.licence ?? words('givenNoLicence')} />
        )}
      </dl>
      {summary.samples.length > 0 && (
        <>
          <p>{words('givenSamples')}</p>
          <ul class="given-samples">
            {summary.samples.map(({ name, role }) => (
              <li key={name} dir="auto">
                <b>{name}</b>
                {role && `, ${role}`}
              </li>
            ))}
          </ul>
        </>
      )}
      {onColumn &&
        tables.map((table, at) => (
          <TableColumnsField
            key={table.file}
            table={table}
            onColumn={(column, field) => onColumn(at, column, field)}
          />
        ))}
      <FormatProblems problems={problems} />
      {isWithoutRoom && (
        <p class="problem" role="alert">
          {words('importNoRoom')}
        </p>
      )}
      {isAny && !isFollowed && <p class="fine">{words('givenReplaces', source)}</p>}
      <div class="actions">
        {(isAny || isFollowed) && (
          <button type="button" class="button primary" onClick={onAdd}>
            {words(isFollowed ? 'subFollow' : 'givenAdd')}
          </button>
        )}
        <button type="button" class="button" onClick={onCancel}>
          {words(isAny ? 'addCancel' : 'importBack')}
        </button>
      </div>
    </>
  );
}
