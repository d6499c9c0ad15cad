import { localNameOf, styleOf } from './dom-accessors.ts';
import { flatParentOf } from './flat-tree.ts';
import { isClipped, type Look } from './layout.ts';
import { isAside, isEdited } from './skip-rules.ts';

/** What an element inherits from those around it. */
export interface Surroundings {
  isEdited: boolean;
  isAside: boolean;
  isInArticle: boolean;
  /** only read aloud */
  isClipped: boolean;
}

const NONE: Surroundings = {
  isEdited: false,
  isAside: false,
  isInArticle: false,
  isClipped: false,
};

/**
 * Finds the surroundings of elements from the top down, each only once. A thousand paragraphs in one article cost no
 * more than one. It is for a single reading, since later changes are not seen.
 */
export function createSurroundings(): (element: Element, look: Look) => Surroundings {
  const known = new Map<Element, Surroundings>();
  return (element, look) => {
    const path: Element[] = [];
    let around = NONE;
    for (let each: Element | null = element; each; each = flatParentOf(each)) {
      const found = known.get(each);
      if (found) {
        around = found;
        break;
      }
      path.push(each);
    }
    for (const each of path.reverse()) {
      // An element that was already checked isn't clipped, or it wouldn't be read.
      const isHere = each === element ? look.flow === 'unseen' : isClipped(styleOf(each));
      around = surround(each, around, isHere);
      known.set(each, around);
    }
    return around;
  };
}

const surround = (
  element: Element,
  around: Surroundings,
  isClippedHere: boolean,
): Surroundings => ({
  isEdited: isEdited(element) ?? around.isEdited,
  isAside: around.isAside || isAside(element, around.isInArticle),
  isInArticle: around.isInArticle || localNameOf(element) === 'article',
  isClipped: around.isClipped || isClippedHere,
});
