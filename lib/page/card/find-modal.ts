import { flatParentOf } from '../read/flat-tree.ts';

/**
 * The modal dialog outside of which everything is inert, the top layer included. It is the one around an element,
 * also through shadow roots, or else the last open one of the document.
 */
export function findModal(document: Document, element: Element | null): Element | undefined {
  for (let each = element; each; each = flatParentOf(each)) {
    if (isModal(each)) return each;
  }
  return [...document.querySelectorAll('dialog[open]')].findLast(isModal);
}

const isModal = (element: Element): boolean =>
  element.localName === 'dialog' && element.matches(':modal');
