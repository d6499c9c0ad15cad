import type { PersonPart } from '../../lib/core/person/person-model.ts';
import { useLanguage } from '../shared/language-context.ts';

const PARTS = [
  ['said', 'tabSaid'],
  ['about', 'tabAbout'],
  ['events', 'sectionEvents'],
] as const;

interface Props {
  /** of the panel; with the part, of its tab */
  panelId: string;
  /** of the person */
  name: string;
  part: PersonPart;
  totals: Record<PersonPart, number>;
  onChoose: (part: PersonPart) => void;
}

/**
 * The parts that have lines, as tabs (https://www.w3.org/WAI/ARIA/apg/patterns/tabs/). Arrow keys choose the next one.
 */
export function PartTabs({ panelId, name, part, totals, onChoose }: Props) {
  const { words, locale } = useLanguage();
  const shown = PARTS.filter(([each]) => totals[each] > 0);
  const parts = shown.map(([each]) => each);
  const number = new Intl.NumberFormat(locale);
  const onKeyDown = (event: KeyboardEvent) => {
    const tabs = [
      ...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>('[role="tab"]'),
    ];
    const isTurned = getComputedStyle(event.currentTarget as HTMLElement).direction === 'rtl';
    const step = { ArrowRight: isTurned ? -1 : 1, ArrowLeft: isTurned ? 1 : -1 }[event.key];
    const at = parts.indexOf(part);
    const to =
      step === undefined
        ? { Home: 0, End: parts.length - 1 }[event.key]
        : (at + step + parts.length) % parts.length;
    const chosen = to === undefined ? undefined : parts[to];
    if (to === undefined || chosen === undefined) return;
    event.preventDefault();
    tabs[to]?.focus();
    onChoose(chosen);
  };
  return (
    <div
      class="part-tabs"
      role="tablist"
      aria-label={words('partsLabel', name)}
      onKeyDown={onKeyDown}
    >
      {shown.map(([each, word]) => (
        <button
          key={each}
          type="button"
          role="tab"
          id={`${panelId}-${each}`}
          aria-selected={each === part}
          aria-controls={panelId}
          tabIndex={each === part ? 0 : -1}
          onClick={() => onChoose(each)}
        >
          {words(word)} <span class="fine">{number.format(totals[each])}</span>
        </button>
      ))}
    </div>
  );
}
