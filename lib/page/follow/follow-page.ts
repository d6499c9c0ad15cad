import { type Gate, mayNameSomebody } from '../../core/gazetteer/trie/gate.ts';
import { keepListening } from '../input/keep-listening.ts';
import { createDocumentReader } from '../read/document-reader.ts';
import type { PageBlock } from '../read/text-map.ts';
import { createLateText } from './late-text.ts';
import type { Pace } from './pace.ts';
import { type ChangeNotes, createPageWatcher, type WatcherDeps } from './page-watcher.ts';
import { createReadingBudget } from './reading-budget.ts';

export interface FollowerDeps extends WatcherDeps {
  now(): number;
  pace: Pace;
  onError(error: unknown): void;
}

export interface PageEvents {
  /** the background will probably be asked about the page soon */
  onLikely(): void;
  /** the blocks that may contain a name; `isWhole`: all of them, not only the visible ones */
  onRead(blocks: PageBlock[], isWhole: boolean): void;
  /** text was just edited in place; it is read again later */
  onEdited(node: Text): void;
  /** an app now shows another page in the same document */
  onNewPage(): void;
}

export interface PageFollower {
  stop(): void;
  /** the page has cost too much and is no longer read */
  isSpent(): boolean;
}

/** Reads the page, then reads again what has changed, until it is stopped or has used up its budget. */
export function followPage(deps: FollowerDeps, gate: Gate, events: PageEvents): PageFollower {
  const { document, pace } = deps;
  const budget = createReadingBudget(deps.now);
  let place = placeOf(document);
  let state: 'resting' | 'reading' | 'reading-stale' | 'spent' | 'stopped' = 'resting';
  let isFirst = true;
  let isPutOff = false;

  const late = createLateText((element) => {
    reader.changed(element);
    watcher.soon();
  });
  const reader = createDocumentReader(document, gate, {
    onShadowRoot: (root) => watcher.watchRoot(root),
    onLikelyHost: late.awaitRoot,
    onHidden: late.awaitBox,
    onLikely(elements) {
      const mayName = ({ textContent }: Element) => mayNameSomebody(gate, textContent ?? '');
      if (isFirst && elements.some(mayName)) events.onLikely();
    },
  });
  const notes: ChangeNotes = {
    changed(node) {
      reader.changed(node);
      if (node.nodeType === Node.TEXT_NODE) events.onEdited(node as Text);
    },
    renewed: reader.renewed,
  };
  let watcher = createPageWatcher(deps, notes, read);

  function read(): void {
    // Nobody sees changes in a hidden tab.
    if (document.visibilityState === 'hidden') isPutOff = true;
    else if (state === 'resting') void readOnce().catch(onFailure);
    else if (state === 'reading') state = 'reading-stale';
  }
  function onFailure(error: unknown): void {
    if (state !== 'stopped') state = 'resting';
    deps.onError(error);
  }
  async function readOnce(): Promise<void> {
    state = 'reading';
    checkPlace();
    late.check();
    const took = await pace(reader.read(), {
      isCancelled: () => state === 'stopped',
      onNear: () => events.onRead(reader.blocks(), false),
    });
    if ((state as string) === 'stopped') return;
    if (!isFirst) budget.spend(took);
    isFirst = false;
    watcher.scanned(took);
    if (budget.isSpent()) {
      state = 'spent';
      watcher.stop();
      late.stop();
    } else {
      if ((state as string) === 'reading-stale') watcher.soon();
      state = 'resting';
    }
    events.onRead(reader.blocks(), true);
  }
  function checkPlace(): void {
    if (placeOf(document) === place) return;
    place = placeOf(document);
    budget.reset();
    reader.lookAgain();
    events.onNewPage();
  }
  /** An app showed another page after reading had ended. */
  function onNavigated(): void {
    if (state !== 'spent' || placeOf(document) === place) return;
    state = 'resting';
    watcher = createPageWatcher(deps, notes, read);
    if (document.body) reader.renewed(document.body);
    read();
  }
  const onShown = () => {
    if (!isPutOff || document.visibilityState === 'hidden') return;
    isPutOff = false;
    read();
  };
  const stopListening = keepListening(document, (signal) => {
    document.addEventListener('visibilitychange', onShown, { signal });
    navigationOf(document)?.addEventListener('currententrychange', onNavigated, { signal });
  });
  read();
  return {
    stop() {
      state = 'stopped';
      stopListening();
      watcher.stop();
      late.stop();
    },
    isSpent: () => state === 'spent',
  };
}

const navigationOf = (document: Document): EventTarget | undefined =>
  (document.defaultView as { navigation?: EventTarget } | null)?.navigation;

/** Identifies a page of an app: the address without its fragment, which only scrolls. */
function placeOf({ location }: Document): string {
  const { pathname, search, hash } = location;
  return pathname + search + (/^#[!/]/.test(hash) ? hash : '');
}
