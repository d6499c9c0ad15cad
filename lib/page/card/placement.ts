import {
  computePosition,
  flip,
  hide,
  offset,
  type Placement,
  type Platform,
  shift,
  size,
} from '@floating-ui/dom';
import { type Box, GAP } from '../../core/hover/corridor.ts';
import type { Anchor } from './anchor.ts';
import { createPlatform } from './card-platform.ts';

/** px between the card and the edge of the viewport. */
const MARGIN = 8;

/** px. In a narrower viewport the card leaves a margin on both sides. */
const CARD_WIDTH = 360;

/** px. In a narrower viewport the card is a sheet from side to side. */
const SHEET_BELOW = 480;

/** Share of the viewport's height, so that the page stays visible behind the card. */
const MAX_SHARE = 0.6;

/** px. A lower card would show too little, so it covers its name instead. */
const MIN_HEIGHT = 160;

/**
 * px of room that keep a card on the preferred side. It isn't the card's current height, which grows when its facts
 * arrive. The card must not jump to the other side then.
 */
const ENOUGH = 320;

/** px of room above a name that are enough to avoid the page's tooltip below. */
const ENOUGH_ABOVE_TOOLTIP = 200;

/** A card's place, in px of the viewport. */
export interface Place {
  form: 'beside' | 'sheet';
  left: number;
  top: number;
  width: number;
  /** the maximum height */
  room: number;
  /** whether the name has scrolled out of sight, in the viewport or in its scroll container */
  isAnchorHidden: boolean;
}

/** What the frame must do: take a width and a maximum height, so that its size can be measured. */
export interface PlacedFrame {
  element: HTMLElement;
  resize(width: number, room: number): void;
}

export const formFor = (viewport: Box): Place['form'] =>
  viewport.width < SHEET_BELOW ? 'sheet' : 'beside';

/**
 * Places a card below its name, or above if there is more room or the page shows a tooltip below. It never leaves the
 * viewport. In a narrow viewport the card is a sheet at the bottom. If it would cover its name, it is at the top.
 */
export async function findPlace(
  anchor: Anchor,
  { element, resize }: PlacedFrame,
  viewport: Box,
): Promise<Place> {
  const form = formFor(viewport);
  const cap = MAX_SHARE * viewport.height;
  const own = createPlatform(element, anchor, viewport);
  if (form === 'sheet') {
    const { left, width } = viewport;
    const { side, room } = sheetSide(anchor.getBoundingClientRect(), viewport);
    const allowed = Math.min(cap, Math.max(MIN_HEIGHT, room));
    resize(width, allowed);
    const { middlewareData } = await computePosition(anchor, element, {
      strategy: 'fixed',
      platform: own,
      middleware: [hide()],
    });
    const top =
      side === 'top' ? viewport.top : viewport.top + viewport.height - element.offsetHeight;
    const isAnchorHidden = middlewareData.hide?.referenceHidden ?? false;
    return { form, left, top, width, room: allowed, isAnchorHidden };
  }
  const width = Math.min(CARD_WIDTH, viewport.width - 2 * MARGIN);
  let room = cap;
  const { x, y, middlewareData } = await computePosition(anchor, element, {
    strategy: 'fixed',
    placement: await findSide(anchor, element, own, cap),
    platform: own,
    middleware: [
      offset(GAP),
      size({
        padding: MARGIN,
        apply({ availableHeight }) {
          room = Math.min(cap, Math.max(MIN_HEIGHT, availableHeight));
          resize(width, room);
        },
      }),
      shift({ padding: MARGIN, crossAxis: true }),
      hide(),
    ],
  });
  const isAnchorHidden = middlewareData.hide?.referenceHidden ?? false;
  return { form, left: x, top: y, width, room, isAnchorHidden };
}

/** The side with enough room, or else the one with more. */
async function findSide(
  anchor: Anchor,
  element: HTMLElement,
  own: Platform,
  cap: number,
): Promise<Placement> {
  const height = Math.min(cap, anchor.hasTooltip ? ENOUGH_ABOVE_TOOLTIP : ENOUGH);
  const { placement } = await computePosition(anchor, element, {
    strategy: 'fixed',
    placement: anchor.hasTooltip ? 'top-start' : 'bottom-start',
    platform: { ...own, getDimensions: () => ({ width: 0, height }) },
    middleware: [
      offset(GAP),
      flip({
        padding: MARGIN,
        crossAxis: false,
        flipAlignment: false,
        fallbackStrategy: 'bestFit',
      }),
    ],
  });
  return placement;
}

function sheetSide(anchor: Box, viewport: Box): { side: 'top' | 'bottom'; room: number } {
  const below = viewport.top + viewport.height - (anchor.top + anchor.height) - GAP;
  const above = anchor.top - viewport.top - GAP;
  const enough = Math.min(MAX_SHARE * viewport.height, ENOUGH);
  return below >= enough || below >= above
    ? { side: 'bottom', room: below }
    : { side: 'top', room: above };
}
