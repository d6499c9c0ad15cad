import { useLayoutEffect, useRef } from 'preact/hooks';

/** Scrolls a new element into view, no further than needed. Does so again when `change` is another value. */
export function useSeen<Kind extends Element>(change?: unknown) {
  const place = useRef<Kind>(null);
  useLayoutEffect(() => place.current?.scrollIntoView?.({ block: 'nearest' }), [change]);
  return place;
}
