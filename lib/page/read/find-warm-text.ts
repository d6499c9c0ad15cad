import { codeAt, GAP } from '../../core/text/word-characters.ts';
import { dataOf, documentOf, nextNodeOf, parentNodeOf, rootOf, walkerOf } from './dom-accessors.ts';
import { findShadowRoots } from './likely-host.ts';
import { kindOf } from './skip-rules.ts';

/** In UTF-16 units. A longer text may be a script, which isn't worth hashing to find out. */
const LONG = 1000;

/** Longest word over several nodes, in UTF-16 units. A longer one isn't a name. */
const MAX_SEAM = 100;

/** Text nodes between two chances to stop: about 50 µs. */
const STRIDE = 256;

const SPACE = 0x20;

export interface WarmDeps {
  /** whether a name may begin in this text, which may be part of a block */
  mayHoldPart(text: string): boolean;
  /** an element that may get a shadow root later */
  onLikelyHost?: ((element: Element) => void) | undefined;
  /** whether it is a block by its tag name, but inline by its style */
  isJoined(element: Element): boolean;
}

/** The places under an element where a known name may begin, and perhaps a few more. Nothing else contains a name. */
export interface Warmth {
  /** every element around such a place, inside the element itself */
  around: ReadonlySet<Element>;
  /** by tag name: elements whose own text, without that of inner blocks, has such a place */
  regions: ReadonlySet<Element>;
}

/**
 * Finds the places under an element where a known name may begin. It uses only the text nodes, however they join.
 * Nothing else needs to be read. It costs little more than walking, and on most pages most text stays cold. Undefined
 * if shadow roots make the tree differ from what readers see. Then everything must be read.
 */
export function* findWarmText(
  root: Element,
  deps: WarmDeps,
): Generator<undefined, Warmth | undefined> {
  if (rootOf(root) !== documentOf(root)) return undefined;
  if (yield* findShadowRoots(root, deps.onLikelyHost)) return undefined;
  const warmth = createWarmth(root, deps);
  const walker = walkerOf(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION);
  /** the unfinished word at the end of the nodes so far */
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
    // A reading aid over a character is skipped inside a word.
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

/**
 * Takes the next STRIDE nodes and returns whether there are more. It is a separate function, since engines run loops in
 * generators more slowly.
 */
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
        // An inline element may contain blocks, and be around a place only because of them.
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

/** The end of the word at the beginning of a text. 0 if there is none. */
function endOfRun(text: string): number {
  let end = 0;
  while (end < text.length && isWordAt(text, end)) end++;
  return end;
}

/** The start of the word at the end of a text. The text's length if there is none. */
function startOfLastRun(text: string): number {
  let start = text.length;
  while (start > 0 && isWordAt(text, start - 1)) start--;
  return start;
}

const isUnread = (node: Text): boolean => kindOf(parentNodeOf(node) as Element) === 'unread';
