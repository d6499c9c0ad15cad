import type { Mention } from '../../../lib/core/gazetteer/mention.ts';
import type { Gate } from '../../../lib/core/gazetteer/trie/gate.ts';
import type { BackgroundCalls, Client } from '../../../lib/messaging/protocol.ts';
import { createDrawing } from '../../../lib/page/draw/drawing.ts';
import { createPace } from '../../../lib/page/follow/pace.ts';
import { findMarks } from '../../../lib/page/marks/find-marks.ts';
import type { Mark } from '../../../lib/page/marks/mark.ts';
import { createSurface, type Surface } from '../../../lib/page/marks/surface.ts';
import {
  createDocumentReader,
  type PageReading,
  readPage,
} from '../../../lib/page/read/document-reader.ts';

/** Two capitalised words in a row count as a name. */
const NAME_LIKE = /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/gu;

/** More than a page of news marks. With the bundled source, 4 to 7 are usual. */
const MAX_MENTIONS = 50;

type Background = Pick<Client<BackgroundCalls>, 'findMentions'>;

/**
 * A background that answers at once, so that only the page's own part is timed. `took` is the time for making its first
 * answer, which isn't the page's work.
 */
export interface StandIn extends Background {
  took: number;
}

export function createStandIn(): StandIn {
  const answers = new Map<number, Mention[]>();
  return {
    took: 0,
    async findMentions({ blocks }) {
      const started = performance.now();
      const mentions = answers.get(blocks.length) ?? inventMentions(blocks);
      answers.set(blocks.length, mentions);
      this.took = performance.now() - started;
      return { mentions };
    },
  };
}

function inventMentions(blocks: readonly { id: number; text: string }[]): Mention[] {
  return blocks
    .flatMap(({ id, text }) =>
      [...text.matchAll(NAME_LIKE)].map(
        ({ 0: exact, index }): Mention => ({
          blockId: id,
          start: index,
          end: index + exact.length,
          surface: exact,
          entityIds: ['person/x'],
          type: 'person',
          reason: { rule: 'full-name', alias: exact },
        }),
      ),
    )
    .slice(0, MAX_MENTIONS);
}

export const read = (gate: Gate): PageReading => readPage(document, gate, () => performance.now());

let surface: Surface | undefined;

/** The element that lines are drawn in. It is in every page, before there are marks. */
function mounted(): Surface {
  surface ??= createSurface(document, () => performance.now());
  surface.mount();
  return surface;
}

/**
 * Everything that a page does on its own thread: collect, gate, place the answer, draw. Returns the number of marks. The
 * lines are new each time, and they are measured at once: what the browser lays out for that counts too.
 */
export async function readAndPaint(gate: Gate, background: Background): Promise<number> {
  const { blocks } = read(gate);
  const marks = await findMarks({ blocks }, gate, background, document, 'all');
  const { root } = mounted();
  draw(root, marks);
  root.replaceChildren();
  return marks.length;
}

/**
 * The same for the first time, at the product's own pace: in slices, with styles and places read after the browser has
 * computed them. Returns the ms of our work without the pauses.
 */
export async function readAndPaintFirst(
  gate: Gate,
  background: StandIn,
): Promise<{ took: number; marks: number }> {
  const reader = createDocumentReader(document, gate);
  const hooks = { isCancelled: () => false, onNear: () => {} };
  const reading = await createPace(window)(reader.read(), hooks);
  const started = performance.now();
  const blocks = reader.blocks();
  const marks = await findMarks({ blocks }, gate, background, document, 'all');
  const placed = performance.now() - started - background.took;
  const { root, onLaidOut } = mounted();
  const drawn = await new Promise<number>((resolve) => {
    const laidOut = onLaidOut(() => {
      const begun = performance.now();
      draw(root, marks);
      resolve(performance.now() - begun);
      laidOut.stop();
    });
  });
  root.replaceChildren();
  return { took: reading + placed + drawn, marks: marks.length };
}

function draw(root: ShadowRoot, marks: readonly Mark[]): void {
  const drawing = createDrawing(
    root,
    () => performance.now(),
    () => undefined,
    () => undefined,
  );
  drawing.paint(marks, 'underline');
  drawing.draw();
}
