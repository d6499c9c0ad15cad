import type { SettingEntry } from './setting-entries.ts';

const CONTROLS = 'input:checked, input:not([type="radio"]), select, textarea, button, a[href]';

/**
 * Scrolls to what an address on the page (`dwell`) means, gives its control the focus and marks it for a moment. What
 * is not on the page is shown by what it depends on. Says whether anything was found.
 */
export function revealSetting(
  document: Document,
  id: string,
  entries: readonly SettingEntry[],
): boolean {
  if (id === '') return false;
  const place = findPlace(document, id);
  if (!place) {
    const orElse = entries.find((entry) => entry.id === id)?.orElse;
    return orElse !== undefined && revealSetting(document, orElse, entries);
  }
  // A whole section is read from its heading on.
  const isSection = place.tagName === 'SECTION';
  const target = isSection
    ? place.querySelector<HTMLElement>('h2, h3')
    : (place.querySelector<HTMLElement>(CONTROLS) ?? place);
  place.scrollIntoView({ block: isSection ? 'start' : 'center' });
  // What is no control takes the focus for this once.
  if (target && !target.matches(CONTROLS)) target.tabIndex = -1;
  target?.focus({ preventScroll: true });
  if (!isSection) flash(place);
  return true;
}

function findPlace(document: Document, id: string): HTMLElement | null {
  return (
    document.getElementById(id) ??
    document.querySelector<HTMLElement>(`[data-setting="${CSS.escape(id)}"]`)
  );
}

/** Begins anew where it is still being marked. */
function flash(place: HTMLElement): void {
  place.classList.remove('revealed');
  place.getBoundingClientRect();
  place.classList.add('revealed');
  place.addEventListener('animationend', () => place.classList.remove('revealed'), { once: true });
}

/** What the part of an address after `#` means; nothing where it cannot be read. */
export function findAddress(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    // Half of an escape, as of a link that was cut off: it means no place here.
    return '';
  }
}
