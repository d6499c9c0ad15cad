import { type Platform, platform } from '@floating-ui/dom';
import type { Box } from '../../core/hover/corridor.ts';
import type { Anchor } from './anchor.ts';

/**
 * Floating UI's own platform, except for the measures of our frame. In the top layer only the viewport counts,
 * whatever margins the page gives its root. The card begins where its name does, in either writing direction.
 */
export function createPlatform(element: HTMLElement, anchor: Anchor, viewport: Box): Platform {
  const { left: x, top: y, width, height } = viewport;
  return {
    ...platform,
    isRTL: () => anchor.isRtl,
    getDimensions: () => ({ width: element.offsetWidth, height: element.offsetHeight }),
    async getElementRects() {
      const rect = anchor.getBoundingClientRect();
      const size = await this.getDimensions(element);
      return {
        reference: { x: rect.left, y: rect.top, width: rect.width, height: rect.height },
        floating: { x: 0, y: 0, ...size },
      };
    },
    getOffsetParent: () => window,
    convertOffsetParentRelativeRectToViewportRelativeRect: ({ rect }) => rect,
    getClippingRect(args) {
      return args.element === element
        ? { x, y, width, height }
        : platform.getClippingRect.call(this, args);
    },
  };
}
