import type { Language } from '../core/language/language.ts';
import { toErrorData } from '../messaging/error.ts';
import type { PageEndpoint } from '../messaging/page-client.ts';
import type { Handlers, PageCalls, PageEntity, ReadingState } from '../messaging/protocol.ts';
import { isContextGone } from '../messaging/transport.ts';
import type { HoverController } from './hover-controller.ts';
import { type Mark, rectsOf } from './mark.ts';
import type { NameWalk } from './name-walk.ts';

export interface PageCallsDeps {
  document: Document;
  marks(): readonly Mark[];
  reading: {
    state(): ReadingState;
    /** resolves when the state is `read` */
    untilRead(): Promise<void>;
  };
  wait(ms: number, run: () => void): () => void;
  walk: NameWalk;
  hover: HoverController;
  paintCurrent(mark: Mark): void;
  announce(text: string): void;
  language: Language;
}

/** ms: whoever asks is answered by then, and may ask again. */
const ANSWER_WITHIN = 1000;

/** This frame's side of the protocol: what the popup and the keyboard commands ask of a page. */
export function createPageCalls(deps: PageCallsDeps): Handlers<PageCalls> {
  const { marks, walk, hover, language, reading, wait } = deps;
  const untilReadOrLate = async () => {
    const late = Promise.withResolvers<void>();
    const cancel = wait(ANSWER_WITHIN, late.resolve);
    await Promise.race([reading.untilRead(), late.promise]);
    cancel();
  };
  const announce = (key: string, ...values: string[]) =>
    deps.announce(language.words(key, ...values));
  const open = (mark: Mark) => {
    walk.goTo(mark);
    deps.paintCurrent(mark);
    hover.open(mark, 'keyboard');
  };
  return {
    async listPageEntities() {
      await untilReadOrLate();
      // What cannot be seen cannot be gone to either.
      const names = listEntities(marks().filter((mark) => rectsOf(mark).length > 0));
      return { state: reading.state(), names };
    },
    showEntity({ entityId }) {
      const mark = marks().find(
        (candidate) =>
          candidate.mention.entityIds.includes(entityId) && rectsOf(candidate).length > 0,
      );
      if (mark) open(mark);
      return mark !== undefined;
    },
    announce({ text }) {
      if (isInFront(deps.document)) deps.announce(text);
      return undefined;
    },
    runCommand({ command }) {
      if (!isInFront(deps.document)) return undefined;
      if (command === 'open-card') {
        const mark = walk.current() ?? walk.go(1)?.mark;
        if (mark) open(mark);
        else announce('announceNoNames');
        return undefined;
      }
      hover.dispatch({ type: 'close' });
      const gone = walk.go(command === 'next-name' ? 1 : -1);
      if (!gone) announce('announceNoNames');
      else {
        deps.paintCurrent(gone.mark);
        announce('announceMention', gone.mark.mention.surface, `${gone.position}`, `${gone.of}`);
      }
      return undefined;
    },
  };
}

function listEntities(marks: readonly Mark[]): PageEntity[] {
  const groups = Map.groupBy(marks, ({ mention }) => mention.entityIds.join(' '));
  return [...groups.values()].map((group) => {
    const [{ mention }] = group as [Mark];
    // The longest surface is the fullest name that this page gives them.
    const name = group.map((mark) => mark.mention.surface).reduce(longer);
    return {
      entityIds: mention.entityIds,
      name: name.replace(/\s+/g, ' '),
      type: mention.type,
      count: group.length,
    };
  });
}

const longer = (a: string, b: string): string => (b.length > a.length ? b : a);

/** Commands go to the frame that has the focus, and to the page itself when none of its frames has. */
function isInFront(document: Document): boolean {
  const { activeElement } = document;
  const inChild = activeElement !== null && /^I?FRAME$/.test(activeElement.tagName);
  return window.top === window ? !inChild : document.hasFocus() && !inChild;
}

/** The endpoint that the extension reaches through scripting; failures go back as data. */
export function createPageEndpoint(calls: Handlers<PageCalls>, destroy: () => void): PageEndpoint {
  return {
    async handle(name, request) {
      try {
        const handler = calls[name] as (request: unknown) => unknown;
        return { ok: true, value: (await handler(request)) ?? null };
      } catch (error) {
        return { ok: false, error: toErrorData(error) };
      }
    },
    isAlive: () => !isContextGone(),
    destroy,
  };
}
