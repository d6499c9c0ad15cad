import type { PageBlock } from './text-map.ts';

/** In UTF-16 units. Longer texts are cut, so that no single step takes long. The gate needs 0.5 ms for 50,000. */
const MAX_BLOCK = 50_000;

/** Builds blocks from text nodes. */
export interface BlockBuilder {
  /** adds the characters `[from, to)` of a node, or the reader's view of them, which has the same length */
  add(node: Text, from?: number, to?: number, seen?: string): void;
  /** ends the block */
  close(): void;
}

/** A block, and its text with a space wherever two nodes meet inside a word. “MarkRutte” may really be two words. */
export type OnBlock = (block: PageBlock, apart: string) => void;

export function createBlockBuilder(onBlock: OnBlock): BlockBuilder {
  let text = '';
  let segments: PageBlock['segments'] = [];
  let seams: number[] = [];
  /** the text's last unit; reading it from the text itself would copy the text */
  let last = 0;

  const close = () => {
    if (segments.length === 0) return;
    if (/\S/.test(text)) onBlock({ text, segments }, cutAt(text, seams));
    text = '';
    segments = [];
    if (seams.length) seams = [];
  };
  const add = (node: Text, data: string, from: number, seen: string) => {
    if (text && last >= WORDS && seen.charCodeAt(0) >= WORDS) {
      seams.push(text.length);
    }
    segments.push({ node, start: text.length - from, data });
    text += seen;
    last = seen.charCodeAt(seen.length - 1);
  };
  return {
    add(node, from = 0, to = node.length, seen) {
      const { data } = node;
      const all = seen ?? (from === 0 && to === data.length ? data : data.slice(from, to));
      let at = 0;
      while (text.length + all.length - at > MAX_BLOCK) {
        const end = findCut(all, at, at + Math.max(1, MAX_BLOCK - text.length));
        add(node, data, from + at, all.slice(at, end));
        at = end;
        close();
      }
      if (at < all.length) add(node, data, from + at, at ? all.slice(at) : all);
    },
    close,
  };
}

/** Lower code units are white space and ASCII punctuation, which are in no word. */
const WORDS = 0x30;

/** Cuts after a sentence if one ends in the second half. Otherwise after a word, or else anywhere. */
function findCut(text: string, from: number, limit: number): number {
  const half = (from + limit) >> 1;
  const sentence = Math.max(text.lastIndexOf('. ', limit - 2), text.lastIndexOf('\n', limit - 1));
  if (sentence > half) return sentence + 1;
  const word = text.lastIndexOf(' ', limit - 1);
  return word > half ? word + 1 : limit;
}

function cutAt(text: string, seams: readonly number[]): string {
  if (seams.length === 0) return text;
  let apart = '';
  let from = 0;
  for (const seam of seams) {
    apart += `${text.slice(from, seam)} `;
    from = seam;
  }
  return apart + text.slice(from);
}
