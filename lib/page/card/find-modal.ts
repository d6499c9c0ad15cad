import { flatParentOf } from '../read/flat-tree.ts';

/**
 * The modal dialog that everything outside of is inert for, the top layer included: the one around an element,
 * through shadow roots as well; else the last one of the document that is open.
 */
export function findModal(document: Document, element: Element | null): Element | undefined {
  for (let each = element; each; each = flatParentOf(each)) {
    if (isModal(each)) return each;
  }
  return [...document.querySelectorAll('dialog[open]')].findLast(isModal);
}

const isModal = (element: Element): boolean =>
  element.localName === 'dialog' && element.matches(':modal');
