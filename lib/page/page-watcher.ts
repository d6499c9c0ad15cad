import { WATCHED_ATTRIBUTES } from './skip-rules.ts';

/** ms between two scans at the least: changes come in bursts. */
const MIN_PAUSE = 250;

/** ms at the most; slower than that, a reader would meet names that are not marked. */
const MAX_PAUSE = 10_000;

/** A scan may take this share of the time, so a page that never rests costs 4 % at most. */
const SHARE = 0.04;

export interface PageWatcher {
  /** tells how long the last scan took, in ms */
  scanned(took: number): void;
  stop(): void;
}

export interface WatcherDeps {
  document: Document;
  /** waits ms, then runs; returns the way to cancel */
  wait(ms: number, run: () => void): () => void;
  /** an own host coming or going is no change of the page */
  isOwn(node: Node): boolean;
}

/**
 * Calls back after the page's text has changed: soon after the first change, then the rarer the longer
 * scans take. What style sheets show or hide is not watched: it was read already.
 */
export function createPageWatcher(deps: WatcherDeps, onChange: () => void): PageWatcher {
  let pause = MIN_PAUSE;
  let cancel: (() => void) | undefined;
  const observer = new MutationObserver((records) => {
    if (cancel || records.every((record) => isOurs(record, deps))) return;
    cancel = deps.wait(pause, () => {
      cancel = undefined;
      onChange();
    });
  });
  observer.observe(deps.document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: WATCHED_ATTRIBUTES,
  });
  return {
    scanned(took) {
      pause = Math.min(MAX_PAUSE, Math.max(MIN_PAUSE, took / SHARE));
    },
    stop() {
      observer.disconnect();
      cancel?.();
    },
  };
}

function isOurs(record: MutationRecord, { isOwn }: WatcherDeps): boolean {
  if (record.type !== 'childList') return false;
  const nodes = [...record.addedNodes, ...record.removedNodes];
  return nodes.length > 0 && nodes.every(isOwn);
}
