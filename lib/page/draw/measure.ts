import type { HighlightStyle } from '../../settings/settings.ts';
import { elementOf, type Mark, rectsOf } from '../marks/mark.ts';
import type { Place } from './layers.ts';
import { type Box, type Drawing, intersect, joinBoxes, strokeFor } from './line.ts';
import type { Ink, Line } from './part.ts';
import { ownTextOf, type Standing, standingOf } from './standing.ts';

/** Fainter text can't be read. */
const MIN_OPACITY = 0.1;

/** Round dots, dots of what is only probable, and dashes, in thicknesses of their line. */
const DOTS: LookName['dash'] = [0, 2];
const SPARSE_DOTS: LookName['dash'] = [0, 4];
const DASHES: LookName['dash'] = [3, 2];

/** What is known of the page in one frame, and is asked once for all marks. */
export interface Sight {
  standings: Map<Element, Standing>;
  /** boxes of elements that clip their content */
  boxes: Map<Element, Box>;
  /** elements that an animation moves */
  moving: ReadonlySet<Element>;
}

/** A mark's lines in px of the viewport, with where and how to paint them. */
export interface Measured {
  lines: Line[];
  /** the text's boxes */
  boxes: Box[];
  place: Place;
  ink: Ink;
  standing: Standing;
}

/** The strokes of one look, by the names of their rules. */
export type LookName = Pick<Line, 'name' | 'dash'> & { look: Drawing['look'] };

export const CURRENT: readonly LookName[] = [{ name: 'dramatis-current', look: 'ground' }];

export function looksOf({ mention }: Mark, style: HighlightStyle): readonly LookName[] {
  const isProbable = mention.reason.rule === 'probable';
  const kind = mention.type === 'event' ? 'event' : isProbable ? 'probable' : 'person';
  const dash = { event: DASHES, person: DOTS, probable: SPARSE_DOTS }[kind];
  const line: LookName = { name: `dramatis-${kind}`, look: 'line', dash };
  if (style === 'underline') return [line];
  const ground: LookName = { name: `dramatis-${kind}-tint`, look: 'ground' };
  // Events also have a line, so that colour isn't their only difference from people.
  return kind === 'event' ? [ground, line] : [ground];
}

/** Where a mark's lines are now. Undefined if it isn't visible, or if its place can't be known. */
export function measure(
  mark: Mark,
  looks: readonly LookName[],
  sight: Sight,
): Measured | undefined {
  const rects = rectsOf(mark);
  const element = elementOf(mark);
  if (rects.length === 0 || !element) return undefined;
  const standing = standingOf(element, sight.standings);
  const { turn, opacity, isFixed, isTop, level = 0 } = standing;
  const { color, side } = ownTextOf(standing);
  if (!turn || opacity < MIN_OPACITY || isTransparent(color)) return undefined;
  if (isMoving(standing, sight.moving)) return undefined;
  const boxes = joinBoxes(rects, side);
  const clip = clipOf(standing, sight.boxes);
  const isLevel = turn.b === 0 && turn.c === 0 && turn.a > 0 && turn.d > 0;
  const lines = boxes.flatMap((box) =>
    looks.flatMap(({ name, dash, look }) => {
      const stroke = strokeFor(box, { side, look, clip, turn: isLevel ? undefined : turn });
      return stroke ? [{ name, dash, ...stroke }] : [];
    }),
  );
  if (lines.length === 0) return undefined;
  return { lines, boxes, standing, place: { isFixed, isTop, level }, ink: { color, opacity } };
}

/** `rgb(0 0 0 / 0)` or `rgba(0, 0, 0, 0)` */
const isTransparent = (color: string): boolean =>
  /[,/] *0(?:\.0\d*)?\)$/.test(color) && /a\(|\//.test(color);

function isMoving(standing: Standing, moving: ReadonlySet<Element>): boolean {
  if (moving.size === 0) return false;
  for (let each: Standing | undefined = standing; each; each = each.parent) {
    if (moving.has(each.element)) return true;
  }
  return false;
}

function clipOf({ clips }: Standing, known: Map<Element, Box>): Box | undefined {
  let clip: Box | undefined;
  for (const element of clips.static) {
    let box = known.get(element);
    if (!box) {
      box = paddingBoxOf(element);
      known.set(element, box);
    }
    clip = clip ? intersect(clip, box) : box;
  }
  return clip;
}

/** The visible area of a clipping element: its box inside its borders and scroll bars. */
function paddingBoxOf(element: Element): Box {
  const { left, top, right, bottom, width, height } =
    Element.prototype.getBoundingClientRect.call(element);
  // Form fields may have taken the names of its properties.
  const own = (name: 'clientLeft' | 'clientTop' | 'clientWidth' | 'clientHeight') =>
    Reflect.get(Element.prototype, name, element) as number;
  const outer = (name: 'offsetWidth' | 'offsetHeight') =>
    element instanceof HTMLElement
      ? (Reflect.get(HTMLElement.prototype, name, element) as number)
      : 0;
  // A transform makes the box smaller or larger than its own px.
  const x = width / (outer('offsetWidth') || width || 1);
  const y = height / (outer('offsetHeight') || height || 1);
  if (!own('clientWidth') || !own('clientHeight')) return { left, top, right, bottom };
  return {
    left: left + own('clientLeft') * x,
    top: top + own('clientTop') * y,
    right: left + (own('clientLeft') + own('clientWidth')) * x,
    bottom: top + (own('clientTop') + own('clientHeight')) * y,
  };
}
