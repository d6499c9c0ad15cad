/** Built-in elements that may have a shadow root (https://dom.spec.whatwg.org/#dom-element-attachshadow). */
const HOSTS =
  'div span p section article main aside header footer nav blockquote h1 h2 h3 h4 h5 h6'.split(' ');

/** Those of them that scripts fill when they are empty. */
const EMPTY_HOSTS: ReadonlySet<string> = new Set(['div', 'section', 'article', 'aside', 'main']);

/**
 * May this element get a shadow root later, of which nobody will tell? Custom elements get theirs when their script
 * comes; others are empty until then.
 */
export function isLikelyHost(element: Element): boolean {
  if (element instanceof HTMLFormElement || element.shadowRoot) return false;
  const { localName } = element;
  return localName.includes('-') || (EMPTY_HOSTS.has(localName) && !element.firstChild);
}

/**
 * Is there an open shadow root at this element or anywhere under it? Tells of elements that may get one later. By name, so
 * that the browser looks through the page: asking each element for one costs more than reading its text.
 */
export function hasShadowRoots(
  root: Element,
  onLikelyHost?: ((element: Element) => void) | undefined,
): boolean {
  if (!(root instanceof HTMLFormElement) && root.shadowRoot) return true;
  for (const name of HOSTS) {
    const mayBeEmpty = EMPTY_HOSTS.has(name);
    const found = Element.prototype.getElementsByTagName.call(root, name);
    for (let i = 0; i < found.length; i++) {
      const element = found[i] as Element;
      if (element.shadowRoot) return true;
      if (mayBeEmpty && !element.firstChild) onLikelyHost?.(element);
    }
  }
  // A form answers with a field of its own for each property that bears the field's name.
  const all = Element.prototype.querySelectorAll.call(root, ':not(form)');
  for (let i = 0; i < all.length; i++) {
    const element = all[i] as Element;
    // Custom elements, which no selector knows.
    if (!element.localName.includes('-')) continue;
    if (element.shadowRoot) return true;
    onLikelyHost?.(element);
  }
  return false;
}
