import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useLanguage } from '../../shared/language-context.ts';
import { plural } from '../../shared/plural.ts';

interface Props<Item extends { id: string }> {
  items: readonly Item[];
  /** how many there are in the library; a card may have only the first of them */
  total?: number;
  /** how many show before the reader asks for more */
  atFirst: number;
  /** leads to the ones that the card does not have */
  onOpenAll?: (() => void) | undefined;
  children: (item: Item) => preact.ComponentChildren;
}

/** Lines of one kind. A long list shows its first ones, then as many again, and then leads to a tab with all. */
export function CardList<Item extends { id: string }>(props: Props<Item>) {
  const { items, total = items.length, atFirst, onOpenAll, children } = props;
  const language = useLanguage();
  const [count, setCount] = useState(atFirst);
  // One more line takes no more room than the button that would hide it.
  const shown = items.length - count > 1 ? items.slice(0, count) : items;
  const hidden = items.length - shown.length;
  const list = useRef<HTMLUListElement>(null);

  const from = useRef<number | undefined>(undefined);

  // The button may be gone then. The focus goes to the first line that came.
  useLayoutEffect(() => {
    const first = list.current?.children[from.current ?? -1];
    if (first instanceof HTMLElement) first.focus({ preventScroll: true });
  }, [count]);
  const showMore = () => {
    from.current = shown.length;
    setCount(count + STEP);
  };
  return (
    <>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops list semantics with list-style none */}
      <ul role="list" class="lines" ref={list}>
        {shown.map((item) => (
          <li key={item.id} tabIndex={-1}>
            {children(item)}
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <button type="button" class="quiet more" onClick={showMore}>
          {plural(language, 'showMore', hidden)}
        </button>
      )}
      {hidden === 0 && total > items.length && onOpenAll && (
        <button type="button" class="quiet more" onClick={onOpenAll}>
          {language.words('openAll', new Intl.NumberFormat(language.locale).format(total))}
        </button>
      )}
    </>
  );
}

/** How many more show with each press. */
const STEP = 20;
