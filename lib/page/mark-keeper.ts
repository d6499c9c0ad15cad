import type { Gate } from '../core/gazetteer/gate.ts';
import { CallError } from '../messaging/error.ts';
import type { BackgroundCalls, Client, ReadingState } from '../messaging/protocol.ts';
import type { Settings } from '../settings.ts';
import type { Highlighter } from './highlighter.ts';
import { createHitTest, type HitTest } from './hit-test.ts';
import type { Mark } from './mark.ts';
import { createPageWatcher, type PageWatcher, type WatcherDeps } from './page-watcher.ts';
import { findMarks, isSameReading, type PageReading, readPage } from './scan-page.ts';

export interface MarkKeeperDeps extends WatcherDeps {
  background: Pick<Client<BackgroundCalls>, 'findMentions'>;
  highlighter: Highlighter;
  now(): number;
  /** the marks are others now */
  onReplaced(): void;
  /** the extension is gone under this page */
  onStale(): void;
  onError(error: unknown): void;
}

/** Keeps the marks of a page right: as it changes, as knowledge changes, as the reader's settings change. */
export interface MarkKeeper {
  /** scans with this gate and these settings, now and after every change of the page */
  start(gate: Gate, settings: Settings): void;
  /** takes all marks away and watches no more */
  stop(): void;
  marks(): readonly Mark[];
  hitTest: HitTest;
  /** `read` from the first answer on, also when it was an error */
  state(): ReadingState;
  /** resolves when the state is `read` */
  untilRead(): Promise<void>;
}

export function createMarkKeeper(deps: MarkKeeperDeps): MarkKeeper {
  let marks: Mark[] = [];
  let hitTest: HitTest = () => undefined;
  let watcher: PageWatcher | undefined;
  let reading: PageReading | undefined;
  /** counts up with every question and stop; an answer to an older one is dropped */
  let current = 0;
  let state: ReadingState = 'reading';
  let firstReading = Promise.withResolvers<void>();

  const replace = (found: Mark[], settings: Settings) => {
    marks = keepKnown(marks, found);
    const heard = marks.filter((mark) => mark.painted);
    hitTest = createHitTest(heard);
    deps.highlighter.paint(marks, settings.highlightStyle);
    deps.onReplaced();
  };
  const scan = async (gate: Gate, settings: Settings) => {
    const next = readPage(deps.document, gate, deps.now);
    watcher?.scanned(next.took);
    // What changed may have been the page taking our marks away. An answer to the same reading that is
    // still under way stays wanted.
    if (isSameReading(reading, next)) return deps.highlighter.restore();
    const mine = ++current;
    reading = next;
    try {
      const found = await findMarks(next, deps.background, deps.document, settings.markWhich);
      if (mine === current) replace(found, settings);
    } catch (error) {
      if (mine === current) reading = undefined;
      if (error instanceof CallError && error.code === 'stale') deps.onStale();
      else deps.onError(error);
    }
    if (mine !== current) return;
    state = 'read';
    firstReading.resolve();
  };
  const stop = () => {
    current++;
    if (state === 'read') firstReading = Promise.withResolvers();
    state = 'off';
    watcher?.stop();
    watcher = undefined;
    reading = undefined;
    marks = [];
    hitTest = () => undefined;
    deps.highlighter.clear();
  };
  return {
    start(gate, settings) {
      watcher?.stop();
      reading = undefined;
      if (state === 'off') state = 'reading';
      watcher = createPageWatcher(deps, () => void scan(gate, settings));
      void scan(gate, settings);
    },
    stop,
    marks: () => marks.filter((mark) => mark.painted),
    hitTest: (x, y) => hitTest(x, y),
    state: () => state,
    untilRead: () => firstReading.promise,
  };
}

/** A mark that is found again stays the same object, so that an open card keeps its name. */
function keepKnown(old: readonly Mark[], found: readonly Mark[]): Mark[] {
  const places = new Map<Node, Map<number, Mark>>();
  for (const mark of old) {
    const { startContainer, startOffset } = mark.range;
    const inNode = places.get(startContainer) ?? new Map<number, Mark>();
    places.set(startContainer, inNode.set(startOffset, mark));
  }
  return found.map((mark) => {
    const known = places.get(mark.range.startContainer)?.get(mark.range.startOffset);
    return known && isSame(known, mark) ? known : mark;
  });
}

const isSame = (a: Mark, b: Mark): boolean =>
  a.range.endContainer === b.range.endContainer &&
  a.range.endOffset === b.range.endOffset &&
  a.painted === b.painted &&
  a.mention.entityIds.join(' ') === b.mention.entityIds.join(' ');
