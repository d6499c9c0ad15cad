/** How an element of ours is told from the page's own. */
export interface HostName {
  tag: string;
  /** of the plain element that stands in where the page has taken the tag */
  attribute: string;
}

/**
 * Creates an element of ours for a page. Where the page has defined an element with our name, its code would run with ours,
 * so a plain element must do. `:defined` tells.
 */
export function createHostElement(document: Document, { tag, attribute }: HostName): HTMLElement {
  try {
    const element = document.createElement(tag);
    if (!element.matches(':defined')) return element;
  } catch (error) {
    // Its constructor may throw as well.
    if (!(error instanceof DOMException)) throw error;
  }
  const plain = document.createElement('div');
  plain.setAttribute(attribute, '');
  return plain;
}
