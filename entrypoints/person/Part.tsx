import { useLayoutEffect, useRef } from 'preact/hooks';
import { LineFilters } from '@/components/person/LineFilters.tsx';
import { LineList } from '@/components/person/LineList.tsx';
import type { OwnAddresses } from '@/components/person/own-addresses.ts';
import { useLanguage } from '@/components/shared/language-context.ts';
import { plural } from '@/components/shared/plural.ts';
import { useStore } from '@/components/shared/store.ts';
import type { PersonModel } from '@/lib/core/person/person-model.ts';
import { PAGE_SIZE, type PersonPage } from './person-page.ts';

interface Props {
  id: string;
  page: PersonPage;
  person: PersonModel;
  addresses: OwnAddresses;
}

/** The chosen part: its filters, and its lines by month. */
export function Part({ id, page, person, addresses }: Props) {
  const language = useLanguage();
  const { words, locale } = language;
  const { part, filter, months, lines, isReading, problem } = useStore(page.store);
  const place = useRef<HTMLElement>(null);
  const shown = (lines?.statements.length ?? 0) + (lines?.events.length ?? 0);
  const before = useRef(0);

  // The focus goes to the first line that was not shown before.
  useLayoutEffect(() => {
    if (before.current > 0 && shown > before.current) {
      place.current?.querySelectorAll<HTMLElement>('[data-line]')[before.current]?.focus();
    }
    before.current = 0;
  }, [shown]);

  const total = person.totals[part];
  const isFiltered = Object.keys(filter).length > 0;
  const number = new Intl.NumberFormat(locale);
  return (
    <section
      ref={place}
      id={id}
      class="part-panel"
      role="tabpanel"
      aria-labelledby={`${id}-${part}`}
      aria-busy={isReading}
    >
      {total > 0 && (
        <LineFilters
          key={part}
          filter={filter}
          total={total}
          outlets={person.outlets}
          months={months ?? []}
          hasKinds={part !== 'events'}
          onFilter={(next) => void page.setFilter(next)}
        />
      )}
      <p class="fine" role="status">
        {lines &&
          isFiltered &&
          words('linesShown', number.format(lines.total), number.format(total))}
        {!lines && isReading && words('personLoading')}
        {lines && shown === 0 && words(isFiltered ? 'linesNone' : 'linesEmpty')}
      </p>
      {problem && (
        <p class="problem" role="alert">
          {words('personFailed', problem)}
        </p>
      )}
      {isFiltered && (
        <button type="button" class="button" onClick={() => void page.setFilter({})}>
          {words('linesClear')}
        </button>
      )}
      {lines && (
        <LineList
          personId={person.entity.id}
          lines={lines}
          hasSpeaker={part === 'about'}
          addresses={addresses}
        />
      )}
      {lines?.next !== undefined && (
        <button
          type="button"
          class="button"
          onClick={() => {
            before.current = shown;
            void page.showMore();
          }}
        >
          {plural(language, 'showMore', Math.min(PAGE_SIZE, lines.total - lines.next))}
        </button>
      )}
    </section>
  );
}
