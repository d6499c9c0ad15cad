import { toErrorData } from '../../messaging/error.ts';
import type { PageEndpoint } from '../../messaging/page-client.ts';
import type { Handlers, PageCalls, ReadingState } from '../../messaging/protocol.ts';
import type { PageCard } from '../kits/card-kit.ts';
import type { Mark } from '../marks/mark.ts';

export interface PageCallsDeps {
  document: Document;
  /** the painted marks that aren't hidden */
  visible(): Promise<readonly Mark[]>;
  reading: {
    state(): ReadingState;
    /** does the page take away what is drawn? */
    isRefused(): boolean;
    /** resolves when the state is `read` */
    untilRead(): Promise<void>;
  };
  wait(ms: number, run: () => void): () => void;
  /** hands over the page's card once its code has loaded */
  use(run: (card: PageCard) => void): void;
}

/** In ms. Every question is answered within this time, and may be asked again. */
const ANSWER_WITHIN = 1000;

/** This frame's side of the protocol: the requests of the popup and the keyboard commands. */
export function createPageCalls(deps: PageCallsDeps): Handlers<PageCalls> {
  const { reading, visible, wait } = deps;
  const untilReadOrLate = async () => {
    const late = Promise.withResolvers<void>();
    const cancel = wait(ANSWER_WITHIN, late.resolve);
    await Promise.race([reading.untilRead(), late.promise]);
    cancel();
  };
  const inFront = (run: (card: PageCard) => void) => {
    if (isInFront(deps.document)) deps.use(run);
    return undefined;
  };
  return {
    async listPageEntities() {
      await untilReadOrLate();
      // Nobody can go to a name that isn't visible.
      const names = (await visible()).map(({ mention: { entityIds, surface: name, type } }) => ({
        entityIds,
        name,
        type,
        count: 1,
      }));
      const state = reading.state();
      return { state: state !== 'reading' && reading.isRefused() ? 'refused' : state, names };
    },
    async showEntity({ entityId }) {
      if (reading.isRefused()) return false;
      const mark = (await visible()).find(({ mention }) => mention.entityIds.includes(entityId));
      if (mark) deps.use((card) => card.goTo(mark));
      return mark !== undefined;
    },
    announce: ({ text }) => inFront((card) => card.announce(text)),
    runCommand: ({ command }) => inFront((card) => card.run(command)),
  };
}

/** Commands go to the frame with the focus, or to the page itself when none of its frames has it. */
function isInFront(document: Document): boolean {
  const { activeElement } = document;
  const inChild = activeElement !== null && /^I?FRAME$/.test(activeElement.tagName);
  return window.top === window ? !inChild : document.hasFocus() && !inChild;
}

/** The endpoint that the extension reaches through scripting. Errors are returned as data. */
export function createPageEndpoint(
  calls: Handlers<PageCalls>,
  { isAlive, destroy }: Pick<PageEndpoint, 'isAlive' | 'destroy'>,
): PageEndpoint {
  return {
    async handle(name, request) {
      try {
        const handler = calls[name] as (request: unknown) => unknown;
        return { ok: true, value: (await handler(request)) ?? null };
      } catch (error) {
        return { ok: false, error: toErrorData(error) };
      }
    },
    isAlive,
    destroy,
  };
}
