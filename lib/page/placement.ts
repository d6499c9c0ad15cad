export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** px between the name and its card */
export const GAP = 8;

/** px that the card keeps from the edge of the viewport */
const MARGIN = 8;

/** px; where the viewport is narrower, the card leaves a margin on both sides. */
const CARD_WIDTH = 360;

export const cardWidth = (viewport: Box): number =>
  Math.min(CARD_WIDTH, viewport.width - 2 * MARGIN);

/** px; a card lower than this says nothing, and rather covers its name. */
const MIN_HEIGHT = 160;

/** How high a card may be, in px, so that it does not cover the name it belongs to. */
export function cardRoom(anchor: Box, viewport: Box): number {
  return Math.max(MIN_HEIGHT, roomBelow(anchor, viewport), roomAbove(anchor, viewport));
}

const roomBelow = (anchor: Box, viewport: Box): number =>
  viewport.top + viewport.height - (anchor.top + anchor.height) - GAP - MARGIN;

const roomAbove = (anchor: Box, viewport: Box): number => anchor.top - viewport.top - GAP - MARGIN;

/**
 * Where a card stands: under the line that was pointed at, above it when there is more room, never out of
 * the viewport. All in px of the viewport.
 */
export function placeCard(
  anchor: Box,
  card: { width: number; height: number },
  viewport: Box,
): Box {
  const room = roomBelow(anchor, viewport);
  const below = room >= card.height || room >= roomAbove(anchor, viewport);
  const top = below ? anchor.top + anchor.height + GAP : anchor.top - GAP - card.height;
  return {
    left: clamp(
      anchor.left,
      viewport.left + MARGIN,
      viewport.left + viewport.width - card.width - MARGIN,
    ),
    top: clamp(top, viewport.top + MARGIN, viewport.top + viewport.height - card.height - MARGIN),
    width: card.width,
    height: card.height,
  };
}

/** The low limit wins: of a card wider than the viewport the beginning is seen. */
const clamp = (value: number, low: number, high: number): number =>
  Math.max(low, Math.min(value, high));

/** Is the point between a name and its card, on the way from one to the other? */
export function isInCorridor(x: number, y: number, anchor: Box, card: Box): boolean {
  const left = Math.min(anchor.left, card.left);
  const right = Math.max(anchor.left + anchor.width, card.left + card.width);
  const top = Math.min(anchor.top + anchor.height, card.top + card.height);
  const bottom = Math.max(anchor.top, card.top);
  return x >= left && x <= right && y >= top - GAP && y <= bottom + GAP;
}
