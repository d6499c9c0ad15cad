import { WATCHED_ATTRIBUTES } from '../read/skip-rules.ts';

/** Shortest time between two scans, in ms. Changes come in bursts. */
const MIN_PAUSE = 250;

/** Longest time between two scans, in ms. After a longer one, readers would see unmarked names. */
const MAX_PAUSE = 10_000;

/** Share of the time that scans may take. A page that never stops changing costs 4 % at most. */
const SHARE = 0.04;

export interface PageWatcher {
  /** reports how long the last scan took, in ms */
  scanned(took: number): void;
  /** something has changed that observers can't see */
  soon(): void;
  /** watches an open shadow root as well; watching it twice changes nothing */
  watchRoot(root: ShadowRoot): void;
  stop(): void;
}

export interface WatcherDeps {
  document: Document;
  /** runs after this many ms; returns a function that cancels it */
  wait(ms: number, run: () => void): () => void;
  /** our own host coming or going is not a change of the page */
  isOwn(node: Node): boolean;
}

/** Collects changes cheaply: pages that never stop changing make thousands. */
export interface ChangeNotes {
  changed(node: Node): void;
  renewed(node: Node): void;
}

const OBSERVED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributeFilter: WATCHED_ATTRIBUTES,
};

/**
 * Collects changes and calls back soon after the first one. The longer scans take, the rarer they are. Parts that style
 * sheets show or hide are not watched (see late-text.ts).
 */
export function createPageWatcher(
  deps: WatcherDeps,
  notes: ChangeNotes,
  onChange: () => void,
): PageWatcher {
  let pause = MIN_PAUSE;
  let cancel: (() => void) | undefined;
  const listening = new AbortController();
  const soon = () => {
    cancel ??= deps.wait(pause, () => {
      cancel = undefined;
      onChange();
    });
  };
  const observer = new MutationObserver((records) => {
    for (const record of records) {
      if (isOurs(record, deps)) continue;
      note(record, notes);
      soon();
    }
  });
  observer.observe(deps.document, OBSERVED);
  return {
    scanned(took) {
      pause = Math.min(MAX_PAUSE, Math.max(MIN_PAUSE, took / SHARE));
    },
    soon,
    watchRoot(root) {
      observer.observe(root, OBSERVED);
      root.addEventListener('slotchange', onSlotChange, { signal: listening.signal });
    },
    stop() {
      observer.disconnect();
      listening.abort();
      cancel?.();
    },
  };

  function onSlotChange({ target }: Event): void {
    notes.changed(target as Node);
    soon();
  }
}

function note({ type, target, addedNodes }: MutationRecord, notes: ChangeNotes): void {
  notes.changed(target);
  if (type === 'attributes') {
    notes.renewed(target);
    if (target.parentNode) notes.changed(target.parentNode);
  }
  for (const node of addedNodes) notes.renewed(node);
}

function isOurs(record: MutationRecord, { isOwn }: WatcherDeps): boolean {
  if (record.type !== 'childList') return false;
  const nodes = [...record.addedNodes, ...record.removedNodes];
  return nodes.length > 0 && nodes.every(isOwn);
}
