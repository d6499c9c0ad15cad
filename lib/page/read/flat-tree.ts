import {
  assignedSlotOf,
  firstChildOf,
  localNameOf,
  nextSiblingOf,
  nodeTypeOf,
  parentNodeOf,
  shadowRootOf,
} from './dom-accessors.ts';

/** What a walk through the flat tree reports. */
export interface FlatVisitor {
  onText(node: Text): void;
  /** returns whether to go inside */
  onEnter(element: Element): boolean;
  /** called after everything inside an element that was entered */
  onLeave(element: Element): void;
  /** an open shadow root, before anything in it */
  onShadowRoot(root: ShadowRoot): void;
}

/** `Node.ELEMENT_NODE` and so on: reading them from the interface costs as much as the node itself. */
const ELEMENT = 1;
const TEXT = 3;
const CDATA = 4;
const FRAGMENT = 11;

/** Nodes between two chances to stop: about 50 µs. */
const STRIDE = 256;

/** An element that was entered, and its next child: slotted nodes from a list, others in their order. */
interface Level {
  element: Element;
  next: Node | null;
  slotted: readonly Node[] | undefined;
  at: number;
}

/**
 * Walks the inside of an element as it is rendered (https://drafts.csswg.org/css-scoping/#flattening). An open shadow
 * root replaces its host's children, and slotted nodes are in their slots. It doesn't recurse, however deep the page
 * is. It yields now and then, so that other work can run.
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
    if (!level.slotted) level.next = nextSiblingOf(child);
    const nodeType = nodeTypeOf(child);
    if (nodeType === TEXT || nodeType === CDATA) {
      visitor.onText(child as Text);
    } else if (nodeType === ELEMENT && visitor.onEnter(child as Element)) {
      path.push(enter(child as Element, visitor));
    }
  }
}

function enter(element: Element, visitor: FlatVisitor): Level {
  const shadowRoot = shadowRootOf(element);
  if (shadowRoot) visitor.onShadowRoot(shadowRoot);
  const slotted =
    localNameOf(element) === 'slot' ? (element as HTMLSlotElement).assignedNodes() : undefined;
  return {
    element,
    next: firstChildOf(shadowRoot ?? element),
    slotted: slotted?.length ? slotted : undefined,
    at: 0,
  };
}

/** The element around a node as it is rendered. Null at the top and outside the document. */
export function flatParentOf(node: Node): Element | null {
  const parent = parentNodeOf(node);
  if (!parent) return null;
  const nodeType = nodeTypeOf(parent);
  if (nodeType === FRAGMENT) return (parent as ShadowRoot).host ?? null;
  if (nodeType !== ELEMENT) return null;
  // Only children of a host can be in a slot.
  const slot = shadowRootOf(parent as Element) && assignedSlotOf(node);
  return slot ?? (parent as Element);
}

/** Like `contains`, but through shadow roots and slots. */
export function flatContains(ancestor: Element, node: Node): boolean {
  for (let each: Node | null = node; each; each = flatParentOf(each)) {
    if (each === ancestor) return true;
  }
  return false;
}
