import { MARKS_ATTRIBUTE, MARKS_TAG } from '../read/skip-rules.ts';

/**
 * Creates the element that holds all marks of a page. Where the page has defined an element with our name, its code
 * would run with ours, so a plain element must do. `:defined` tells.
 */
export function createMarksHost(document: Document): HTMLElement {
  try {
    const element = document.createElement(MARKS_TAG);
    if (!element.matches(':defined')) return element;
  } catch (error) {
    // Its constructor may throw as well.
    if (!(error instanceof DOMException)) throw error;
  }
  const plain = document.createElement('div');
  plain.setAttribute(MARKS_ATTRIBUTE, '');
  return plain;
}
