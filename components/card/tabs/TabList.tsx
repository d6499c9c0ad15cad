import { useRef } from 'preact/hooks';
import { useLanguage } from '../../shared/language-context.ts';

/** A part of a card that shows alone. */
export interface CardTab {
  id: string;
  label: string;
  /** how many lines of it the library has; absent where a number says nothing */
  total?: number;
}

interface Props {
  tabs: readonly CardTab[];
  current: string;
  /** begins the ids of the tabs, and of the panel that they control */
  baseId: string;
  onChoose: (id: string) => void;
}

/** Tabs as the ARIA pattern has them: one stop for the Tab key, arrows between them, Home and End. */
export function TabList({ tabs, current, baseId, onChoose }: Props) {
  const { words, locale } = useLanguage();
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    const to = targetOf(
      event,
      tabs.findIndex(({ id }) => id === current),
      tabs.length,
    );
    const tab = to === undefined ? undefined : tabs[to];
    if (!tab || to === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    onChoose(tab.id);
    const button = list.current?.children[to];
    if (button instanceof HTMLElement) button.focus({ preventScroll: true });
  };
  return (
    <div
      ref={list}
      class="tabs"
      role="tablist"
      tabIndex={-1}
      aria-label={words('cardParts')}
      onKeyDown={move}
    >
      {tabs.map(({ id, label, total }) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={`${baseId}-${id}`}
          aria-selected={id === current}
          aria-controls={`${baseId}-panel`}
          tabIndex={id === current ? 0 : -1}
          onClick={() => onChoose(id)}
        >
          {label}
          {total !== undefined && (
            <>
              <span class="unseen">,</span>{' '}
              <span class="total">{new Intl.NumberFormat(locale).format(total)}</span>
            </>
          )}
        </button>
      ))}
    </div>
  );
}

function targetOf(event: KeyboardEvent, from: number, count: number): number | undefined {
  const { key, currentTarget } = event;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const isRtl = currentTarget instanceof Element && currentTarget.closest('[dir="rtl"]') !== null;
  const forward = isRtl ? 'ArrowLeft' : 'ArrowRight';
  const back = isRtl ? 'ArrowRight' : 'ArrowLeft';
  if (key === forward) return (from + 1) % count;
  if (key === back) return (from - 1 + count) % count;
  return undefined;
}
