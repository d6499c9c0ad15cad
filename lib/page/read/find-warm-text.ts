import { codeAt, GAP } from '../../core/text/word-characters.ts';
import { dataOf, documentOf, nextNodeOf, parentNodeOf, rootOf, walkerOf } from './dom-accessors.ts';
import { findShadowRoots } from './likely-host.ts';
import { kindOf } from './skip-rules.ts';

/** UTF-16 units: a longer text may be a script, which is not worth hashing to find that out. */
const LONG = 1000;

/** UTF-16 units of one word that several nodes make; a longer one is no name. */
const MAX_SEAM = 100;

/** Text nodes between two chances to stop: some 50 µs. */
const STRIDE = 256;

const SPACE = 0x20;

export interface WarmDeps {
  /** may a name begin in this text, which may be a part of a block? */
  mayHoldPart(text: string): boolean;
  /** an element that may get a shadow root later */
  onLikelyHost?: ((element: Element) => void) | undefined;
  /** a block by its name, but inline by its style */
  isJoined(element: Element): boolean;
}

/** Where under an element a known name may begin. A superset: what it leaves out holds no name. */
export interface Warmth {
  /** every element around such a place, up to the element itself and without it */
  around: ReadonlySet<Element>;
  /** by names of elements: those whose own text, without that of blocks inside, has such a place */
  regions: ReadonlySet<Element>;
}

/**
 * Finds where under an element a known name may begin, by its text nodes alone, however they join, so that everything
 * else need not be read. Costs little more than walking; most of most pages stays cold. undefined where shadow
 * roots make the tree another one than the one that is seen: then all of it is to be read.
 */
export function* findWarmText(
  root: Element,
  deps: WarmDeps,
): Generator<undefined, Warmth | undefined> {
  if (rootOf(root) !== documentOf(root)) return undefined;
  if (yield* findShadowRoots(root, deps.onLikelyHost)) return undefined;
  const warmth = createWarmth(root, deps);
  const walker = walkerOf(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION);
  /** the word that the nodes before end in the middle of */
  let seam = '';
  let seamNodes: Text[] = [];
  const take = (node: Text) => {
    const data = dataOf(node);
    const isBlank = data.charCodeAt(data.length - 1) <= SPACE && data.trim() === '';
    if (isBlank || (data.length > LONG && isUnread(node))) {
      seam = '';
      return;
    }
    if (deps.mayHoldPart(data)) warmth.add(node);
    const head = seam === '' ? '' : data.slice(0, endOfRun(data));
    // The reading over a character is skipped in mid-word.
    if (head !== '' && kindOf(parentNodeOf(node) as Element) === 'silent') return;
    if (head !== '' && deps.mayHoldPart(seam + head)) {
      for (const each of [...seamNodes, node]) warmth.add(each);
    }
    if (head !== '' && head.length === data.length && seam.length < MAX_SEAM) {
      seam += data;
      seamNodes.push(node);
      return;
    }
    const start = startOfLastRun(data);
    seam = start === data.length ? '' : data.slice(start);
    if (seam !== '') seamNodes = [node];
  };
  while (takeSome(walker, take)) yield undefined;
  return warmth;
}

/** Takes the next STRIDE nodes; are there more? Apart, since engines run loops in generators more slowly. */
function takeSome<Each extends Node>(walker: TreeWalker, take: (node: Each) => void): boolean {
  for (let i = 0; i < STRIDE; i++) {
    const node = nextNodeOf(walker);
    if (!node) return false;
    take(node as Each);
  }
  return true;
}

function createWarmth(root: Element, { isJoined }: WarmDeps): Warmth & { add(node: Text): void } {
  const around = new Set<Element>();
  const regions = new Set<Element>();
  return {
    around,
    regions,
    add(node) {
      if (isUnread(node)) return;
      let isFound = false;
      for (let each = parentNodeOf(node) as Element; ; each = parentNodeOf(each) as Element) {
        if (!isFound && (each === root || isRegion(each))) {
          isFound = true;
          regions.add(each);
        }
        // An inline element may hold blocks, and be around a place for their sake alone.
        if (each === root || (isFound && around.has(each))) return;
        around.add(each);
      }
    },
  };

  function isRegion(element: Element): boolean {
    return kindOf(element) !== 'inline' && !isJoined(element);
  }
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

const isUnread = (node: Text): boolean => kindOf(parentNodeOf(node) as Element) === 'unread';
