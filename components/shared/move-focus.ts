/**
 * Moves the focus among those elements of a list that match a selector: by arrow up and down, Home and End. It wraps
 * around at either end. Other keys do nothing.
 */
export function moveFocus(event: KeyboardEvent, selector: string): void {
  const list = event.currentTarget as HTMLElement;
  const items = [...list.querySelectorAll<HTMLElement>(selector)];
  const at = items.indexOf(event.target as HTMLElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key];
  if (at < 0 || to === undefined) return;
  items[(to + items.length) % items.length]?.focus();
  event.preventDefault();
}
