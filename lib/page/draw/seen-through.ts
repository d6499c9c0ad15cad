import { flatContains, flatParentOf } from '../read/flat-tree.ts';

/** Elements with content of their own. */
const MEDIA =
  'img, picture, video, canvas, iframe, svg, object, embed, dialog, input, select, textarea';

/** A stretched link belongs to the same teaser as the name below. Their common ancestor is at most this far up. */
const TEASER_LEVELS = 4;

/**
 * Whether a text is visible although `top` receives the pointer there. `nodes` hold the text, in their order. A link
 * stretched over a teaser is transparent: it is near, and neither it nor what it is in has a background or picture.
 * Anything else on top hides the name: a sticky header, a backdrop, a video, a note that opens inside the paragraph.
 */
export function isSeenThrough(top: Element, nodes: readonly Node[]): boolean {
  const [first] = nodes;
  const last = nodes.at(-1);
  if (!first || !last || nodes.some((node) => flatContains(top, node))) return true;
  // An icon in the middle of a name is a part of it.
  if (isBefore(first, top) && isBefore(top, last)) return true;
  // Form fields may have taken the names of its properties.
  if (Element.prototype.querySelector.call(top, MEDIA)) return false;
  const around = flatParentOf(first);
  const most = around && flatContains(around, top) ? Number.POSITIVE_INFINITY : TEASER_LEVELS;
  let each: Element | null = top;
  for (let level = 0; each && level <= most; level++) {
    if (each === around) return true;
    if (each === each.ownerDocument.body) return false;
    if (flatContains(each, first)) return true;
    if (Element.prototype.matches.call(each, MEDIA) || !paintsNothing(each)) return false;
    each = flatParentOf(each);
  }
  return false;
}

const isBefore = (a: Node, b: Node): boolean =>
  (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

function paintsNothing(element: Element): boolean {
  const { backgroundColor, backgroundImage } = getComputedStyle(element);
  return (
    (backgroundImage === 'none' || backgroundImage === '') &&
    (backgroundColor === '' ||
      backgroundColor === 'transparent' ||
      /,\s*0\)$|\/\s*0\)$/.test(backgroundColor))
  );
}
