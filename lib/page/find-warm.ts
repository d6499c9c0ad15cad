import { codeAt, GAP } from '../core/text/word-characters.ts';
import { flatParentOf } from './flat-tree.ts';
import { hasShadowRoots } from './likely-host.ts';
import { kindOf } from './skip-rules.ts';

/** UTF-16 units: a longer text may be a script, which is not worth hashing to find that out. */
const LONG = 1000;

/** UTF-16 units of one word that several nodes make; a longer one is no name. */
const MAX_SEAM = 100;

const SPACE = 0x20;

export interface WarmDeps {
  /** may a name begin in this text, which may be a part of a block? */
  mayHoldPart(text: string): boolean;
  /** an element that may get a shadow root later */
  onLikelyHost?: ((element: Element) => void) | undefined;
}

/**
 * Finds where under an element a known name may begin, by its text nodes alone: the elements around each, so that
 * everything else need not be read. Costs little more than walking; most of most pages stays cold. A superset: what
 * it leaves out holds no name, however its nodes join. undefined where shadow roots make the tree another one than
 * the one that is seen: then all of it is to be read.
 */
export function findWarm(root: Element, deps: WarmDeps): Set<Element> | undefined {
  if (root.getRootNode() !== root.ownerDocument) return undefined;
  if (hasShadowRoots(root, deps.onLikelyHost)) return undefined;
  const warm = new Set<Element>();
  const walker = root.ownerDocument.createTreeWalker(
    root,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION,
  );
  const heat = (node: Node) => {
    for (let each = flatParentOf(node); each && each !== root; each = flatParentOf(each)) {
      if (warm.has(each)) return;
      warm.add(each);
    }
  };
  /** the word that the nodes before end in the middle of */
  let seam = '';
  let seamNodes: Text[] = [];
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const { data } = node;
    const isBlank = data.charCodeAt(data.length - 1) <= SPACE && data.trim() === '';
    if (isBlank || (data.length > LONG && isUnread(node))) {
      seam = '';
      continue;
    }
    if (deps.mayHoldPart(data) && !isUnread(node)) heat(node);
    const head = seam === '' ? '' : data.slice(0, endOfRun(data));
    if (head !== '' && deps.mayHoldPart(seam + head)) {
      for (const each of [...seamNodes, node]) heat(each);
    }
    const isWhole = head !== '' && head.length === data.length && seam.length < MAX_SEAM;
    if (isWhole) {
      seam += data;
      seamNodes.push(node);
      continue;
    }
    const start = startOfLastRun(data);
    seam = start === data.length ? '' : data.slice(start);
    if (seam !== '') seamNodes = [node];
  }
  return warm;
}

const isWordAt = (text: string, i: number): boolean => codeAt(text, i) !== GAP;

/** Where the word ends that a text begins with; 0 when it begins with none. */
function endOfRun(text: string): number {
  let end = 0;
  while (end < text.length && isWordAt(text, end)) end++;
  return end;
}

/** Where the word begins that a text ends with; its length when it ends with none. */
function startOfLastRun(text: string): number {
  let start = text.length;
  while (start > 0 && isWordAt(text, start - 1)) start--;
  return start;
}

function isUnread(node: Node): boolean {
  const parent = flatParentOf(node);
  return parent !== null && kindOf(parent) === 'unread';
}
