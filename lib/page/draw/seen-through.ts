import { flatContains, flatParentOf } from '../read/flat-tree.ts';

/** Elements with content of their own. */
const MEDIA =
  'img, picture, video, canvas, iframe, svg, object, embed, dialog, input, select, textarea';

/** A stretched link belongs to the same teaser as the name below. Their common ancestor is at most this far up. */
const TEASER_LEVELS = 4;

/**
 * Whether text of `below` is visible although `top` receives the pointer there. A link stretched over a teaser is
 * transparent: it is near, and has neither background nor picture. Anything else on top hides the name: a sticky
 * header, a backdrop, a video.
 */
export function isSeenThrough(top: Element, below: Element): boolean {
  if (flatContains(top, below) || flatContains(below, top)) return true;
  // Form fields may have taken the names of its properties.
  const { matches, querySelector } = Element.prototype;
  if (matches.call(top, MEDIA) || querySelector.call(top, MEDIA)) return false;
  return isNear(top, below) && paintsNothing(top);
}

function isNear(top: Element, below: Element): boolean {
  let ancestor = flatParentOf(top);
  for (let level = 0; ancestor && level < TEASER_LEVELS; level++) {
    if (ancestor === ancestor.ownerDocument.body) return false;
    if (flatContains(ancestor, below)) return true;
    ancestor = flatParentOf(ancestor);
  }
  return false;
}

function paintsNothing(element: Element): boolean {
  const { backgroundColor, backgroundImage } = getComputedStyle(element);
  return (
    (backgroundImage === 'none' || backgroundImage === '') &&
    (backgroundColor === '' ||
      backgroundColor === 'transparent' ||
      /,\s*0\)$|\/\s*0\)$/.test(backgroundColor))
  );
}
