import { propertyOf, styleOf } from '../read/dom-accessors.ts';
import { flatParentOf } from '../read/flat-tree.ts';
import type { Side, Turn } from './line.ts';
import {
  cutsOff,
  type Get,
  getterFor,
  holdsFixed,
  isPaintedApart,
  isTransformed,
  sideOf,
  turnBy,
} from './style-facts.ts';

/**
 * What styles do to the text of an element: its own styles and those of all elements around it. Positions aren't
 * included.
 */
export interface Standing {
  parent: Standing | undefined;
  element: Element;
  display: string;
  /** the elements that clip their content, by the position of the content */
  clips: Clips;
  /** whether something around it contains fixed parts */
  holdsFixed: boolean;
  /** inside a part that stays where it is while the document scrolls */
  isFixed: boolean;
  /** inside a part that may stay where it is for a while */
  isSticky: boolean;
  /** inside the browser's top layer */
  isTop: boolean;
  /** the combined effect of all transforms around it; undefined if the result isn't flat */
  turn: Turn | undefined;
  /** the z-index of the outermost stacking context; undefined if there is none */
  level: number | undefined;
  /** product of all opacities */
  opacity: number;
  /** what it says of its own text; read on first use, since most elements only stand around texts */
  own: OwnText | undefined;
}

/** What an element's styles say of the text directly in it. */
export interface OwnText {
  side: Side;
  color: string;
  /** whether the pointer can hit it */
  isSolid: boolean;
}

interface Clips {
  static: readonly Element[];
  absolute: readonly Element[];
  fixed: readonly Element[];
}

type Outer = Pick<
  Standing,
  'clips' | 'holdsFixed' | 'isFixed' | 'isSticky' | 'isTop' | 'turn' | 'level' | 'opacity'
>;

const NOTHING_AROUND: Outer = {
  clips: { static: [], absolute: [], fixed: [] },
  holdsFixed: false,
  isFixed: false,
  isSticky: false,
  isTop: false,
  turn: { a: 1, b: 0, c: 0, d: 1 },
  level: undefined,
  opacity: 1,
};

/** Elements in the top layer. Nothing around clips or transforms them. */
const TOP = ':modal, :popover-open, :fullscreen';

/** Reads the styles of an element and of all around it, each only once for a cache. */
export function standingOf(element: Element, cache: Map<Element, Standing>): Standing {
  const known = cache.get(element);
  if (known) return known;
  const around = flatParentOf(element);
  const standing = read(element, around ? standingOf(around, cache) : undefined);
  cache.set(element, standing);
  return standing;
}

/** What the styles of an element say of the text directly in it. They don't depend on anything around it. */
export function ownTextOf(standing: Standing): OwnText {
  if (!standing.own) {
    const get = getterFor(styleOf(standing.element));
    standing.own = {
      side: sideOf(get('writing-mode')),
      color: get('color'),
      isSolid: get('pointer-events') !== 'none',
    };
  }
  return standing.own;
}

function read(element: Element, parent: Standing | undefined): Standing {
  const get = getterFor(styleOf(element));
  const display = get('display');
  const position = get('position');
  const isOnTop = parent !== undefined && Element.prototype.matches.call(element, TOP);
  const outer: Outer = isOnTop || !parent ? { ...NOTHING_AROUND, isTop: isOnTop } : parent;
  const isBox = display !== 'inline' && display !== 'contents';
  const isTurned = isBox && isTransformed(get);
  // Reading is what takes time here, so each property is read once, and only if it can matter.
  const isHolding = isTurned || holdsFixed(get);
  const holds = isBox && isHolding;
  const isPlaced = position !== 'static';
  const own = outer.clips[position === 'absolute' || position === 'fixed' ? position : 'static'];
  const inner =
    parent && isBox && cutsOff(get) && !isCutByWindow(element) ? [...own, element] : own;
  const opacity = Number.parseFloat(get('opacity'));
  return {
    parent,
    element,
    display,
    clips: {
      static: inner,
      absolute: isPlaced || holds ? inner : outer.clips.absolute,
      fixed: holds ? inner : outer.clips.fixed,
    },
    holdsFixed: outer.holdsFixed || holds,
    isFixed: outer.isFixed || (position === 'fixed' && !outer.holdsFixed),
    isSticky: outer.isSticky || position === 'sticky',
    isTop: outer.isTop,
    turn: isTurned ? turnBy(outer.turn, get) : outer.turn,
    level: outer.level ?? (parent ? levelOf(get, position, parent.display, isHolding) : undefined),
    opacity: outer.opacity * (Number.isNaN(opacity) ? 1 : opacity),
    own: undefined,
  };
}

/** The window clips what the body would clip, unless the root element has its own setting. */
const isCutByWindow = (element: Element): boolean => {
  const { body, documentElement } = document;
  return element === body && propertyOf(styleOf(documentElement), 'overflow-x') === 'visible';
};

function levelOf(
  get: Get,
  position: string,
  displayAround: string,
  isHolding: boolean,
): number | undefined {
  if (position !== 'static' || /flex|grid/.test(displayAround)) {
    const zIndex = Number.parseInt(get('z-index'), 10);
    if (!Number.isNaN(zIndex)) return zIndex;
  }
  return isHolding || isPaintedApart(get, position) ? 0 : undefined;
}
