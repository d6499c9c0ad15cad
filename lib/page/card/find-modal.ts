import { flatParentOf } from '../read/flat-tree.ts';

/**
 * The modal dialog that makes everything outside it inert, including the top layer. It is the one around an element,
 * also through shadow roots. Otherwise it is the document's last open one.
 */
export function findModal(document: Document, element: Element | null): Element | undefined {
  for (let each = element; each; each = flatParentOf(each)) {
    if (isModal(each)) return each;
  }
  return [...document.querySelectorAll('dialog[open]')].findLast(isModal);
}

const isModal = (element: Element): boolean =>
  element.localName === 'dialog' && element.matches(':modal');
