import type { Browser } from 'webextension-polyfill';

/**
 * Calls back with the new value when a key of local extension storage changes in any context. Undefined if it was
 * removed. Returns a function that stops it.
 */
export function watchStored(
  { storage: { onChanged } }: Pick<Browser, 'storage'>,
  key: string,
  onChange: (value: unknown) => void,
): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[key];
    if (area === 'local' && change) onChange(change.newValue);
  };
  onChanged.addListener(listener);
  return () => onChanged.removeListener(listener);
}
