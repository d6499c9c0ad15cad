/** What a walk through the flat tree tells. */
export interface FlatVisitor {
  onText(node: Text): void;
  /** whether to go inside */
  onEnter(element: Element): boolean;
  /** after everything inside of an element that was entered */
  onLeave(element: Element): void;
  /** an open shadow root, before anything in it */
  onShadowRoot(root: ShadowRoot): void;
}

/** Nodes between two chances to stop: some 50 µs. */
const STRIDE = 256;

/** An element that was entered, and what of it comes next: slotted nodes from a list, others by their order. */
interface Level {
  element: Element;
  next: Node | null;
  slotted: readonly Node[] | undefined;
  at: number;
}

/**
 * Walks what is inside an element as it is rendered (https://drafts.csswg.org/css-scoping/#flattening): an open
 * shadow root takes the place of its host's children, and slotted nodes stand in their slots. Without recursion,
 * however deep the page. Yields now and then, so that the caller may let others run in between.
 */
export function* walkFlat(root: Element, visitor: FlatVisitor): Generator<undefined> {
  const path = [enter(root, visitor)];
  for (let steps = 1; ; steps++) {
    if (steps % STRIDE === 0) yield undefined;
    const level = path[path.length - 1] as Level;
    const child = level.slotted ? (level.slotted[level.at++] ?? null) : level.next;
    if (!child) {
      path.pop();
      if (path.length === 0) return;
      visitor.onLeave(level.element);
      continue;
    }
    if (!level.slotted) level.next = ownNode(child, 'nextSibling');
    const nodeType = child instanceof HTMLFormElement ? Node.ELEMENT_NODE : child.nodeType;
    if (nodeType === Node.TEXT_NODE || nodeType === Node.CDATA_SECTION_NODE) {
      visitor.onText(child as Text);
    } else if (nodeType === Node.ELEMENT_NODE && visitor.onEnter(child as Element)) {
      path.push(enter(child as Element, visitor));
    }
  }
}

function enter(element: Element, visitor: FlatVisitor): Level {
  // A form cannot have one.
  const shadowRoot = element instanceof HTMLFormElement ? null : element.shadowRoot;
  if (shadowRoot) visitor.onShadowRoot(shadowRoot);
  const slotted =
    element.localName === 'slot' ? (element as HTMLSlotElement).assignedNodes() : undefined;
  return {
    element,
    next: ownNode(shadowRoot ?? element, 'firstChild'),
    slotted: slotted?.length ? slotted : undefined,
    at: 0,
  };
}

/** A form answers with a field of its own for each property that bears the field's name, in our world as well. */
const ownNode = (node: Node, name: 'firstChild' | 'nextSibling' | 'parentNode'): Node | null =>
  node instanceof HTMLFormElement
    ? (Reflect.get(Node.prototype, name, node) as Node | null)
    : node[name];

/** The element around a node as it is rendered; null at the top and outside of the document. */
export function flatParentOf(node: Node): Element | null {
  const slot = (node as Partial<Slottable>).assignedSlot;
  if (slot?.localName === 'slot') return slot;
  const parent = ownNode(node, 'parentNode');
  if (parent instanceof HTMLFormElement) return parent;
  if (parent?.nodeType === Node.DOCUMENT_FRAGMENT_NODE) return (parent as ShadowRoot).host ?? null;
  return parent?.nodeType === Node.ELEMENT_NODE ? (parent as Element) : null;
}

/** `contains`, through shadow roots and slots. */
export function flatContains(ancestor: Element, node: Node): boolean {
  for (let each: Node | null = node; each; each = flatParentOf(each)) {
    if (each === ancestor) return true;
  }
  return false;
}
