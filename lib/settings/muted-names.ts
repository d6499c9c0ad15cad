import { browser } from 'wxt/browser';
import {
  type MutedName,
  mutedKey,
  parseMutedNames,
  withMuted,
  withoutMuted,
} from '../core/muted/muted-name.ts';

/** Apart from the settings, since every page reads those and none needs this list. */
const KEY = 'mutedNames';

/** What the reader has muted, newest first. */
export async function getMutedNames(): Promise<MutedName[]> {
  const stored = await browser.storage.local.get(KEY);
  return parseMutedNames(stored[KEY]);
}

/** Mutes; to mute the same twice is to mute it once. Not for content scripts, as in settings.ts. */
export const muteName = (muted: MutedName): Promise<MutedName[]> =>
  modify((list) => withMuted(list, muted));

/** Mutes several; what is muted already stays where it is on the list. */
export const muteNames = (names: readonly MutedName[]): Promise<MutedName[]> =>
  modify((list) => parseMutedNames(names).reduceRight(withOneMore, list));

const withOneMore = (list: MutedName[], muted: MutedName): MutedName[] =>
  list.some((each) => mutedKey(each) === mutedKey(muted)) ? list : withMuted(list, muted);

/** Takes it back; what is not muted stays so. */
export const unmuteName = (muted: MutedName): Promise<MutedName[]> =>
  modify((list) => withoutMuted(list, muted));

/** Reads, changes and writes, one writer at a time over all contexts of the extension. */
function modify(change: (list: MutedName[]) => MutedName[]): Promise<MutedName[]> {
  return navigator.locks.request(KEY, async () => {
    const next = change(await getMutedNames());
    await browser.storage.local.set({ [KEY]: next });
    return next;
  });
}

/** Calls back when the list has changed in any context. Returns the way to stop. */
export function watchMutedNames(onChange: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && changes[KEY]) onChange();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
