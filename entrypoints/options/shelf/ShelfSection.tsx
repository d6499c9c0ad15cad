import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { ShelfRow } from '@/components/options/shelf/ShelfRow.tsx';
import { useLanguage } from '@/components/shared/language-context.ts';
import { useStore } from '@/components/shared/store.ts';
import { SHELF } from '@/lib/core/shelf/entries.ts';
import { addressOf, choicesOf } from '@/lib/core/shelf/shelf.ts';
import type { Choice } from '@/lib/core/shelf/shelf-entry.ts';
import { Section } from '../Section.tsx';
import { nameOfChoice } from './name-of-choice.ts';
import type { ShelfFlow } from './shelf-flow.ts';

/** The page of the lists that can be added with one click. */
export function ShelfSection({ flow }: { flow: ShelfFlow }) {
  const { words, locale } = useLanguage();
  const { chosen, open, followed } = useStore(flow.store);
  const place = useRef<HTMLUListElement>(null);
  const choices = useMemo(() => namedChoices(locale), [locale]);
  // The pressed button is disabled or gone. The focus goes to what takes its place.
  useLayoutEffect(() => {
    if (!open) return;
    const next = place.current?.querySelector<HTMLElement>('.shelf-preview [data-next]');
    (next ?? place.current?.querySelector<HTMLElement>('.shelf-preview button'))?.focus();
  }, [open]);
  return (
    <Section id="shelf" title={words('shelfTitle')} intro={words('shelfIntro')}>
      <p class="way-back">
        <a href="#sources">{words('sources')}</a>
      </p>
      <ul ref={place} class="shelf">
        {SHELF.map((entry) => {
          const choice = chosen[entry.name];
          const address = addressOf(entry, choice) ?? '';
          return (
            <ShelfRow
              key={entry.name}
              entry={entry}
              host={URL.canParse(address) ? new URL(address).host : ''}
              choices={entry.choice ? choices[entry.choice] : []}
              chosen={choice}
              isAdded={followed?.includes(address) === true}
              step={open?.name === entry.name ? open : undefined}
              isBusy={open !== undefined && open.name !== entry.name}
              onChoose={(code) => flow.choose(entry.name, code)}
              onPreview={() => void flow.preview(entry)}
              onAdd={() => void flow.add()}
              onCancel={flow.cancel}
            />
          );
        })}
      </ul>
    </Section>
  );
}

const CHOICES: readonly Choice[] = ['country', 'parliament', 'state'];

function namedChoices(locale: string): Record<Choice, { code: string; label: string }[]> {
  const named = (choice: Choice) =>
    choicesOf(choice)
      .map((code) => ({ code, label: nameOfChoice(choice, code, locale) }))
      .toSorted((a, b) => a.label.localeCompare(b.label, locale));
  return Object.fromEntries(CHOICES.map((choice) => [choice, named(choice)])) as Record<
    Choice,
    { code: string; label: string }[]
  >;
}
