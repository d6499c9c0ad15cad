import type { Gate } from '../../core/gazetteer/trie/gate.ts';
import { CallError } from '../../messaging/error.ts';
import type { BackgroundCalls, Client, ReadingState } from '../../messaging/protocol.ts';
import type { Settings } from '../../settings/settings.ts';
import { type FollowerDeps, followPage, type PageFollower } from '../follow/follow-page.ts';
import { isSameReading } from '../read/document-reader.ts';
import type { PageBlock } from '../read/text-map.ts';
import { findMarks } from './find-marks.ts';
import type { Highlighter } from './highlighter.ts';
import { createIntroductions } from './introductions.ts';
import { isIntact, type Mark } from './mark.ts';
import { reuseMarks } from './reuse-marks.ts';

export interface MarkKeeperDeps extends FollowerDeps {
  background: Pick<Client<BackgroundCalls>, 'findMentions' | 'wake' | 'clearBadge'>;
  highlighter: Pick<Highlighter, 'paint' | 'restore' | 'clear'>;
  /** the marks have changed */
  onReplaced(): void;
  /** the extension is gone under this page */
  onStale(): void;
}

/** Keeps the marks of a page up to date as the page, the known names and the reader's settings change. */
export interface MarkKeeper {
  /** scans with this gate and these settings, now and after every change of the page */
  start(gate: Gate, settings: Settings): void;
  /** removes all marks and stops watching */
  stop(): void;
  /** the painted marks; a new array whenever they change */
  marks(): readonly Mark[];
  /** `read` from the first answer on, even if it was an error */
  state(): ReadingState;
  /** resolves when the state is `read` */
  untilRead(): Promise<void>;
}

export function createMarkKeeper(deps: MarkKeeperDeps): MarkKeeper {
  const introductions = createIntroductions();
  let marks: Mark[] = [];
  let markedNodes = new Set<Text>();
  let painted: Mark[] = [];
  let follower: PageFollower | undefined;
  /** the blocks that the last question was about */
  let asked: PageBlock[] | undefined;
  let isWhole = false;
  /** counts up with every question and stop; an answer to an older question is dropped */
  let current = 0;
  /** the current question; a page asks one at a time, so that the background has time for other pages */
  let asking: Promise<unknown> = Promise.resolve();
  let state: ReadingState = 'reading';
  let firstReading = Promise.withResolvers<void>();

  const setMarks = (next: Mark[]) => {
    // The toolbar's number follows our questions, and a page without names asks none. Failing to clear the number is
    // harmless.
    if (marks.length > 0 && next.length === 0)
      void deps.background.clearBadge({}).catch(() => undefined);
    marks = next;
    painted = next.filter((mark) => mark.painted);
  };
  const replace = (found: Mark[], settings: Settings) => {
    setMarks(reuseMarks(marks, found));
    markedNodes = new Set(marks.flatMap((mark) => mark.nodes));
    introductions.update(marks);
    deps.highlighter.paint(marks, settings.highlightStyle);
    deps.onReplaced();
  };
  const settle = () => {
    if (!isWhole) return;
    state = 'read';
    firstReading.resolve();
  };
  const ask = async (blocks: PageBlock[], gate: Gate, settings: Settings) => {
    const mine = ++current;
    asked = blocks;
    const find = () =>
      findMarks(
        { blocks },
        gate,
        deps.background,
        deps.document,
        settings.markWhich,
        introductions.gone(),
      );
    const question = asking.then(() => (mine === current ? find() : undefined));
    asking = question.catch(() => undefined);
    try {
      const found = await question;
      if (found && mine === current) replace(found, settings);
    } catch (error) {
      if (mine === current) asked = undefined;
      if (error instanceof CallError && error.code === 'stale') deps.onStale();
      else deps.onError(error);
    }
    if (mine === current) settle();
  };
  const stop = () => {
    current++;
    if (state === 'read') firstReading = Promise.withResolvers();
    state = 'off';
    follower?.stop();
    follower = undefined;
    asked = undefined;
    setMarks([]);
    markedNodes.clear();
    deps.highlighter.clear();
  };
  return {
    start(gate, settings) {
      follower?.stop();
      asked = undefined;
      isWhole = false;
      if (state === 'off') state = 'reading';
      follower = followPage(deps, gate, {
        // If something is wrong, the next question will report it.
        onLikely: () => void deps.background.wake({}).catch(() => undefined),
        onRead(blocks, whole) {
          isWhole = whole;
          // The page may have removed our marks. A pending answer to the same reading is still wanted.
          if (isSameReading(asked, blocks)) deps.highlighter.restore();
          else void ask(blocks, gate, settings);
        },
        // Otherwise the line under text that is no longer a name would stay until the page is read again.
        onEdited(node) {
          if (!markedNodes.has(node)) return;
          const left = marks.filter((mark) => !mark.nodes.includes(node) || isIntact(mark));
          if (left.length === marks.length) return;
          asked = undefined;
          replace(left, settings);
        },
        onNewPage() {
          introductions.newPage();
          asked = undefined;
        },
      });
    },
    stop,
    marks: () => painted,
    state: () => (state === 'read' && follower?.isSpent() ? 'spent' : state),
    untilRead: () => firstReading.promise,
  };
}
