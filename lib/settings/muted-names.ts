import type { Browser } from 'webextension-polyfill';
import {
  type MutedName,
  parseMutedNames,
  withAllMuted,
  withMuted,
  withoutMuted,
} from '../core/muted/muted-name.ts';
import type { PrivateArea } from './private-area.ts';
import { watchStored } from './watch-stored.ts';

const KEY = 'mutedNames';
/** A key of extension storage that changes with the list. So pages notice a change without reading the list. */
const SIGNAL = 'mutedNames-changed';

/** The names that the reader has muted, newest first. Each change returns the new list. */
export interface MutedNames {
  list(): Promise<MutedName[]>;
  /** Muting the same name twice has no further effect. */
  mute(muted: MutedName): Promise<MutedName[]>;
  /** Mutes several names. A name that is already muted keeps its place on the list. */
  muteAll(names: readonly MutedName[]): Promise<MutedName[]>;
  /** A name that isn't muted stays unmuted. */
  unmute(muted: MutedName): Promise<MutedName[]>;
  watch(onChange: () => void): () => void;
}

/** Not for content scripts, which can't reach the list. */
export function createMutedNames(browser: Pick<Browser, 'storage'>, area: PrivateArea): MutedNames {
  const list = async () => parseMutedNames(await area.get(KEY));
  /** Reads, changes and writes. Only one context of the extension does so at a time. */
  const modify = (change: (list: MutedName[]) => MutedName[]): Promise<MutedName[]> =>
    navigator.locks.request(KEY, async () => {
      const next = change(await list());
      await area.set(KEY, next);
      await browser.storage.local.set({ [SIGNAL]: crypto.randomUUID() });
      return next;
    });
  return {
    list,
    mute: (muted) => modify((names) => withMuted(names, muted)),
    muteAll: (more) => modify((names) => withAllMuted(names, parseMutedNames(more))),
    unmute: (muted) => modify((names) => withoutMuted(names, muted)),
    watch: (onChange) => watchMutedNames(browser, onChange),
  };
}

/** Calls back when the list has changed in any context. Returns a function that stops it. */
export const watchMutedNames = (
  browser: Pick<Browser, 'storage'>,
  onChange: () => void,
): (() => void) => watchStored(browser, SIGNAL, onChange);
