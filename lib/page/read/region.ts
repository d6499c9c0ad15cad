import type { PageBlock } from './text-map.ts';

/** An element that begins a block, and what it holds, in order. */
export interface Region {
  root: Element;
  /** blocks that may hold a name, and the regions inside */
  parts: (PageBlock | Region)[];
  /** may its own text hold a name? */
  isGated: boolean;
  /** when it was looked at last */
  hasBox: boolean;
  /** an element inside that looked like a region by its name is inline by its style */
  hasJoined: boolean;
}

export const isRegion = (part: PageBlock | Region): part is Region => 'root' in part;
