import type { PageBlock } from './text-map.ts';

/** An element that begins a block, and its content in order. */
export interface Region {
  root: Element;
  /** blocks that may contain a name, and the regions inside */
  parts: (PageBlock | Region)[];
  /** whether its own text may contain a name */
  isGated: boolean;
  /** whether it had a box when it was last checked */
  hasBox: boolean;
  /** an element inside is a region by its tag name but inline by its style */
  hasJoined: boolean;
}

export const isRegion = (part: PageBlock | Region): part is Region => 'root' in part;
