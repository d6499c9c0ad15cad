import { useLayoutEffect, useRef } from 'preact/hooks';

/** Scrolls what has just come into being into view, as far as it has to; again when `change` is another. */
export function useSeen<Kind extends Element>(change?: unknown) {
  const place = useRef<Kind>(null);
  useLayoutEffect(() => place.current?.scrollIntoView?.({ block: 'nearest' }), [change]);
  return place;
}
