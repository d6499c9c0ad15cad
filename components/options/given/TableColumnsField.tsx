import { useId } from 'preact/hooks';
import type { TableColumns } from '../../../lib/core/formats/table/table-head.ts';
import type { ColumnField } from '../../../lib/core/lexicon/column-names.ts';
import { useLanguage } from '../../shared/language-context.ts';

interface Props {
  table: TableColumns;
  onColumn: (column: number, field: ColumnField | undefined) => void;
}

/** The fields, those first that most tables have, with their words. */
const FIELDS: Readonly<Record<ColumnField, string>> = {
  name: 'columnName',
  first: 'columnFirst',
  middle: 'columnMiddle',
  last: 'columnLast',
  suffix: 'columnSuffix',
  nickname: 'columnNickname',
  aliases: 'columnAliases',
  title: 'columnTitle',
  organization: 'columnOrganization',
  place: 'columnPlace',
  party: 'columnParty',
  from: 'columnFrom',
  to: 'columnTo',
  born: 'columnBorn',
  died: 'columnDied',
  description: 'columnDescription',
  url: 'columnUrl',
  wikidata: 'columnWikidata',
  key: 'columnKey',
};

/** What the columns of a table are read as. It is guessed by their headers, and the reader may say otherwise. */
export function TableColumnsField({ table, onColumn }: Props) {
  const { words } = useLanguage();
  const id = useId();
  const { file, header, rows, fields, isReadable } = table;
  return (
    <details class="given-columns" open={!isReadable}>
      <summary>{words('columnsOf', file)}</summary>
      {!isReadable && <p class="problem">{words('columnsNoName')}</p>}
      <ul>
        {header.map((name, column) => {
          const values = rows.map((row) => row[column]?.trim()).filter(Boolean);
          const field = `${id}-${column}`;
          return (
            // Headers may be equal, and columns don't move.
            <li key={column}>
              <label for={field}>
                <b dir="auto">{name || words('columnUnnamed', `${column + 1}`)}</b>{' '}
                {values.length > 0 && <span dir="auto">{values.join(' · ')}</span>}
              </label>
              <select
                id={field}
                value={fields[column] ?? ''}
                onChange={({ currentTarget: { value } }) =>
                  onColumn(column, (value || undefined) as ColumnField | undefined)
                }
              >
                <option value="">{words('columnNone')}</option>
                {Object.entries(FIELDS).map(([value, word]) => (
                  <option key={value} value={value}>
                    {words(word)}
                  </option>
                ))}
              </select>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
