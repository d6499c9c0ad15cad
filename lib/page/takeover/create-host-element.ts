/** How to recognise one of our elements in a page. */
export interface HostName {
  tag: string;
  /** of the plain element that is used instead if the page uses the tag name */
  attribute: string;
}

/**
 * Creates one of our elements for a page. If the page has defined an element with our tag name, its code would run with
 * ours. Then we use a plain element. `:defined` reveals it.
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
