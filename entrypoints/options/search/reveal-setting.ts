import type { SettingEntry } from './setting-entries.ts';

const CONTROLS = 'input:checked, input:not([type="radio"]), select, textarea, button, a[href]';

/**
 * Scrolls to the target of an address on the page (`dwell`), focuses its control and marks it for a moment. A setting
 * that is not on the page is replaced by the one it depends on. Returns whether anything was found.
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
  // A whole section is read from its heading.
  const isSection = place.tagName === 'SECTION';
  const target = isSection
    ? place.querySelector<HTMLElement>('h2, h3')
    : (place.querySelector<HTMLElement>(CONTROLS) ?? place);
  place.scrollIntoView({ block: isSection ? 'start' : 'center' });
  // Anything except a control gets the focus only this once.
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

/** Starts the mark again if it is still there. */
function flash(place: HTMLElement): void {
  place.classList.remove('revealed');
  place.getBoundingClientRect();
  place.classList.add('revealed');
  place.addEventListener('animationend', () => place.classList.remove('revealed'), { once: true });
}

/** The target of the part of an address after `#`. Empty when it cannot be read. */
export function findAddress(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    // A link that was cut off inside an escape leads nowhere.
    return '';
  }
}
