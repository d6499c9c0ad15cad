import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * For a place whose content changes with each step. When the pressed button is gone, the focus goes to what is marked
 * `data-next` there. A focus elsewhere on the page stays where it is.
 */
export function useNextFocus<Place extends HTMLElement>(step: string): RefObject<Place | null> {
  const place = useRef<Place>(null);
  const last = useRef(step);
  useLayoutEffect(() => {
    if (last.current === step) return;
    last.current = step;
    const { activeElement } = document;
    const isElsewhere =
      activeElement && activeElement !== document.body && !place.current?.contains(activeElement);
    if (!isElsewhere) place.current?.querySelector<HTMLElement>('[data-next]')?.focus();
  }, [step]);
  return place;
}
