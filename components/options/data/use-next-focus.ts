import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Of a place whose content is another with each step: the focus goes to what is marked `data-next` there when the
 * button that was pressed is gone. It stays where it is when that is elsewhere on the page.
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
