import { useId } from 'preact/hooks';
import type { LineFilter, PersonLines } from '../../lib/core/person/person-model.ts';
import { Choice } from '../shared/Choice.tsx';
import { formatDate } from '../shared/format-date.ts';
import { useLanguage } from '../shared/language-context.ts';
import { LINE_KIND_WORDS } from '../shared/line-kinds.ts';

interface Props {
  filter: LineFilter;
  /** lines without a filter */
  total: number;
  outlets: readonly { name: string }[];
  months: PersonLines['months'];
  /** only statements are quoted or disputed */
  hasKinds: boolean;
  onFilter: (filter: LineFilter) => void;
}

/** What to leave out: by words, outlet, period and kind. */
export function LineFilters({ filter, total, outlets, months, hasKinds, onFilter }: Props) {
  const { words, locale } = useLanguage();
  const id = useId();
  const set = (change: { [Key in keyof LineFilter]?: LineFilter[Key] | undefined }) => {
    const next = Object.entries({ ...filter, ...change }).filter(([, value]) => value);
    onFilter(Object.fromEntries(next));
  };
  const dated = months.flatMap(({ month }) => (month.length === 7 ? [month] : []));
  const ofMonths = dated.map((month) => [month, formatDate(month, locale)] as const);
  return (
    <search class="line-filters" aria-label={words('linesFilters')}>
      <div class="line-find">
        <label for={`${id}-words`}>
          {words('linesFind', new Intl.NumberFormat(locale).format(total))}
        </label>
        <input
          id={`${id}-words`}
          type="text"
          autocomplete="off"
          spellcheck={false}
          dir="auto"
          value={filter.words ?? ''}
          onInput={(event) => set({ words: event.currentTarget.value })}
        />
      </div>
      {outlets.length > 1 && (
        <Choice
          label={words('linesOutlet')}
          any={words('linesAllOutlets')}
          value={filter.outlet}
          options={outlets.map(({ name }) => [name, name])}
          onChoose={(outlet) => set({ outlet })}
        />
      )}
      {dated.length > 1 && (
        <>
          <Choice
            label={words('linesSince')}
            any={words('linesAnyTime')}
            value={filter.since}
            options={ofMonths}
            onChoose={(since) => set({ since })}
          />
          <Choice
            label={words('linesUntil')}
            any={words('linesAnyTime')}
            value={filter.until}
            options={ofMonths}
            onChoose={(until) => set({ until })}
          />
        </>
      )}
      {hasKinds && (
        <Choice
          label={words('linesKind')}
          any={words('linesAll')}
          value={filter.kind}
          options={LINE_KIND_WORDS.map(([kind, word]) => [kind, words(word)])}
          onChoose={(chosen) =>
            set({ kind: LINE_KIND_WORDS.find(([kind]) => kind === chosen)?.[0] })
          }
        />
      )}
    </search>
  );
}
