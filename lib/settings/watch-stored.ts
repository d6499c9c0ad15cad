import type { Browser } from 'webextension-polyfill';

/**
 * Calls back with the new value when a key of local extension storage changes in any context; undefined when it was
 * removed. Returns the way to stop.
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
