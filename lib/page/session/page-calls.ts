import { toErrorData } from '../../messaging/error.ts';
import type { PageEndpoint } from '../../messaging/page-client.ts';
import type { Handlers, PageCalls, PageEntity, ReadingState } from '../../messaging/protocol.ts';
import type { PageCard } from '../kits/card-kit.ts';
import { type Mark, rectsOf } from '../marks/mark.ts';

export interface PageCallsDeps {
  document: Document;
  marks(): readonly Mark[];
  reading: {
    state(): ReadingState;
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
  const { marks, reading, wait } = deps;
  const untilReadOrLate = async () => {
    const late = Promise.withResolvers<void>();
    const cancel = wait(ANSWER_WITHIN, late.resolve);
    await Promise.race([reading.untilRead(), late.promise]);
    cancel();
  };
  return {
    async listPageEntities() {
      await untilReadOrLate();
      // Nobody can go to a name that isn't visible.
      const names = listEntities(marks().filter((mark) => rectsOf(mark).length > 0));
      return { state: reading.state(), names };
    },
    showEntity({ entityId }) {
      const mark = marks().find(
        (candidate) =>
          candidate.mention.entityIds.includes(entityId) && rectsOf(candidate).length > 0,
      );
      if (mark) deps.use((card) => card.goTo(mark));
      return mark !== undefined;
    },
    announce({ text }) {
      if (isInFront(deps.document)) deps.use((card) => card.announce(text));
      return undefined;
    },
    runCommand({ command }) {
      if (isInFront(deps.document)) deps.use((card) => card.run(command));
      return undefined;
    },
  };
}

function listEntities(marks: readonly Mark[]): PageEntity[] {
  const groups = Map.groupBy(marks, ({ mention }) => mention.entityIds.join(' '));
  return [...groups.values()].map((group) => {
    const [{ mention }] = group as [Mark];
    // The longest surface is the most complete name on this page.
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

/** Commands go to the frame with the focus, or to the page itself if none of its frames has it. */
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
