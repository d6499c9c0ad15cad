import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { MoreIcon } from './icons.tsx';
import { moveFocus } from './move-focus.ts';

interface Props {
  /** which row it belongs to */
  label: string;
  items: readonly { label: string; name: string; onChoose: () => void }[];
}

/**
 * What can be done with a row, behind a button (https://www.w3.org/WAI/ARIA/apg/patterns/menu-button/). Escape closes
 * it and leads back to the button. Each item is named with its row, since a list of them says nothing otherwise.
 */
export function RowMenu({ label, items }: Props) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const place = useRef<HTMLSpanElement>(null);
  const button = () => place.current?.querySelector<HTMLElement>('.row-menu-button');
  useLayoutEffect(() => {
    if (!isOpen) return;
    const first = place.current?.querySelector<HTMLElement>('[role="menuitem"]');
    first?.focus({ preventScroll: true });
    place.current?.querySelector('[role="menu"]')?.scrollIntoView?.({ block: 'nearest' });
  }, [isOpen]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it hears what its button and menu don't
    <span
      ref={place}
      class="row-menu"
      onFocusOut={({ relatedTarget }) => {
        if (!(relatedTarget instanceof Node && place.current?.contains(relatedTarget)))
          setOpen(false);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOpen) return;
        event.stopPropagation();
        setOpen(false);
        button()?.focus();
      }}
    >
      <button
        type="button"
        class="icon-button row-menu-button"
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' || isOpen) return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        <MoreIcon />
      </button>
      {isOpen && (
        <span
          id={id}
          class="row-menu-items"
          role="menu"
          aria-label={label}
          tabIndex={-1}
          onKeyDown={(event) => moveFocus(event, '[role="menuitem"]')}
        >
          {items.map((item) => (
            <button
              key={item.label}
              type="button"
              role="menuitem"
              tabIndex={-1}
              aria-label={item.name}
              onClick={() => {
                setOpen(false);
                button()?.focus();
                item.onChoose();
              }}
            >
              {item.label}
            </button>
          ))}
        </span>
      )}
    </span>
  );
}
