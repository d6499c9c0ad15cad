import type { Span } from '../../model.ts';
import { batch, readWords } from '../../text/read-words.ts';
import { extendHash } from '../trie/name-hash.ts';
import { ENDS, GOES_ON, MAX_WORDS, type NameTrie } from '../trie/name-trie.ts';
import { joinsName } from './joins-name.ts';

/** A place where a known name may stand: a UTF-16 span, and the indices of its first and last (inclusive) word. */
export interface NameSpan extends Span {
  from: number;
  to: number;
  /** the folded words of the name if it stands in another form; absent if it has its known form */
  words?: readonly string[];
  /** how many of its words stand in another form */
  changed?: number;
}

/**
 * Finds every span of a text that may be a known name, including overlapping ones. They are sorted by their ends, the
 * longest first. It reads the text once and looks up only words that may begin a name. It misses no known name. A few
 * spans are not names (see NameTrie), so confirm them.
 */
export function matchText(text: string, trie: NameTrie): NameSpan[] {
  const found: NameSpan[] = [];
  const { hashes, capitals } = batch;
  const { small, smallMask } = trie;
  let open = 0;
  let before = 0;
  for (let at = 0; readWords(text, at); at = batch.next) {
    const { count } = batch;
    for (let i = 0; i < count; i++) {
      const hash = hashes[i] as number;
      const mayBegin =
        capitals[i] !== 0 ||
        ((small[(hash >> 4) & smallMask] as number) & (1 << (hash & 15))) !== 0;
      // Most words end here, so the rest is kept out of this loop.
      if (open === 0 && !mayBegin) continue;
      if (open > 0) open = goOn(text, trie, found, open, before, i);
      if (mayBegin) open = begin(trie, found, open, before, i);
    }
    lastStart = batch.starts[count - 1] as number;
    lastEnd = batch.ends[count - 1] as number;
    before += count;
  }
  return found;
}

/** The beginnings that may continue, the oldest first: their hashes, first words and offsets. */
const opened = new Int32Array(MAX_WORDS);
const froms = new Int32Array(MAX_WORDS);
const offsets = new Int32Array(MAX_WORDS);
/** the last word of the previous batch */
let lastStart = 0;
let lastEnd = 0;

/** Looks up word `i` of the batch as the first word of a name. Returns how many beginnings are open. */
function begin(trie: NameTrie, found: NameSpan[], open: number, before: number, i: number): number {
  const hash = batch.hashes[i] as number;
  const flags = trie.find(hash);
  if (flags === 0) return open;
  const start = batch.starts[i] as number;
  const from = before + i;
  if (flags & ENDS) found.push({ from, to: from, start, end: batch.ends[i] as number });
  if (!(flags & GOES_ON)) return open;
  opened[open] = hash;
  froms[open] = from;
  offsets[open] = start;
  return open + 1;
}

/** Extends each open beginning to word `i` of the batch. Returns how many are still open. */
function goOn(
  text: string,
  trie: NameTrie,
  found: NameSpan[],
  open: number,
  before: number,
  i: number,
): number {
  const { starts, ends } = batch;
  const leftStart = i > 0 ? (starts[i - 1] as number) : lastStart;
  const leftEnd = i > 0 ? (ends[i - 1] as number) : lastEnd;
  if (!joinsName(text, leftStart, leftEnd, starts[i] as number)) return 0;
  const word = batch.hashes[i] as number;
  const to = before + i;
  let kept = 0;
  for (let k = 0; k < open; k++) {
    const hash = extendHash(opened[k] as number, word);
    const flags = trie.find(hash);
    const from = froms[k] as number;
    const start = offsets[k] as number;
    if (flags & ENDS) found.push({ from, to, start, end: ends[i] as number });
    if (flags & GOES_ON && to - from < MAX_WORDS - 1) {
      opened[kept] = hash;
      froms[kept] = from;
      offsets[kept++] = start;
    }
  }
  return kept;
}
