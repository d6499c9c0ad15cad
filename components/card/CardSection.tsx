import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useLanguage } from '../shared/language-context.ts';
import { plural } from '../shared/plural.ts';

/** How many lines can be taken in at a glance. A click shows the rest. */
const SHOWN_AT_FIRST = 4;

interface Props<Item extends { id: string }> {
  heading: string;
  items: Item[];
  children: (item: Item) => preact.ComponentChildren;
}

/** A list of a card under its heading. A long one starts folded, so that the next sections stay within reach. */
export function CardSection<Item extends { id: string }>({
  heading,
  items,
  children,
}: Props<Item>) {
  const language = useLanguage();
  const [unfolded, setUnfolded] = useState(false);
  const hidden = unfolded ? 0 : items.length - SHOWN_AT_FIRST;
  // One more line takes no more room than the button that would hide it.
  const shown = hidden > 1 ? items.slice(0, SHOWN_AT_FIRST) : items;
  const list = useRef<HTMLUListElement>(null);

  // The button is gone then. The focus goes to the first line that took its place.
  useLayoutEffect(() => {
    if (!unfolded) return;
    const first = list.current?.children[SHOWN_AT_FIRST];
    if (first instanceof HTMLElement) first.focus({ preventScroll: true });
  }, [unfolded]);
  if (items.length === 0) return null;
  return (
    <section class="section">
      <h3>{heading}</h3>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops list semantics with list-style none */}
      <ul role="list" ref={list}>
        {shown.map((item, index) => (
          <li key={item.id} {...(index === SHOWN_AT_FIRST ? { tabIndex: -1 } : {})}>
            {children(item)}
          </li>
        ))}
      </ul>
      {hidden > 1 && (
        <button type="button" class="quiet more" onClick={() => setUnfolded(true)}>
          {plural(language, 'showMore', hidden)}
        </button>
      )}
    </section>
  );
}
