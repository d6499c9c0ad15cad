import { type Box, GAP } from '../../core/hover/corridor.ts';

/**
 * The place of a card beside those that are pinned, so that it covers none of them. It goes to the nearest free place
 * at the same height. If there is no room, it stays.
 */
export function avoid(card: Box, pinned: readonly Box[], viewport: Box): { left: number } {
  const isFree = (left: number) =>
    left >= viewport.left &&
    left + card.width <= viewport.left + viewport.width &&
    !pinned.some((other) => overlaps({ ...card, left }, other));
  const beside = pinned.flatMap(({ left, width }) => [left + width + GAP, left - card.width - GAP]);
  const found = [card.left, ...beside]
    .filter(isFree)
    .sort((a, b) => Math.abs(a - card.left) - Math.abs(b - card.left))[0];
  return { left: found ?? card.left };
}

const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.left + b.width &&
  b.left < a.left + a.width &&
  a.top < b.top + b.height &&
  b.top < a.top + a.height;
